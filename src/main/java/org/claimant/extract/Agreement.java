package org.claimant.extract;

import java.util.BitSet;
import java.util.List;

/** How well a proposal agrees with what people marked. Marks do not count, words do. */
final class Agreement {

    private Agreement() {
    }

    /**
     * For the best of the attributions: half for overlap (a Dice coefficient of at least one half in each part), the rest for
     * parts that are exactly right, 0 to 1; then 1 for each part that is exactly right: source, cue, content.
     */
    static double[] best(AttributionTokens t, Proposal p, List<GoldAttribution> gold) {
        double[] best = new double[4];
        for (GoldAttribution g : gold) {
            if (g.cue().intersects(p.cue())) {
                boolean near = dice(g.source(), p.source()) >= 0.5 && dice(g.cue(), p.cue()) >= 0.5 && dice(g.content(), p.content()) >= 0.5;
                int source = same(t, g.source(), p.source());
                int cue = same(t, g.cue(), p.cue());
                int content = same(t, g.content(), p.content());
                double all = (near ? 0.5 : 0) + (source + cue + content) / 6.0;
                best = all > best[0] ? new double[] {all, source, cue, content} : best;
            }
        }
        return best;
    }

    private static double dice(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int sum = a.cardinality() + b.cardinality();
        return sum == 0 ? 1 : 2.0 * both.cardinality() / sum;
    }

    private static int same(AttributionTokens t, BitSet a, BitSet b) {
        BitSet apart = (BitSet) a.clone();
        apart.xor(b);
        return apart.stream().noneMatch(t::isWord) ? 1 : 0;
    }
}
