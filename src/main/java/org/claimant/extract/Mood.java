package org.claimant.extract;

import java.util.Locale;
import java.util.Set;

import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Whether what a predicate says is held to be so: negations, doubts, conditions, duties and what is avoided, by the tree. */
final class Mood {
    private static final int DEPTH = 6;
    private static final Set<String> PROOFS = Set.of("proof", "evidence", "truth", "basis", "sign", "substance", "indication", "suggestion", "reason",
            "intention", "part", "role");
    private static final Set<String> NOTIONS = Set.of("belief", "idea", "notion", "myth", "stereotype", "perception", "impression", "view", "theory", "suggestion");
    private static final Set<String> THOUGHTS = Set.of("think", "believe", "suppose", "say", "claim", "suggest", "imply", "mean");
    private static final Set<String> DUTIES = Set.of("should", "must", "ought");
    private static final Set<String> TO_COME = Set.of("will", "would", "shall");
    private static final Set<String> SURE = Set.of("sure", "ensure", "careful");
    private static final Set<String> NEEDS = Set.of("have", "need");
    private static final Set<String> AVOIDS = Set.of("stop", "refuse", "decline", "avoid", "refrain", "fail", "short", "resist", "threaten", "allow");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private Mood() {
    }

    /** "I do not believe for a moment that X is" */
    private static final Set<String> MOMENTS = Set.of("moment", "second", "minute", "instant");

    /** True where a negation belongs to the predicate or to its auxiliaries. */
    static boolean isNegated(Sentence s, int predicate) {
        for (Token c : s.children(predicate)) {
            boolean notOnly = c.index() + 1 < s.size() && Syntax.word(s.token(c.index() + 1)).equals("only");
            if (c.index() < predicate && Syntax.isNegation(c) && !c.relation().startsWith("nsubj") && !notOnly) {
                return true;
            }
        }
        Token t = s.token(predicate);
        boolean raised = Syntax.base(t.relation()).equals("xcomp") && t.head() >= 0;
        return raised && isNegated(s, t.head());
    }

    /** "stopped short of accusing", "refused to say": under a verb of not doing it. */
    static boolean isAvoided(Sentence s, Token verb) {
        return verb.head() >= 0 && AVOIDS.contains(s.token(verb.head()).lemma()) && !verb.relation().startsWith("conj");
    }

    /** "the belief that X is": a notion that somebody has, and nobody here asserts. */
    static boolean isNotion(Sentence s, int predicate) {
        return Syntax.upwards(s, predicate).stream().anyMatch(t -> t.head() >= 0 && (t.relation().equals("acl") || t.relation().equals("ccomp"))
                && NOTIONS.contains(s.token(t.head()).lemma()) && s.children(t.index(), "mark").stream().anyMatch(m -> Syntax.word(m).equals("that")));
    }

    /** "I don't think that X is": the negation of the thought is meant for what is thought. */
    static boolean isDoubted(Sentence s, int predicate) {
        return Syntax.upwards(s, predicate).stream().filter(t -> t.head() >= 0 && (Syntax.base(t.relation()).equals("ccomp") || MOMENTS.contains(t.lemma()) && t.relation().startsWith("obl"))).findFirst()
                .map(t -> THOUGHTS.contains(s.token(t.head()).lemma()) && isNegated(s, t.head())).orElse(false);
    }

    /** "no proof that", "no truth in": the noun above has a "no". */
    static boolean isUnproven(Sentence s, int predicate) {
        return Syntax.upwards(s, s.token(predicate).head()).stream().anyMatch(t -> PROOFS.contains(t.lemma())
                && (s.children(t.index(), "det").stream().anyMatch(d -> Syntax.isNegation(d)) || t.relation().equals("obj") && isNegated(s, t.head())));
    }

    /** True where the predicate stands under "if", "unless" or "whether", up to the clause that reports it. */
    static boolean isConditional(Sentence s, int predicate) {
        int i = predicate;
        for (int steps = 0; i >= 0 && steps < DEPTH; steps++) {
            if (s.children(i, "mark", "advmod").stream().anyMatch(m -> CONDITIONS.contains(Syntax.word(m)))) {
                return true;
            }
            Token t = s.token(i);
            if (Syntax.base(t.relation()).equals("ccomp") || Syntax.base(t.relation()).equals("parataxis")) {
                return false;
            }
            i = t.head();
        }
        return false;
    }

    /** "must not", "be sure not to": somewhere above stands what ought to be, not what is. */
    static boolean isDuty(Sentence s, int predicate) {
        int i = predicate;
        for (int steps = 0; i >= 0 && steps < DEPTH; steps++) {
            if (hasModal(s, i, DUTIES) || SURE.contains(s.token(i).lemma()) || hasToBe(s, i)) {
                return true;
            }
            i = s.token(i).head();
        }
        return false;
    }

    /** "have to be sure": parsers hang what one is to be sure of by the verb. */
    private static boolean hasToBe(Sentence s, int verb) {
        return NEEDS.contains(s.token(verb).lemma()) && s.children(verb, "xcomp").stream().anyMatch(x -> SURE.contains(x.lemma()));
    }

    /** "will not rig it", "told them not to lie": what is vowed or asked, not what is. */
    static boolean isToCome(Sentence s, int predicate) {
        int clause = Syntax.clause(s, predicate).map(Token::index).orElse(predicate);
        return hasModal(s, clause, TO_COME) || s.children(clause, "mark").stream().anyMatch(m -> Syntax.word(m).equals("to"));
    }

    static boolean hasModal(Sentence s, int verb, Set<String> modals) {
        return s.children(verb, "aux").stream().anyMatch(a -> modals.contains(a.lemma().toLowerCase(Locale.ROOT)));
    }
}
