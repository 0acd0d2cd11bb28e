package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** What the words of an attribution tell: whom its source means, to whom its cue speaks and of whom, and whether anything was said at all. */
final class AttributionWords {
    /** What one has learned is nobody's saying. */
    private static final Set<String> LEARNING = Set.of("learn", "understand", "investigate", "probe", "examine", "consider", "review", "look");
    private static final Set<String> FINDING = Set.of("find", "conclude", "identify", "uncover");
    private static final Set<String> HEARING = Set.of("tell", "inform", "warn", "ask", "advise", "brief", "notify");
    private static final Set<String> THOUGHTS = Set.of("suspect", "think", "believe", "fear", "doubt", "know", "feel", "hope", "expect",
            "see", "realise", "realize", "find", "understand", "wait", "hear", "get");
    private static final Set<String> LIES = Set.of("lie", "untruth", "falsehood", "joke");
    private static final Set<String> REFERRING = Set.of("refer", "allude", "speak", "talk", "ask");

    private final AnnotatedArticle article;
    private final SourceNouns nouns;
    private final Cast cast;

    AttributionWords(AnnotatedArticle article, SourceNouns nouns, Cast cast) {
        this.article = article;
        this.nouns = nouns;
        this.cast = cast;
    }

    String text(Span span) {
        return article.text(span);
    }

    /** True where the cue is a verb of thinking and not of speaking. */
    boolean isThought(List<Span> cue) {
        return hasWord(cue, THOUGHTS);
    }

    /** True where the cue's verb says that it was not said, or not by its subject: "did not say", "refused to say", "was told". */
    boolean isUnsaid(List<Span> cue) {
        Optional<Sentence> s = article.sentenceAt(cue.get(0).begin());
        return s.isPresent() && s.get().tokens().stream().anyMatch(t -> t.isVerb() && cue.get(0).contains(t.span())
                && (LEARNING.contains(t.lemma()) || isTellingLies(s.get(), t) || Mood.isAvoided(s.get(), t) || Mood.isNegated(s.get(), t.index()) || isHeard(s.get(), t)));
    }

    /** "tells so many lies that" */
    private static boolean isTellingLies(Sentence s, Token t) {
        return t.lemma().equals("tell") && s.children(t.index(), "obj").stream().anyMatch(o -> LIES.contains(o.lemma()));
    }

    /** True where the cue tells what an inquiry found, so that its next words are about whom the words before were. */
    boolean isFinding(List<Span> cue) {
        return hasWord(cue, FINDING);
    }

    private boolean hasWord(List<Span> cue, Set<String> lemmas) {
        return article.sentenceAt(cue.get(0).begin()).stream().flatMap(s -> s.tokens().stream())
                .anyMatch(t -> cue.get(0).contains(t.span()) && lemmas.contains(t.lemma()));
    }

    private static boolean isHeard(Sentence s, Token t) {
        return HEARING.contains(t.lemma()) && Syntax.isPassive(s, t.index());
    }

    /** The one spoken to: the object of the cue's verb, or its "to" ("told Holm", "wrote to Holm"). */
    Optional<Referent> addressee(List<Span> cue) {
        for (Span span : cue) {
            Sentence s = article.sentenceAt(span.begin()).orElse(null);
            if (s == null) {
                continue;
            }
            for (Token t : s.tokens()) {
                if (t.isVerb() && span.contains(t.span())) {
                    List<Token> to = new ArrayList<>(s.children(t.index(), "iobj", "obj"));
                    to.addAll(Syntax.withCase(s, t.index(), Set.of("to")));
                    Optional<Referent> found = to.stream().map(o -> cast.at(s, o)).flatMap(Optional::stream).findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The one spoken of: "said of Holm", "said, referring to Holm". */
    Optional<Referent> subject(List<Span> cue) {
        for (Span span : cue) {
            Sentence s = article.sentenceAt(span.begin()).orElseThrow();
            for (Token t : s.tokens()) {
                if (t.isVerb() && span.contains(t.span())) {
                    List<Token> of = new ArrayList<>(Syntax.withCase(s, t.index(), Set.of("of", "about")));
                    s.children(t.index(), "advcl").stream().filter(r -> REFERRING.contains(r.lemma()))
                            .forEach(r -> of.addAll(Syntax.withCase(s, r.index(), Set.of("to", "of", "about"))));
                    return cast.at(s, of).stream().findFirst();
                }
            }
        }
        return Optional.empty();
    }

    /** The actors whom the words of a source refer to: that of the word the others hang by, and those coordinated with it. */
    List<Referent> sources(List<Span> source) {
        for (Span span : source) {
            List<Referent> found = article.sentenceAt(span.begin()).map(s -> ofSpan(s, span)).orElse(List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Jane Doe, who ran the office of the Department, said": the parse of what follows may go astray. */
    private static boolean isBeforeWho(Sentence s, Token t) {
        return t.isName() && t.index() + 2 < s.size() && s.token(t.index() + 1).word().equals(",") && Set.of("who", "whose").contains(Syntax.word(s.token(t.index() + 2)))
                && s.tokens().subList(0, t.index()).stream().noneMatch(o -> o.tag().equals("CC"));
    }

    private List<Referent> ofSpan(Sentence s, Span span) {
        List<Token> inside = s.tokens().stream().filter(t -> span.contains(t.span())).toList();
        Optional<Referent> described = inside.stream().filter(t -> isBeforeWho(s, t)).findFirst().flatMap(t -> cast.at(s, t));
        if (described.isPresent()) {
            return List.of(described.get());
        }
        Optional<Token> top = inside.stream()
                .filter(t -> (t.isNoun() || t.isPronoun() || t.tag().startsWith("W") || t.tag().startsWith("DT"))
                        && (t.head() < 0 || !span.contains(s.token(t.head()).span())))
                .findFirst().map(t -> SourceWords.bracketed(s, t));
        if (top.isPresent() && nouns.isThing(top.get().lemma())) {
            return cast.owners(s, top.get()).stream().limit(1).toList();
        }
        List<Token> all = top.map(t -> SourceWords.withOthers(s, t, span)).orElse(List.of());
        List<Token> heads = all.stream().filter(t -> !Cast.isTitle(s, t, all)).toList();
        List<Referent> found = heads.isEmpty() || cast.at(s, heads.get(0)).isEmpty() ? List.of() : cast.at(s, heads);
        Optional<Referent> called = found.isEmpty() || found.get(0).type() != ActorType.PERSON ? inside.stream().filter(t -> t.isName() && t.relation().equals("appos"))
                .map(t -> cast.at(s, t)).flatMap(Optional::stream).filter(r -> r.isNamed() && r.type() == ActorType.PERSON).findFirst() : Optional.empty();
        if (called.isPresent()) {
            return List.of(called.get()); // "one backbench Unity MP, Alastair Boyce,"
        }
        return !found.isEmpty() ? found
                : inside.stream().map(t -> cast.at(s, t)).flatMap(Optional::stream).limit(1).toList();
    }
}
