package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Leak;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Who is said by anyone to have leaked something: "X leaked the tape", "released by a member of X", "accused X of leaking", "X is
 * behind the leak", "blamed X for the leak". What is denied does not count.
 */
final class Leakers {
    private static final Set<String> DENYING = Set.of("deny", "reject", "refute", "dispute", "refuse", "decline");
    private static final Set<String> MEMBERS = Set.of("member", "supporter", "insider", "official", "faction", "activist", "worker", "employee",
            "someone", "somebody", "person", "people", "part", "wing", "cadre", "element", "operative", "leader", "leadership", "agent");
    private static final Set<String> BLAMING = Set.of("accuse", "blame", "suspect", "charge", "fault");

    private final LeakMentions words;
    private final Cast cast;
    private final AnnotatedArticle article;

    Leakers(LeakMentions words, Cast cast, AnnotatedArticle article) {
        this.words = words;
        this.cast = cast;
        this.article = article;
    }

    /** The leakers of each group, in the order of the groups. */
    List<List<Referent>> of(List<LeakGroups.Group> groups) {
        List<Set<Referent>> found = new ArrayList<>();
        groups.forEach(g -> found.add(new LinkedHashSet<>()));
        for (Sentence s : article.sentences()) {
            for (Token t : s.tokens()) {
                List<Referent> leakers = t.isVerb() ? byVerb(s, t, groups) : byNoun(s, t);
                if (!leakers.isEmpty()) {
                    meant(s, t, groups).forEach(g -> found.get(g).addAll(leakers));
                }
            }
        }
        List<List<Referent>> lists = new ArrayList<>();
        found.forEach(f -> lists.add(new ArrayList<>(f)));
        return lists;
    }

    private List<Referent> byVerb(Sentence s, Token verb, List<LeakGroups.Group> groups) {
        String lemma = LeakMentions.lemma(verb);
        boolean makesPublic = (words.is(lemma, "public") || words.is(lemma, "publish") || words.is(lemma, "verb")) && isAboutMaterial(s, verb, groups);
        if (!lemma.equals("leak") && !makesPublic || Mood.isNegated(s, verb.index()) || Mood.isConditional(s, verb.index())
                || isDenied(s, verb)) {
            return List.of();
        }
        List<Token> doers = Syntax.isPassive(s, verb.index()) ? Syntax.agents(s, verb.index()) : Syntax.subjects(s, verb.index());
        List<Referent> found = actors(s, doers);
        return words.is(lemma, "publish") ? found.stream().filter(r -> r.type() != ActorType.ORGANIZATION).toList() : found;
    }

    /** Who is named; of "a member of the party" the party. */
    private List<Referent> actors(Sentence s, List<Token> doers) {
        Set<Referent> found = new LinkedHashSet<>();
        for (Token t : doers) {
            Optional<Referent> self = cast.at(s, t);
            List<Referent> owners = self.filter(Referent::isNamed).isPresent() ? List.of() : cast.owners(s, t);
            owners = MEMBERS.contains(LeakMentions.lemma(t)) ? owners : List.of();
            List<Referent> named = owners.stream().filter(Referent::isNamed).toList();
            found.addAll(named.isEmpty() ? self.stream().toList() : named);
        }
        return new ArrayList<>(found);
    }

    private static boolean isDenied(Sentence s, Token verb) {
        return verb.head() >= 0 && DENYING.contains(LeakMentions.lemma(s.token(verb.head())))
                && Set.of("xcomp", "ccomp", "advcl").contains(Syntax.base(verb.relation()));
    }

    /** What is published must be the material, or a pronoun for it. */
    private static boolean isAboutMaterial(Sentence s, Token verb, List<LeakGroups.Group> groups) {
        List<Token> objects = new ArrayList<>(Syntax.isPassive(s, verb.index())
                ? s.children(verb.index(), "nsubj:pass") : Syntax.objects(s, verb.index()));
        if (verb.relation().startsWith("acl")) {
            objects.add(s.token(verb.head()));
        }
        return objects.stream().anyMatch(o -> Set.of("it", "this", "them", "that").contains(Syntax.word(o)) && !groups.isEmpty()
                || groups.stream().anyMatch(g -> g.mentions.stream().anyMatch(m -> m.sentence() == s && isIn(s, o.index(), m.head()))));
    }

    /** The object is the material or counts it ("thousands of emails"). */
    private static boolean isIn(Sentence s, int object, int material) {
        return object == material || s.token(material).head() == object && s.token(material).relation().startsWith("nmod");
    }

    /** "X is behind the leak", "X was responsible for the leak", "blamed X for the leak". */
    private List<Referent> byNoun(Sentence s, Token t) {
        if (!LeakMentions.lemma(t).equals("leak") || t.head() < 0) {
            return List.of();
        }
        boolean behind = s.children(t.index(), "case").stream().anyMatch(c -> Syntax.word(c).equals("behind"));
        Token governor = s.token(t.head());
        if (behind && !Mood.isNegated(s, t.index())) {
            List<Token> subjects = s.children(t.index(), "nsubj");
            return actors(s, subjects.isEmpty() ? Syntax.subjects(s, governor.index()) : subjects);
        }
        boolean negated = Mood.isNegated(s, governor.index());
        if (Syntax.word(governor).equals("responsible") && !negated) {
            return actors(s, s.children(governor.index(), "nsubj"));
        }
        boolean blamed = BLAMING.contains(governor.lemma()) && !negated;
        return blamed ? actors(s, Syntax.isPassive(s, governor.index())
                ? s.children(governor.index(), "nsubj:pass") : Syntax.objects(s, governor.index())) : List.of();
    }

    /** The leaks that are meant: those named in the sentence ("the tapes" are all), else the one spoken of last before it. */
    private static List<Integer> meant(Sentence s, Token t, List<LeakGroups.Group> groups) {
        int best = -1;
        LeakMention nearest = null;
        for (int g = 0; g < groups.size(); g++) {
            for (LeakMention m : groups.get(g).mentions) {
                boolean possible = m.sentence() == s || m.span().begin() < t.span().begin();
                if (possible && (nearest == null || m.span().begin() > nearest.span().begin())) {
                    best = g;
                    nearest = m;
                }
            }
        }
        if (nearest == null) {
            return List.of();
        }
        boolean all = nearest.sentence() == s && nearest.plural() && nearest.speakers().isEmpty();
        Leak.Kind kind = groups.get(best).kind;
        int one = best;
        return IntStream.range(0, groups.size()).filter(g -> g == one || all && groups.get(g).kind == kind).boxed().toList();
    }
}
