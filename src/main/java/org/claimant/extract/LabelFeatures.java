package org.claimant.extract;

/**
 * What tells which part a token has in the attribution of one cue. The tree is looked at from the cue: every token of its
 * sentence hangs in a branch that leaves the way from the cue to the root at some level, on some side, by some relation; that is
 * most of what a constituent would tell. Beside it stand the words, quotation marks, distances and the scores of other cues.
 */
final class LabelFeatures {
    private final AttributionTokens t;
    private final TokenAtoms a;
    private final int h;
    private final CueView v;

    LabelFeatures(CueView view) {
        t = view.t;
        a = view.a;
        h = view.h;
        v = view;
    }

    /** Features of the label of token {@code i}. */
    void collect(int i, FeatureKeys f) {
        f.add(100, 0);
        branch(i, f);
        words(i, f);
        place(i, f);
        others(i, f);
    }

    private int side(int i) {
        return i < h ? 1 : i == h ? 0 : 2;
    }

    private void branch(int i, FeatureKeys f) {
        int b = v.branches.kind(i);
        int top = v.branches.top(i);
        int cl = a.lemma(h);
        int path = v.branches.path(i);
        int side = side(i);
        f.add(101, b);
        f.add(102, b, cl);
        f.add(125, b, a.kind(h));
        f.add(126, b, a.kind(h), v.branches.link(i));
        f.add(127, b, a.linked(h, top));
        f.add(103, b, a.tag(h), a.relation(h));
        f.add(104, b, a.relation(i));
        f.add(105, b, a.tag(i));
        f.add(106, b, v.branches.depth(i));
        f.add(107, b, path);
        f.add(108, b, path, cl);
        f.add(109, b, a.lemma(i));
        f.add(110, b, v.branches.link(i));
        f.add(111, b, v.branches.link(i), cl);
        f.add(112, b, a.lemma(top));
        f.add(113, b, a.tag(top), a.entity(top));
        f.add(114, b, v.branches.edge(i), a.tag(i));
        f.add(115, b, v.signature);
        f.add(116, b, v.signature, cl);
        f.add(117, b, v.branches.shortPath(i), side);
        f.add(118, b, a.relation(h));
        f.add(119, b, side, a.tag(h));
        f.add(120, v.branches.shortPath(i), a.tag(i));
        f.add(121, b, v.branches.inner(i));
        f.add(122, b, v.branches.inner(i), v.branches.link(i));
        f.add(123, b, a.lemma(v.branches.innerTop(i)));
        f.add(124, b, v.branches.inner(i), a.tag(v.branches.innerTop(i)), v.branches.innerLink(i));
    }

    private void words(int i, FeatureKeys f) {
        int side = side(i);
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
        int q = v.quote(i);
        int so = v.sentencesAway(i, 3);
        int cl = a.lemma(h);
        int side = side(i);
        int b = v.branches.kind(i);
        f.add(150, near);
        f.add(151, near, a.tag(i));
        f.add(152, near, cl);
        f.add(153, near, a.lemma(i));
        f.add(154, q, side);
        f.add(155, q, so);
        f.add(156, q, cl, side);
        f.add(157, q, b);
        f.add(158, q, a.tag(i));
        f.add(159, q, v.branches.hasClause() ? 1 : 0, side);
        f.add(160, so, v.sameBlock(i));
        f.add(161, so, v.quotedSentence(i));
        f.add(162, so, v.quotedSentence(i), v.branches.hasClause() ? 1 : 0);
        f.add(163, so, q, v.quotedSentence(h), v.sameBlock(i));
        f.add(164, q, v.quotedSentence(h), side);
        f.add(165, v.commas(i), side, b);
        f.add(166, v.commas(i), side, q);
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
        int b = v.branches.kind(i);
        int so = v.sentencesAway(i, 3);
        int own = CueView.bucket(v.cueScores[i]);
        int over = CueView.bucket(v.branches.over(i, v.cueScores));
        int gap = v.between(i);
        int side = side(i);
        f.add(180, own, b);
        f.add(181, over, b);
        f.add(182, gap, side);
        f.add(183, gap, b);
        f.add(184, gap, so, v.quote(i));
        f.add(185, v.bestUnquoted(t.sentence(i)), so, v.quote(i));
        f.add(186, CueView.bucket(v.cueScores[v.branches.top(i)]), b);
        f.add(187, own, a.tag(i), side);
        f.add(188, over, side, v.branches.inner(i));
        f.add(189, CueView.bucket(v.cueScores[h]), b);
        if (so != 0) {
            int s = t.sentence(i);
            int best = v.bestUnquoted(s);
            f.add(190, so, v.quotedSentence(i), best);
            f.add(191, so, v.quotedSentence(i), v.bestUnquoted(s + 1));
            f.add(192, so, v.quotedSentence(i), v.bestUnquoted(s - 1), v.sameBlock(i));
            f.add(193, so, best, v.sameBlock(i), v.quote(i));
        }
        if (t.quote(i) >= 0) {
            int length = v.quoteLength(i);
            f.add(194, length, side);
            f.add(195, length, b);
            f.add(196, length, v.quote(i), so);
        }
    }
}
