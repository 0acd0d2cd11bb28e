package org.claimant.extract;

/**
 * What tells where the parts of an attribution begin and end: the two tokens at a border, the phrases that end and begin there,
 * quotation marks and commas.
 */
final class StepFeatures {
    private final AttributionTokens t;
    private final TokenAtoms a;
    private final int h;
    private final CueView v;

    StepFeatures(CueView view) {
        t = view.t;
        a = view.a;
        h = view.h;
        v = view;
    }

    /** Features of the two labels of tokens {@code i - 1} and {@code i}; there is one before the first token of the window, too. */
    void collect(int i, FeatureKeys f) {
        int side = i < h ? 1 : i == h ? 0 : i == h + 1 ? 3 : 2;
        f.add(200, side);
        if (i == v.window.begin()) {
            return;
        }
        int b0 = v.branches.kind(i - 1);
        int b1 = v.branches.kind(i);
        int startNode = v.branches.starting(i);
        int endNode = v.branches.ending(i - 1);
        int start = startNode < 0 ? 5 : a.relation(startNode);
        int end = endNode < 0 ? 5 : a.relation(endNode);
        int so = v.sentencesAway(i, 2);
        boolean same = v.branches.top(i - 1) == v.branches.top(i);
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
        f.add(211, v.quote(i - 1), v.quote(i), same ? 1 : 0);
        f.add(212, v.quote(i - 1), v.quote(i), a.lemma(i - 1));
        f.add(213, v.quote(i - 1), v.quote(i), a.lemma(i));
        f.add(214, t.sentence(i) == t.sentence(i - 1) ? 1 : 0, so, v.quote(i));
        f.add(215, a.lemma(h), side);
        f.add(216, start, a.lemma(i));
        f.add(217, end, a.lemma(i));
        f.add(218, start, a.lemma(i), b1);
        f.add(219, same ? 1 : 0, a.lemma(i), a.tag(i + 1));
        f.add(220, a.lemma(i - 1), a.lemma(i));
        f.add(221, start, v.branches.innerLink(i), a.tag(i));
        if (Math.abs(i - h) <= 3) {
            f.add(222, i - h, a.tag(i), a.lemma(h));
            f.add(223, i - h, a.lemma(i), a.lemma(h));
        }
        f.add(224, t.block(i) == t.block(i - 1) ? 1 : 0, t.sentence(i) == t.sentence(i - 1) ? 1 : 0, so);
        f.add(225, CueView.bucket(v.cueScores[i]), start, side);
        f.add(226, a.relation(i - 1), a.relation(i));
        quoteEdge(i, side, f);
        if (startNode >= 0) {
            start(i, startNode, start, side, f);
        }
        if (endNode >= 0) {
            f.add(250, end, a.lemma(endNode), side);
            f.add(251, end, a.tag(endNode), v.branches.depth(endNode));
            f.add(252, end, v.branches.linkOf(endNode), a.lemma(i));
            f.add(253, end, CueView.size(v.branches.width(endNode)), a.tag(i));
        }
    }

    /** What begins here: most contents end before a phrase that tells of the cue and not of what was said. */
    private void start(int i, int node, int start, int side, FeatureKeys f) {
        int link = v.branches.linkOf(node);
        int up = t.head(node);
        int size = CueView.size(v.branches.width(node));
        int comma = t.isWord(i - 1) ? 0 : a.lemma(i - 1);
        boolean last = v.branches.lastBelow(node) >= t.end(t.sentence(i)) - 2;
        f.add(231, start, a.lemma(node), side);
        f.add(232, start, a.tag(node), a.tag(up), link);
        f.add(233, start, link, a.lemma(h));
        f.add(239, start, link, a.kind(h));
        f.add(240, start, side, a.linked(h, node));
        f.add(234, start, link, size, last ? 1 : 0);
        f.add(235, start, comma, v.branches.depth(node), side);
        f.add(236, start, link, a.entity(node));
        f.add(237, start, v.quote(i - 1), v.quote(i), comma);
        f.add(238, start, v.branches.kind(i), v.branches.depth(node));
        f.add(241, start, v.signature, side);
        f.add(242, start, link, a.lemma(up));
        f.add(243, start, link, a.relation(up), comma);
        f.add(244, start, up == v.branches.top(i) ? 1 : 0, comma);
        f.add(246, start, link, a.lemma(node));
        f.add(247, start, a.relation(h), a.tag(h));
    }

    private void quoteEdge(int i, int side, FeatureKeys f) {
        int q0 = v.quote(i - 1);
        int q1 = v.quote(i);
        if (q0 != q1) {
            int length = v.quoteLength(q1 % 3 != 0 ? i : i - 1);
            f.add(254, q0, q1, length, side);
            f.add(255, q0, q1, length, a.tag(i));
            f.add(256, q0, q1, v.branches.hasClause() ? 1 : 0, length);
        }
    }
}
