package org.claimant.extract;

import java.util.Set;

import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Whether a sentence says that something is done, or only that it might, should or will not be. */
final class DeedMood {
    private static final Set<String> NOT_DONE = Set.of("would", "should", "will", "shall", "ought", "may", "might");
    private static final Set<String> HAPPENS = Set.of("begin", "start", "continue", "go", "appear", "seem", "force", "move", "hear", "come",
            "quick", "rush", "proceed", "compel", "return", "decide", "use");
    private static final Set<String> AWAITING = Set.of("expect", "want", "urge", "hope", "ask", "like", "need", "wait", "plan", "intend", "encourage", "call", "order", "tell");
    /** "urged to resign and apologise": parsers hang the second verb by either. */
    private static final Set<String> SECOND = Set.of("conj", "aux");

    private DeedMood() {
    }

    /** False for what is negated, conditional, only possible, or asked for ("urged to apologise", "the right to sue"). */
    static boolean isDone(Sentence s, int verb) {
        if (Mood.isNegated(s, verb) || Mood.isConditional(s, verb) || Mood.hasModal(s, verb, NOT_DONE)) {
            return false;
        }
        if (Syntax.subjects(s, verb).stream().anyMatch(n -> Cast.isNobody(s, n))) {
            return false;
        }
        Token t = s.token(verb);
        boolean infinitive = isInfinitive(s, verb);
        boolean second = SECOND.contains(t.relation()) && t.head() >= 0 && t.tag().equals("VB") && s.children(verb, "nsubj").isEmpty();
        if (!infinitive && second && isInfinitive(s, t.head())) {
            return isDone(s, t.head());
        }
        if (Syntax.base(t.relation()).equals("advcl") && isInfinitive(s, t.head()) && s.children(verb, "mark", "case").stream().anyMatch(m -> Syntax.word(m).equals("by"))) {
            return isDone(s, t.head()); // "expects him to step in by calling her a liar"
        }
        return !Mood.isAvoided(s, t) && (!infinitive || t.head() < 0 || HAPPENS.contains(s.token(t.head()).lemma()));
    }

    /** "expects him to step in by calling her a liar", "wants them to accuse her": what has not happened. */
    static boolean isAwaited(Sentence s, int verb) {
        Token t = s.token(verb);
        boolean by = Syntax.base(t.relation()).equals("advcl") && s.children(verb, "mark", "case").stream().anyMatch(m -> Syntax.word(m).equals("by"));
        return isInfinitive(s, verb) && t.head() >= 0 && AWAITING.contains(s.token(t.head()).lemma()) || by && isAwaited(s, t.head());
    }

    private static boolean isInfinitive(Sentence s, int verb) {
        return s.children(verb, "mark").stream().anyMatch(m -> Syntax.word(m).equals("to"));
    }
}
