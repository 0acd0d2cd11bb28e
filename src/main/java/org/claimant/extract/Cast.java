package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** Finds the actor behind a word: the one it refers to, or the one whose thing, act or part it is ("the MQM-P's mandate"). */
final class Cast {
    private static final Set<String> MADE = Set.of("write", "file", "publish", "issue", "release", "sign", "send", "make", "propose", "introduce", "draft", "adopt", "post", "quote", "cite", "give", "present", "offer", "put");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "neither", "nothing", "somebody", "someone", "anybody", "anyone",
            "everybody", "everyone", "whoever");
    private static final Set<String> YOU = Set.of("you", "your", "yourself", "yours");
    private static final int DEPTH = 3;

    private final AnnotatedArticle article;
    private final Discourse discourse;
    private final SourceNouns nouns;
    private final Voices voices;

    private Cast(AnnotatedArticle article, Discourse discourse, SourceNouns nouns, Voices voices) {
        this.article = article;
        this.discourse = discourse;
        this.nouns = nouns;
        this.voices = voices;
    }

    static Cast of(AnnotatedArticle article, Discourse discourse, List<Attribution> attributions, SourceNouns nouns) {
        Cast deaf = new Cast(article, discourse, nouns, Voices.none());
        return new Cast(article, discourse, nouns, new Voices(QuietVoices.with(article, attributions), new AttributionWords(article, nouns, deaf)));
    }

    /** Who speaks where in the article. */
    Voices voices() {
        return voices;
    }

    /** "nobody", "none", "no minister", "somebody": nobody whom one could name. */
    static boolean isNobody(Sentence s, Token t) {
        return NOBODY.contains(Syntax.word(t)) || s.children(t.index(), "det").stream().anyMatch(d -> Syntax.word(d).equals("no") && !isNumbered(s, d));
    }

    /** "No 10" */
    private static boolean isNumbered(Sentence s, Token no) {
        return no.index() + 1 < s.size() && s.token(no.index() + 1).tag().equals("CD");
    }

    /** Whom the word refers to by itself. */
    Optional<Referent> at(Sentence s, Token t) {
        if (isNobody(s, t)) {
            return Optional.empty();
        }
        if (YOU.contains(Syntax.word(t))) {
            return voices.addresseeAt(t.span().begin());
        }
        Optional<Referent> exact = discourse.at(s.index(), t.index());
        if (exact.isPresent() && !exact.get().isNamed() && nouns.isThing(t.lemma())) {
            return Optional.empty();
        }
        return exact.isPresent() ? exact.map(this::whole) : named(s, t);
    }

    /** A delegation, the leaders or the people of a party stand for the party. */
    private Referent whole(Referent part) {
        Mention first = part.mentions().get(0);
        Sentence s = article.sentences().get(first.sentence());
        Token t = s.token(first.head());
        if (!part.isNamed() && nouns.isWork(t.lemma())) {
            return author(s, t).orElse(part);
        }
        boolean member = !part.isNamed() && part.type() == ActorType.GROUP && nouns.isPart(t.lemma());
        if (!member) {
            return part;
        }
        List<Token> owners = new ArrayList<>(s.children(t.index(), "compound", "amod", "nmod:poss"));
        owners.addAll(Syntax.withCase(s, t.index(), Set.of("of", "from")));
        s.children(t.index(), "acl").stream().filter(a -> a.lemma().equals("belong"))
                .forEach(a -> owners.addAll(Syntax.withCase(s, a.index(), Set.of("to"))));
        return owners.stream().filter(o -> o.index() != t.index()).map(o -> at(s, o)).flatMap(Optional::stream)
                .filter(r -> r.type() == ActorType.PARTY || r.type() == ActorType.ORGANIZATION).findFirst().orElse(part);
    }

    /** "the ombudsman's report", "a report by the ombudsman" */
    private Optional<Referent> author(Sentence s, Token work) {
        List<Token> authors = new ArrayList<>(Syntax.possessors(s, work.index()));
        authors.addAll(Syntax.agents(s, work.index()));
        authors.addAll(Syntax.withCase(s, work.index(), Set.of("from")));
        return authors.stream().filter(o -> o.index() != work.index()).map(o -> at(s, o)).flatMap(Optional::stream)
                .filter(r -> r.type() != ActorType.GROUP).findFirst();
    }

    /** Whose name the word is part of. */
    Optional<Referent> nameAt(Sentence s, Token t) {
        return discourse.referents().stream()
                .filter(r -> r.mentions().stream().anyMatch(m -> m.sentence() == s.index()
                        && m.form() == Mention.Form.NAME && m.span().contains(t.span())))
                .findFirst();
    }

    /** The name that holds the word, where the name hangs by another of its words. */
    private Optional<Referent> named(Sentence s, Token t) {
        return t.isName() ? nameAt(s, t) : Optional.empty();
    }

    /** The actors of all the words, each once, in order. */
    List<Referent> at(Sentence s, List<Token> tokens) {
        Set<Referent> found = new LinkedHashSet<>();
        tokens.forEach(t -> at(s, t).ifPresent(found::add));
        return new ArrayList<>(found);
    }

    /** The actors of all the words, or where none of them is one the actors behind them. */
    List<Referent> speaking(Sentence s, List<Token> tokens) {
        List<Referent> direct = at(s, tokens.stream().filter(t -> !isTitle(s, t, tokens)).toList());
        return direct.isEmpty() ? behind(s, tokens) : direct;
    }

    /** "Former prosecutor and mayor Peter Holm": one without a determiner before a coordinated name is the same person. */
    static boolean isTitle(Sentence s, Token t, List<Token> tokens) {
        boolean named = tokens.stream().anyMatch(o -> o.isName() && o.head() == t.index() && o.relation().startsWith("conj"));
        return named && t.tag().equals("NN") && s.children(t.index(), "det", "nmod:poss", "nummod").isEmpty();
    }

    /** The actors of the words, or where a word is no actor the ones it belongs to. */
    List<Referent> behind(Sentence s, List<Token> tokens) {
        Set<Referent> found = new LinkedHashSet<>();
        tokens.forEach(t -> found.addAll(behind(s, t, DEPTH)));
        return new ArrayList<>(found);
    }

    private List<Referent> behind(Sentence s, Token t, int depth) {
        Optional<Referent> self = at(s, t);
        return self.isPresent() ? List.of(self.get()) : owners(s, t, depth);
    }

    /** To whom a thing belongs: a possessor, who made it ("a letter written by"), an "of" phrase, or a name in front of it ("PTI candidates"). */
    List<Referent> owners(Sentence s, Token t) {
        return owners(s, t, DEPTH);
    }

    private List<Referent> owners(Sentence s, Token t, int depth) {
        if (depth == 0) {
            return List.of();
        }
        List<Referent> possessors = behindAll(s, Syntax.possessors(s, t.index()), depth - 1);
        if (!possessors.isEmpty()) {
            return possessors;
        }
        List<Token> makers = s.children(t.index(), "acl").stream().filter(a -> MADE.contains(a.lemma())).flatMap(a -> Syntax.agents(s, a.index()).stream()).toList();
        if (!makers.isEmpty()) {
            return behindAll(s, makers, depth - 1);
        }
        List<Referent> inFront = at(s, s.children(t.index(), "compound", "amod"));
        if (!inFront.isEmpty()) {
            return inFront;
        }
        List<Referent> doers = behindAll(s, Syntax.agents(s, t.index()), depth - 1); // "the treatment of refugees by the police"
        return doers.isEmpty() ? behindAll(s, Syntax.withCase(s, t.index(), Set.of("of")).stream().filter(o -> !isOfAnother(s, t, o)).toList(), depth - 1) : doers;
    }

    /** "a culture of fear and a lack of leaders": behind another noun, whatever the parser hangs it by. */
    private static boolean isOfAnother(Sentence s, Token noun, Token of) {
        return s.children(noun.index(), "conj").stream().anyMatch(c -> c.index() > noun.index() && c.index() < of.index());
    }

    private List<Referent> behindAll(Sentence s, List<Token> tokens, int depth) {
        Set<Referent> found = new LinkedHashSet<>();
        tokens.forEach(t -> found.addAll(behind(s, t, depth)));
        return new ArrayList<>(found);
    }

    String text(Span span) {
        return article.text(span);
    }
}
