package org.claimant.extract;

/**
 * What tells which part a token has in the attribution of one cue. The tree is looked at from the cue: every token of its
 * sentence hangs in a branch that leaves the way from the cue to the root at some level, on some side, by some relation; that is
 * most of what a constituent would tell. Beside it stand the words, quotation marks, distances and the scores of other cues.
 */
final class LabelFeatures {
    private final AttributionTokens t;
    private final TokenAtoms a;
    private final double[] cueScores;
    private final int h;
    private final AttributionWindow window;
    private final CueBranches branches;
    private final int signature;
    private final int[] commas;
    private final int[] between;

    /** @param cueScores for each token, how likely it heads a cue */
    LabelFeatures(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, int cue, AttributionWindow window) {
        this.t = tokens;
        this.a = atoms;
        this.cueScores = cueScores;
        this.h = cue;
        this.window = window;
        branches = new CueBranches(tokens, atoms, cue, window);
        signature = signature();
        commas = new int[window.end() - window.begin()];
        between = new int[window.end() - window.begin()];
        count(1);
        count(-1);
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

    static int bucket(double p) {
        return p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.6 ? 3 : p < 0.9 ? 4 : 5;
    }

    /** Features of the label of token {@code i}. */
    void label(int i, FeatureKeys f) {
        f.add(100, 0);
        branch(i, f);
        words(i, f);
        place(i, f);
        others(i, f);
    }

    private void branch(int i, FeatureKeys f) {
        int b = branches.kind(i);
        int top = branches.top(i);
        int cl = a.lemma(h);
        int path = branches.path(i);
        int side = i < h ? 1 : i == h ? 0 : 2;
        f.add(101, b);
        f.add(102, b, cl);
        f.add(103, b, a.tag(h), a.relation(h));
        f.add(104, b, a.relation(i));
        f.add(105, b, a.tag(i));
        f.add(106, b, branches.depth(i));
        f.add(107, b, path);
        f.add(108, b, path, cl);
        f.add(109, b, a.lemma(i));
        f.add(110, b, branches.link(i));
        f.add(111, b, branches.link(i), cl);
        f.add(112, b, a.lemma(top));
        f.add(113, b, a.tag(top), a.entity(top));
        f.add(114, b, branches.edge(i), a.tag(i));
        f.add(115, b, signature);
        f.add(116, b, signature, cl);
        f.add(117, b, branches.shortPath(i), side);
        f.add(118, b, a.relation(h));
        f.add(119, b, side, a.tag(h));
        f.add(120, branches.shortPath(i), a.tag(i));
        f.add(121, b, branches.inner(i));
        f.add(122, b, branches.inner(i), branches.link(i));
        f.add(123, b, a.lemma(branches.innerTop(i)));
        f.add(124, b, branches.inner(i), a.tag(branches.innerTop(i)), branches.innerLink(i));
    }

    private void words(int i, FeatureKeys f) {
        int side = i < h ? 1 : i == h ? 0 : 2;
        f.add(130, a.lemma(i), side);
        f.add(131, a.tag(i), side);
        f.add(132, a.word(i));
        f.add(133, a.tag(i - 1), a.tag(i));
        f.add(134, a.tag(i), a.tag(i + 1), side);
        f.add(135, a.lemma(i - 1), a.lemma(i));
        f.add(136, a.lemma(i), a.lemma(i + 1));
        f.add(137, a.entity(i), side);
        f.add(138, a.relation(i), a.relation(i + 1));
        f.add(139, a.lemma(i - 1));
        f.add(140, a.lemma(i + 1));
        f.add(141, a.tag(i - 2), a.tag(i - 1), a.tag(i));
        f.add(142, a.tag(i), a.tag(i + 1), a.tag(i + 2));
    }

    private void place(int i, FeatureKeys f) {
        int d = Math.max(-60, Math.min(60, i - h));
        int near = Math.abs(d) <= 5 ? d : d < 0 ? -6 - (-d) / 6 : 6 + d / 6;
        int q = quote(i);
        int so = Math.max(-3, Math.min(3, t.sentence(i) - t.sentence(h)));
        int cl = a.lemma(h);
        int side = i < h ? 1 : i == h ? 0 : 2;
        int b = branches.kind(i);
        f.add(150, near);
        f.add(151, near, a.tag(i));
        f.add(152, near, cl);
        f.add(153, near, a.lemma(i));
        f.add(154, q, side);
        f.add(155, q, so);
        f.add(156, q, cl, side);
        f.add(157, q, b);
        f.add(158, q, a.tag(i));
        f.add(159, q, branches.hasClause() ? 1 : 0, side);
        f.add(160, so, t.block(i) == t.block(h) ? 1 : 0);
        f.add(161, so, quotedSentence(i));
        f.add(162, so, quotedSentence(i), branches.hasClause() ? 1 : 0);
        f.add(163, so, q, quotedSentence(h), t.block(i) == t.block(h) ? 1 : 0);
        f.add(164, q, quotedSentence(h), side);
        f.add(165, commas[i - window.begin()], side, b);
        f.add(166, commas[i - window.begin()], side, q);
        f.add(167, t.isTitle(i) ? 1 : 0, side);
        if (Math.abs(i - h) <= 4 && i != h) {
            int tags = 0;
            for (int k = Math.min(i, h); k <= Math.max(i, h); k++) {
                tags = FeatureKeys.mix(tags, k == h ? cl : a.tag(k));
            }
            f.add(168, tags, i - h);
        }
    }

    private void others(int i, FeatureKeys f) {
        int b = branches.kind(i);
        int so = Math.max(-3, Math.min(3, t.sentence(i) - t.sentence(h)));
        int own = bucket(cueScores[i]);
        int over = bucket(branches.over(i, cueScores));
        int gap = between[i - window.begin()];
        int side = i < h ? 1 : i == h ? 0 : 2;
        f.add(180, own, b);
        f.add(181, over, b);
        f.add(182, gap, side);
        f.add(183, gap, b);
        f.add(184, gap, so, quote(i));
        f.add(185, bucket(bestUnquoted(t.sentence(i))), so, quote(i));
        f.add(186, bucket(cueScores[branches.top(i)]), b);
        f.add(187, own, a.tag(i), side);
        f.add(188, over, side, branches.inner(i));
        f.add(189, bucket(cueScores[h]), b);
        if (so != 0) {
            int s = t.sentence(i);
            int best = bucket(bestUnquoted(s));
            f.add(190, so, quotedSentence(i), best);
            f.add(191, so, quotedSentence(i), s + 1 < t.sentences() ? bucket(bestUnquoted(s + 1)) : 9);
            f.add(192, so, quotedSentence(i), s > 0 ? bucket(bestUnquoted(s - 1)) : 9, t.block(i) == t.block(h) ? 1 : 0);
            f.add(193, so, best, t.block(i) == t.block(h) ? 1 : 0, quote(i));
        }
        if (t.quote(i) >= 0) {
            int length = size(quoteLength(i));
            f.add(194, length, side);
            f.add(195, length, b);
            f.add(196, length, quote(i), so);
        }
    }

    /** The best score of a cue outside of quotations in the sentence, other than this cue. */
    private double bestUnquoted(int s) {
        double best = 0;
        for (int k = t.begin(s); k < t.end(s); k++) {
            if (k != h && t.quote(k) < 0) {
                best = Math.max(best, cueScores[k]);
            }
        }
        return best;
    }

    private int quote(int i) {
        int q = t.quote(i) < 0 ? 0 : t.quote(i) == t.quote(h) ? 1 : 2;
        return t.isQuoteMark(i) ? 3 + q : q;
    }

    /** 0 nothing of the sentence is quoted, 1 its begin, 2 its end, 3 both, 4 something within. */
    private int quotedSentence(int i) {
        int s = t.sentence(i);
        int ends = (t.quote(t.begin(s)) >= 0 ? 1 : 0) + (t.quote(t.end(s) - 1) >= 0 || t.end(s) - t.begin(s) > 1 && t.quote(t.end(s) - 2) >= 0 ? 2 : 0);
        for (int k = t.begin(s); k < t.end(s) && ends == 0; k++) {
            ends = t.quote(k) >= 0 ? 4 : 0;
        }
        return ends;
    }

    /** Features of the two labels of tokens {@code i - 1} and {@code i}; there is one before the first token of the window, too. */
    void step(int i, FeatureKeys f) {
        int side = i < h ? 1 : i == h ? 0 : i == h + 1 ? 3 : 2;
        f.add(200, side);
        if (i == window.begin()) {
            return;
        }
        int b0 = branches.kind(i - 1);
        int b1 = branches.kind(i);
        int startNode = branches.starting(i);
        int endNode = branches.ending(i - 1);
        int start = startNode < 0 ? 5 : a.relation(startNode);
        int end = endNode < 0 ? 5 : a.relation(endNode);
        int so = Math.max(-2, Math.min(2, t.sentence(i) - t.sentence(h)));
        boolean same = branches.top(i - 1) == branches.top(i);
        f.add(201, a.tag(i - 1), a.tag(i));
        f.add(202, b0, b1);
        f.add(203, same ? 1 : 0, side);
        f.add(204, start, side);
        f.add(205, end, side);
        f.add(206, start, end);
        f.add(207, start, b1);
        f.add(208, end, b0);
        f.add(209, a.lemma(i), side);
        f.add(210, a.lemma(i - 1), side);
        f.add(211, quote(i - 1), quote(i), same ? 1 : 0);
        f.add(212, quote(i - 1), quote(i), a.lemma(i - 1));
        f.add(213, quote(i - 1), quote(i), a.lemma(i));
        f.add(214, t.sentence(i) == t.sentence(i - 1) ? 1 : 0, so, quote(i));
        f.add(215, a.lemma(h), side);
        f.add(216, start, a.lemma(i));
        f.add(217, end, a.lemma(i));
        f.add(218, start, a.lemma(i), b1);
        f.add(219, same ? 1 : 0, a.lemma(i), a.tag(i + 1));
        f.add(220, a.lemma(i - 1), a.lemma(i));
        f.add(221, start, branches.innerLink(i), a.tag(i));
        if (Math.abs(i - h) <= 3) {
            f.add(222, i - h, a.tag(i), a.lemma(h));
            f.add(223, i - h, a.lemma(i), a.lemma(h));
        }
        f.add(224, t.block(i) == t.block(i - 1) ? 1 : 0, t.sentence(i) == t.sentence(i - 1) ? 1 : 0, so);
        f.add(225, bucket(cueScores[i]), start, side);
        f.add(226, a.relation(i - 1), a.relation(i));
        quoteEdge(i, side, f);
        if (startNode >= 0) {
            start(i, startNode, start, side, f);
        }
        if (endNode >= 0) {
            f.add(250, end, a.lemma(endNode), side);
            f.add(251, end, a.tag(endNode), branches.depth(endNode));
            f.add(252, end, branches.linkOf(endNode), a.lemma(i));
            f.add(253, end, size(branches.width(endNode)), a.tag(i));
        }
    }

    /** What begins here: most contents end before a phrase that tells of the cue and not of what was said. */
    private void start(int i, int node, int start, int side, FeatureKeys f) {
        int link = branches.linkOf(node);
        int up = t.head(node);
        int size = size(branches.width(node));
        int comma = t.isWord(i - 1) ? 0 : a.lemma(i - 1);
        boolean last = branches.lastBelow(node) >= t.end(t.sentence(i)) - 2;
        f.add(231, start, a.lemma(node), side);
        f.add(232, start, a.tag(node), a.tag(up), link);
        f.add(233, start, link, a.lemma(h));
        f.add(234, start, link, size, last ? 1 : 0);
        f.add(235, start, comma, branches.depth(node), side);
        f.add(236, start, link, a.entity(node));
        f.add(237, start, quote(i - 1), quote(i), comma);
        f.add(238, start, branches.kind(i), branches.depth(node));
        f.add(241, start, signature, side);
        f.add(242, start, link, a.lemma(up));
        f.add(243, start, link, a.relation(up), comma);
        f.add(244, start, up == branches.top(i) ? 1 : 0, comma);
        f.add(246, start, link, a.lemma(node));
        f.add(247, start, a.relation(h), a.tag(h));
    }

    private void quoteEdge(int i, int side, FeatureKeys f) {
        int q0 = quote(i - 1);
        int q1 = quote(i);
        if (q0 != q1) {
            int length = size(quoteLength(q1 % 3 != 0 ? i : i - 1));
            f.add(254, q0, q1, length, side);
            f.add(255, q0, q1, length, a.tag(i));
            f.add(256, q0, q1, branches.hasClause() ? 1 : 0, length);
        }
    }

    private int quoteLength(int i) {
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

    private static int size(int width) {
        return width < 4 ? width : width < 6 ? 4 : width < 9 ? 5 : width < 14 ? 6 : width < 22 ? 7 : 8;
    }
}
