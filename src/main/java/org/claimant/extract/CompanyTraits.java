package org.claimant.extract;

import java.util.BitSet;
import java.util.List;

/** What else is proposed around a proposal: how likely are the cues whose parts hold it, share its words, or cross it. */
final class CompanyTraits {
    private static final int FAR = 300;

    private final AttributionTokens t;
    private final List<Proposal> others;

    /** @param all the proposals of the article */
    CompanyTraits(AttributionTokens tokens, List<CueProposals> all) {
        t = tokens;
        others = all.stream().map(CueProposals::first).toList();
    }

    void collect(Proposal p, TraitRow row) {
        double[] best = new double[9];
        for (Proposal x : others) {
            if (x.head() != p.head() && Math.abs(x.head() - p.head()) <= FAR) {
                heads(p, x, best);
                contents(p, x, best);
                raise(best, 6, !p.source().isEmpty() && x.source().equals(p.source()), x);
                boolean same = t.sentence(x.head()) == t.sentence(p.head());
                raise(best, 7, same && x.head() > p.head(), x);
                raise(best, 8, same && x.head() < p.head(), x);
            }
        }
        for (double b : best) {
            row.add(b);
        }
    }

    private static void raise(double[] best, int at, boolean applies, Proposal x) {
        if (applies) {
            best[at] = Math.max(best[at], x.cueScore());
        }
    }

    private static void heads(Proposal p, Proposal x, double[] best) {
        raise(best, 0, x.content().get(p.head()), x);
        raise(best, 1, p.content().get(x.head()), x);
        raise(best, 2, x.source().get(p.head()), x);
        raise(best, 3, x.cue().get(p.head()), x);
    }

    private static void contents(Proposal p, Proposal x, double[] best) {
        if (x.content().intersects(p.content())) {
            boolean within = holds(p.content(), x.content());
            boolean around = holds(x.content(), p.content());
            raise(best, 4, !within && !around, x);
            raise(best, 5, within && around, x);
        }
    }

    private static boolean holds(BitSet outer, BitSet inner) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}
