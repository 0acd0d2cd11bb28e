package org.claimant.extract;

import java.util.BitSet;
import java.util.List;

/**
 * What tells whether a proposal is an attribution: all that {@link CueFeatures} tell of its cue, how sure cue and labels are, the order and
 * shape of the parts, what their ends cut off, and the other proposals of the article (PolNeAR marks the outermost only).
 */
final class JudgeFeatures {
    private static final int NOTHING = 1;

    private final AttributionTokens t;
    private final TokenAtoms a;
    private final List<Proposal> all;
    private final CueFeatures cues;

    private JudgeFeatures(AttributionTokens tokens, TokenAtoms atoms, List<Proposal> all) {
        this.t = tokens;
        this.a = atoms;
        this.all = all;
        cues = new CueFeatures(tokens, atoms);
    }

    /** @param all the first of each cue are what the others are compared with */
    static JudgeFeatures of(AttributionTokens tokens, TokenAtoms atoms, List<CueProposals> all) {
        return new JudgeFeatures(tokens, atoms, all.stream().map(CueProposals::first).toList());
    }

    void collect(Proposal p, FeatureKeys f) {
        int score = step(p.cueScore());
        int lemma = a.lemma(p.head());
        cues.collect(p.head(), f);
        confidence(p, f);
        order(p, score, lemma, f);
        top(p, p.source(), 320, lemma, f);
        top(p, p.content(), 330, lemma, f);
        ends(p.content(), 340, lemma, f);
        ends(p.source(), 400, lemma, f);
        cuts(p, p.content(), 410, lemma, f);
        cuts(p, p.source(), 420, lemma, f);
        cue(p, score, lemma, f);
        nested(p, score, lemma, f);
        neighbours(p, score, f);
    }

    private static int step(double probability) {
        return (int) Math.floor(probability * 12);
    }

    private static int log(double logarithm) {
        return (int) Math.max(-12, Math.floor(2 * logarithm));
    }

    private void confidence(Proposal p, FeatureKeys f) {
        int score = step(p.cueScore());
        int sure = log(p.logProbability());
        int lemma = a.lemma(p.head());
        f.add(300, score);
        f.add(301, sure);
        f.add(302, score, sure);
        f.add(303, score, lemma);
        f.add(304, sure, lemma);
        f.add(305, (int) Math.round(2 * Math.log(p.cueScore() / (1.0000001 - p.cueScore()))));
    }

    private void order(Proposal p, int score, int lemma, FeatureKeys f) {
        int order = 0;
        int before = -1;
        int runs = 0;
        int end = Math.max(p.source().length(), Math.max(p.cue().length(), p.content().length()));
        for (int i = first(p); i < end; i++) {
            int part = p.source().get(i) ? 1 : p.cue().get(i) ? 2 : p.content().get(i) ? 3 : 0;
            if (part != before && (part > 0 || t.isWord(i))) {
                order = order * 5 + part + 1;
                before = part;
                runs += part == 3 ? 1 : 0;
            }
        }
        int length = size(p.content().cardinality());
        f.add(310, order);
        f.add(311, order, lemma);
        f.add(312, order, score);
        f.add(313, order, log(p.logProbability()));
        f.add(314, length);
        f.add(315, length, lemma);
        f.add(316, length, score);
        f.add(317, runs);
        f.add(318, runs, lemma);
        f.add(319, size(p.source().cardinality()));
    }

    private static int first(Proposal p) {
        int first = Math.min(p.cue().nextSetBit(0), p.content().nextSetBit(0));
        return p.source().isEmpty() ? first : Math.min(first, p.source().nextSetBit(0));
    }

    private static int size(int words) {
        return words < 4 ? words : words < 6 ? 4 : words < 10 ? 5 : words < 17 ? 6 : words < 31 ? 7 : 8;
    }

    private void top(Proposal p, BitSet part, int base, int lemma, FeatureKeys f) {
        int top = t.top(part);
        int tag = top < 0 ? NOTHING : a.tag(top);
        int relation = top < 0 ? NOTHING : a.relation(top);
        int word = top < 0 ? NOTHING : a.lemma(top);
        f.add(base, tag, top < 0 ? NOTHING : a.entity(top));
        f.add(base + 1, word);
        f.add(base + 2, word, lemma);
        f.add(base + 3, relation, lemma);
        f.add(base + 4, tag, lemma);
        f.add(base + 5, top >= 0 && t.head(top) == p.head() ? 1 : 0, relation);
        f.add(base + 6, relation, tag, step(p.cueScore()));
    }

