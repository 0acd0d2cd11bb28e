package org.claimant.extract;

import java.util.Arrays;

/** The tree of the cue's sentence as seen from the cue, for the tokens of a window; other sentences are seen from their roots. */
final class CueBranches {
    private static final int MAX_LEVEL = 4;
    private static final int OTHER_SENTENCE = 90;

    private final AttributionTokens t;
    private final TokenAtoms a;
    private final int cue;
    private final int base;
    /** For each token: the level at which its branch leaves the way from the cue to the root; -1 not yet known. */
    private final int[] level;
    private final int[] top;
    private final int[] inner;
    private final int[] path;
    private final int[] shortPath;
    private final int[] depth;
    private final int[] kind;
    private final int[] first;
    private final int[] last;
    private final boolean[] onWay;
    private final boolean clause;

    CueBranches(AttributionTokens tokens, TokenAtoms atoms, int cue, AttributionWindow window) {
        t = tokens;
        a = atoms;
        this.cue = cue;
        base = window.begin();
        int n = window.end() - window.begin();
        level = new int[n];
        top = new int[n];
        inner = new int[n];
        path = new int[n];
        shortPath = new int[n];
        depth = new int[n];
        kind = new int[n];
        first = new int[n];
        last = new int[n];
        onWay = new boolean[n];
        Arrays.fill(level, -1);
        int up = 0;
        for (int i = cue; i >= 0 && level[i - base] < 0; i = t.head(i), up++) {
            level[i - base] = Math.min(MAX_LEVEL, up);
            onWay[i - base] = true;
            set(i, i, i, TokenAtoms.NONE, TokenAtoms.NONE, 0);
        }
        for (int i = window.begin(); i < window.end(); i++) {
            first[i - base] = i;
            last[i - base] = i;
        }
        for (int i = window.begin(); i < window.end(); i++) {
            place(i, 0);
            kind[i - base] = kindOf(i);
            extend(i);
        }
        clause = t.child(cue, "ccomp") >= 0 || t.child(cue, "xcomp") >= 0 || t.child(cue, "parataxis") >= 0;
    }

    private void set(int i, int branch, int below, int way, int shortWay, int deep) {
        top[i - base] = branch;
        inner[i - base] = below;
        path[i - base] = way;
        shortPath[i - base] = shortWay;
        depth[i - base] = deep;
    }

    /** Finds the branch of a token by that of its governor. */
    private void place(int i, int guard) {
        if (level[i - base] >= 0) {
            return;
        }
        int up = t.head(i);
        if (up < 0 || guard > 200) {
            level[i - base] = OTHER_SENTENCE;
            set(i, i, i, TokenAtoms.NONE, TokenAtoms.NONE, 0);
            return;
        }
        place(up, guard + 1);
        level[i - base] = level[up - base];
        if (onWay(up)) {
            set(i, i, i, TokenAtoms.NONE, TokenAtoms.NONE, 0);
        } else {
            int relation = a.relation(i);
            boolean firstBelow = inner[up - base] == top[up - base];
            set(i, top[up - base], firstBelow ? i : inner[up - base], FeatureKeys.mix(path[up - base], relation),
                    FeatureKeys.mix(relation, a.relation(up)), Math.min(6, depth[up - base] + 1));
        }
    }

    /** True for the cue and the tokens above it. */
    private boolean onWay(int i) {
        return onWay[i - base];
    }

    private void extend(int i) {
        for (int up = i, steps = 0; up >= 0 && steps < 200; up = t.head(up), steps++) {
            first[up - base] = Math.min(first[up - base], i);
            last[up - base] = Math.max(last[up - base], i);
        }
    }

    private int kindOf(int i) {
        int b = top[i - base];
        int side = level[i - base] == OTHER_SENTENCE ? (i < cue ? 5 : 6) : b < cue ? 1 : b == cue ? 2 : 3;
        int relation = onWay(b) ? 7 : a.relation(b);
        return FeatureKeys.mix(FeatureKeys.mix(level[i - base], side), relation);
    }

    /** Level, side and relation of the token's branch. */
    int kind(int i) {
        return kind[i - base];
    }

    /** The highest token of the branch. */
    int top(int i) {
        return top[i - base];
    }

    /** The relation of the second highest token on the way down to this one. */
    int inner(int i) {
        return inner[i - base] == top[i - base] ? 3 : a.relation(inner[i - base]);
    }

    int innerTop(int i) {
        return inner[i - base];
    }

    int innerLink(int i) {
        return linkOf(inner[i - base]);
    }

    /** All relations from the branch's top down to the token. */
    int path(int i) {
        return path[i - base];
    }

    /** The last two of them. */
    int shortPath(int i) {
        return shortPath[i - base];
    }

    int depth(int i) {
        return depth[i - base];
    }

    /** The preposition or conjunction that links the branch to the rest. */
    int link(int i) {
        return linkOf(top[i - base]);
    }

    /** The preposition or conjunction that links the token to its governor. */
    int linkOf(int b) {
        int mark = t.child(b, "mark");
        return mark >= 0 ? a.lemma(mark) : a.childLemma(b, "case");
    }

    /** 1 at the begin of the branch, 2 at its end, 3 for both, else 0. */
    int edge(int i) {
        int b = top[i - base] - base;
        return (first[b] == i ? 1 : 0) + (last[b] == i ? 2 : 0);
    }

    /** The highest token whose subtree begins at {@code i}; -1 where none does. */
    int starting(int i) {
        int node = i;
        while (t.head(node) >= 0 && !onWay(t.head(node)) && first[t.head(node) - base] == i) {
            node = t.head(node);
        }
        return first[node - base] == i ? node : -1;
    }

    /** The highest token whose subtree ends at {@code i}; -1 where none does. */
    int ending(int i) {
        int node = i;
        while (t.head(node) >= 0 && !onWay(t.head(node)) && last[t.head(node) - base] == i) {
            node = t.head(node);
        }
        return last[node - base] == i ? node : -1;
    }

    /** Tokens from the first to the last of the subtree. */
    int width(int node) {
        return last[node - base] - first[node - base] + 1;
    }

    int lastBelow(int node) {
        return last[node - base];
    }

    /** The best of the scores on the way from the token to the top of its branch. */
    double over(int i, double[] scores) {
        double best = 0;
        for (int up = i, steps = 0; up >= 0 && steps < 200 && !onWay(up); up = t.head(up), steps++) {
            best = Math.max(best, up == i ? 0 : scores[up]);
        }
        return best;
    }

    boolean hasClause() {
        return clause;
    }
}
