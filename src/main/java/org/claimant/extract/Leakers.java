package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Who is said by anyone to have leaked something: "X leaked the tape", "released by a member of X", "accused X of leaking", "X is
 * behind the leak", "blamed X for the leak". What is denied does not count.
 */
final class Leakers {
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
                    group(s, t, groups).ifPresent(g -> found.get(g).addAll(leakers));
                }
            }
        }
        List<List<Referent>> lists = new ArrayList<>();
        found.forEach(f -> lists.add(new ArrayList<>(f)));
        return lists;
    }

    private List<Referent> byVerb(Sentence s, Token verb, List<LeakGroups.Group> groups) {
        String lemma = LeakMentions.lemma(verb);
        boolean makesPublic = (words.is(lemma, "public") || words.is(lemma, "verb")) && isAboutMaterial(s, verb, groups);
        if (!lemma.equals("leak") && !makesPublic || Syntax.isNegated(s, verb.index()) || Syntax.isConditional(s, verb.index())) {
            return List.of();
        }
        List<Token> doers = Syntax.isPassive(s, verb.index()) ? Syntax.agents(s, verb.index()) : Syntax.subjects(s, verb.index());
        return actors(s, doers);
    }

    /** Who is named; of "a member of the party" the party. */
    private List<Referent> actors(Sentence s, List<Token> doers) {
        Set<Referent> found = new LinkedHashSet<>();
        for (Token t : doers) {
            Optional<Referent> self = cast.at(s, t);
            List<Referent> owners = self.filter(Referent::isNamed).isPresent() ? List.of() : cast.owners(s, t);
            List<Referent> named = owners.stream().filter(Referent::isNamed).toList();
            found.addAll(named.isEmpty() ? self.stream().toList() : named);
        }
        return new ArrayList<>(found);
    }

    /** What is published must be the material, or a pronoun for it. */
    private static boolean isAboutMaterial(Sentence s, Token verb, List<LeakGroups.Group> groups) {
        List<Token> objects = Syntax.isPassive(s, verb.index()) ? s.children(verb.index(), "nsubj:pass") : Syntax.objects(s, verb.index());
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
        if (behind && !Syntax.isNegated(s, t.index())) {
            List<Token> subjects = s.children(t.index(), "nsubj");
            return actors(s, subjects.isEmpty() ? Syntax.subjects(s, governor.index()) : subjects);
        }
        boolean negated = Syntax.isNegated(s, governor.index());
        if (Syntax.word(governor).equals("responsible") && !negated) {
            return actors(s, s.children(governor.index(), "nsubj"));
        }
        boolean blamed = BLAMING.contains(governor.lemma()) && !negated;
        return blamed ? actors(s, Syntax.isPassive(s, governor.index())
                ? s.children(governor.index(), "nsubj:pass") : Syntax.objects(s, governor.index())) : List.of();
    }

    /** The leak that is meant: one named in the sentence behind the word, else the one spoken of last before it. */
    private static Optional<Integer> group(Sentence s, Token t, List<LeakGroups.Group> groups) {
        int best = -1;
        int bestAt = -1;
        for (int g = 0; g < groups.size(); g++) {
            for (LeakMention m : groups.get(g).mentions) {
                boolean here = m.sentence() == s;
                int at = m.span().begin();
                boolean better = here ? at > bestAt : at < t.span().begin() && at > bestAt;
                if (better) {
                    best = g;
                    bestAt = at;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