    private void ends(BitSet part, int base, int lemma, FeatureKeys f) {
        if (part.isEmpty()) {
            return;
        }
        int b = part.nextSetBit(0);
        int e = part.length();
        int quoted = (int) part.stream().filter(i -> t.quote(i) >= 0).count() * 4 / part.cardinality();
        int cutsQuote = (b > 0 && t.quote(b) >= 0 && t.quote(b - 1) == t.quote(b) ? 1 : 0)
                + (e < t.size() && t.quote(e) >= 0 && t.quote(e - 1) == t.quote(e) ? 2 : 0);
        f.add(base, a.lemma(b), lemma);
        f.add(base + 1, a.lemma(b));
        f.add(base + 2, a.tag(b), a.tag(b + 1));
        f.add(base + 3, a.lemma(e));
        f.add(base + 4, a.tag(e - 1), a.tag(e));
        f.add(base + 5, a.lemma(b - 1), a.lemma(b));
        f.add(base + 6, quoted);
        f.add(base + 7, quoted, lemma);
        f.add(base + 8, cutsQuote);
        f.add(base + 9, a.relation(e), a.tag(e), a.lemma(e - 1));
    }

    /** The dependents of a part that it leaves out, except for marks and for the cue. */
    private void cuts(Proposal p, BitSet part, int base, int lemma, FeatureKeys f) {
        int cuts = 0;
        for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
            for (int c : t.children(i)) {
                if (!part.get(c) && t.isWord(c) && !p.cue().get(c)) {
                    cuts++;
                    int side = c < i ? 1 : 2;
                    f.add(base, a.relation(c), side);
                    f.add(base + 1, a.relation(c), side, lemma);
                    f.add(base + 2, a.relation(c), a.relation(i));
                    f.add(base + 3, a.relation(c), a.childLemma(c, "case"), a.childLemma(c, "mark"));
                }
            }
        }
        f.add(base + 4, Math.min(4, cuts));
    }

    private void cue(Proposal p, int score, int lemma, FeatureKeys f) {
        int words = 0;
        int tags = 0;
        for (int i = p.cue().nextSetBit(0); i >= 0; i = p.cue().nextSetBit(i + 1)) {
            words = FeatureKeys.mix(words, a.lemma(i));
            tags = FeatureKeys.mix(tags, a.tag(i));
        }
        f.add(350, words);
        f.add(351, tags);
        f.add(352, tags, score);
        f.add(353, p.cue().cardinality(), lemma);
        f.add(354, a.lemma(p.cue().length()), a.lemma(p.cue().length() - 1));
        f.add(355, a.tag(p.cue().nextSetBit(0) - 1), tags);
    }

    /** Other proposals that hold this cue in their content, or the other way round. */
    private void nested(Proposal p, int score, int lemma, FeatureKeys f) {
        double content = 0;
        double cue = 0;
        double source = 0;
        double mine = 0;
        Proposal outer = null;
        for (Proposal x : all) {
            if (x.head() != p.head()) {
                double s = x.cueScore();
                if (x.content().get(p.head()) && s > content) {
                    content = s;
                    outer = x;
                }
                cue = x.cue().get(p.head()) ? Math.max(cue, s) : cue;
                source = x.source().get(p.head()) ? Math.max(source, s) : source;
                mine = p.content().get(x.head()) ? Math.max(mine, s) : mine;
            }
        }
        int in = step(content);
        int outerLemma = outer != null && in > 4 ? a.lemma(outer.head()) : 0;
        f.add(360, in);
        f.add(361, in, score);
        f.add(362, step(cue), score);
        f.add(363, step(source), score);
        f.add(364, step(mine), score);
        f.add(365, step(mine));
        f.add(366, outerLemma);
        f.add(367, outerLemma, lemma);
        f.add(368, in, lemma);
        f.add(369, outer != null && p.content().get(outer.head()) ? 1 : 0, score, in);
        f.add(370, in, outer == null ? 0 : log(outer.logProbability()));
        f.add(371, in, t.quote(p.head()) >= 0 ? 1 : 0, score);
    }

    /** The likely cues before and after in the same sentence. */
    private void neighbours(Proposal p, int score, FeatureKeys f) {
        Proposal before = null;
        Proposal after = null;
        for (Proposal x : all) {
            if (x.cueScore() > 0.4 && t.sentence(x.head()) == t.sentence(p.head())) {
                before = x.head() < p.head() ? x : before;
                after = x.head() > p.head() && after == null ? x : after;
            }
        }
        int b = before == null ? 0 : 1 + step(before.cueScore());
        int e = after == null ? 0 : 1 + step(after.cueScore());
        f.add(380, before == null ? 0 : a.lemma(before.head()));
        f.add(381, after == null ? 0 : a.lemma(after.head()));
        f.add(382, b, e);
        f.add(383, b, score);
        f.add(384, e, score);
        f.add(385, before != null && before.source().intersects(p.source()) ? 1 : 0, score);
        f.add(386, before != null && before.content().intersects(p.content()) ? 1 : 0,
                after != null && after.content().intersects(p.content()) ? 1 : 0, score);
    }
}
