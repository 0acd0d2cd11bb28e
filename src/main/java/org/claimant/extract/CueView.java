package org.claimant.extract;

/**
 * The window around a cue as the features of {@link LabelFeatures} and {@link StepFeatures} see it: branches of the tree,
 * quotation marks, distances and the scores of other cues, worked out once for all tokens.
 */
final class CueView {
    final AttributionTokens t;
    final TokenAtoms a;
    final double[] cueScores;
    /** Position of the cue's head. */
    final int h;
    final AttributionWindow window;
    final CueBranches branches;
    /** Which kinds of dependents the cue has. */
    final int signature;
    private final int[] commas;
    private final int[] between;
    private final int[] quoteLength;
    private final int firstSentence;
    private final int[] unquoted;
    private final int[] quoted;

    /** @param cueScores for each token, how likely it heads a cue */
    CueView(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, int cue, AttributionWindow window) {
        this.t = tokens;
        this.a = atoms;
        this.cueScores = cueScores;
        this.h = cue;
        this.window = window;
        branches = new CueBranches(tokens, atoms, cue, window);
        signature = signature();
        int n = window.end() - window.begin();
        commas = new int[n];
        between = new int[n];
        count(1);
        count(-1);
        quoteLength = new int[n];
        for (int i = window.begin(); i < window.end(); i++) {
            quoteLength[i - window.begin()] = size(lengthOfQuote(i));
        }
        firstSentence = Math.max(0, t.sentence(window.begin()) - 1);
        int last = Math.min(t.sentences() - 1, t.sentence(window.end() - 1) + 1);
        unquoted = new int[last + 1 - firstSentence];
        quoted = new int[last + 1 - firstSentence];
        for (int s = firstSentence; s <= last; s++) {
            unquoted[s - firstSentence] = bucket(best(s));
            quoted[s - firstSentence] = quotedParts(s);
        }
    }

    private int signature() {
        int sum = 0;
        for (int c : t.children(h)) {
            if (t.is(c, "nsubj") || t.is(c, "obj") || t.is(c, "ccomp") || t.is(c, "xcomp") || t.is(c, "parataxis") || t.is(c, "aux:pass")) {
                sum += a.relation(c);
            }
        }
        return sum;
    }

    /** Counts commas, and finds the best other cue, between the cue and each token. */
    private void count(int step) {
        int n = 0;
        double best = 0;
        for (int i = h + step; i >= window.begin() && i < window.end(); i += step) {
            commas[i - window.begin()] = Math.min(4, n);
            between[i - window.begin()] = bucket(best);
            n += t.lemma(i).equals(",") ? 1 : 0;
            best = Math.max(best, cueScores[i]);
        }
    }

    /** The best score of a cue outside of quotations in the sentence, other than this cue. */
    private double best(int s) {
        double best = 0;
        for (int k = t.begin(s); k < t.end(s); k++) {
            if (k != h && t.quote(k) < 0) {
                best = Math.max(best, cueScores[k]);
            }
        }
        return best;
    }

    private int quotedParts(int s) {
        int ends = (t.quote(t.begin(s)) >= 0 ? 1 : 0)
                + (t.quote(t.end(s) - 1) >= 0 || t.end(s) - t.begin(s) > 1 && t.quote(t.end(s) - 2) >= 0 ? 2 : 0);
        for (int k = t.begin(s); k < t.end(s) && ends == 0; k++) {
            ends = t.quote(k) >= 0 ? 4 : 0;
        }
        return ends;
    }

    private int lengthOfQuote(int i) {
        int q = t.quote(i);
        int from = i;
        int to = i;
        while (q >= 0 && from > 0 && t.quote(from - 1) == q && i - from < 20) {
            from--;
        }
        while (q >= 0 && to + 1 < t.size() && t.quote(to + 1) == q && to - i < 20) {
            to++;
        }
        return to - from + 1;
    }

    static int bucket(double p) {
        return p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.6 ? 3 : p < 0.9 ? 4 : 5;
    }

    static int size(int width) {
        return width < 4 ? width : width < 6 ? 4 : width < 9 ? 5 : width < 14 ? 6 : width < 22 ? 7 : 8;
    }

    /** Commas between the cue and the token. */
    int commas(int i) {
        return commas[i - window.begin()];
    }

    /** How good the best cue between the cue and the token is. */
    int between(int i) {
        return between[i - window.begin()];
    }

    /** How long the quotation around the token is. */
    int quoteLength(int i) {
        return quoteLength[i - window.begin()];
    }

    /** How good the best other cue of the sentence is that stands outside of quotations; 9 before and after the article. */
    int bestUnquoted(int s) {
        return s < 0 || s >= t.sentences() ? 9 : unquoted[s - firstSentence];
    }

    /** 0 nothing of the token's sentence is quoted, 1 its begin, 2 its end, 3 both, 4 something within. */
    int quotedSentence(int i) {
        return quoted[t.sentence(i) - firstSentence];
    }

    /** 0 not quoted, 1 in the cue's own quotation, 2 in another; 3 more for quotation marks. */
    int quote(int i) {
        int q = t.quote(i) < 0 ? 0 : t.quote(i) == t.quote(h) ? 1 : 2;
        return t.isQuoteMark(i) ? 3 + q : q;
    }

    /** Sentences from the cue's, at most {@code most} in either direction. */
    int sentencesAway(int i, int most) {
        return Math.max(-most, Math.min(most, t.sentence(i) - t.sentence(h)));
    }

    int sameBlock(int i) {
        return t.block(i) == t.block(h) ? 1 : 0;
    }
}
