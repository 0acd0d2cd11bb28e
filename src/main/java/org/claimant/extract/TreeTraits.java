package org.claimant.extract;

import java.util.Arrays;
import java.util.BitSet;

/** How the parts of a proposal lie in the tree: their tops, which dependents of the cue they hold, and what they cut off. */
final class TreeTraits {
    private final AttributionTokens t;
    private final double[] cueScores;

    TreeTraits(AttributionTokens tokens, double[] cueScores) {
        t = tokens;
        this.cueScores = cueScores;
    }

    void collect(Proposal p, TraitRow row) {
        BitSet parts = p.parts();
        row.add(cuts(p.content(), parts));
        row.add(cuts(p.source(), parts));
        row.add((int) Arrays.stream(t.children(p.head())).filter(c -> t.isWord(c) && !parts.get(c)).count());
        roots(p, row);
        source(p, row);
        content(p, row);
        row.add(best(p.content()));
        row.add(best(p.source()));
    }

    /** Dependents of the part that stand in no part. */
    private int cuts(BitSet part, BitSet parts) {
        int cuts = 0;
        for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
            for (int c : t.children(i)) {
                cuts += t.isWord(i) && t.isWord(c) && !parts.get(c) ? 1 : 0;
            }
        }
        return cuts;
    }

    private void roots(Proposal p, TraitRow row) {
        int roots = 0;
        int ofCue = 0;
        int verbs = 0;
        for (int i = p.content().nextSetBit(0); i >= 0; i = p.content().nextSetBit(i + 1)) {
            if (t.isWord(i) && (t.head(i) < 0 || !p.content().get(t.head(i)))) {
                roots++;
                ofCue += t.head(i) == p.head() ? 1 : 0;
            }
            verbs += t.token(i).isVerb() ? 1 : 0;
        }
        row.add(roots);
        row.add(ofCue);
        row.add(verbs, 5);
    }

    private void source(Proposal p, TraitRow row) {
        int top = t.top(p.source());
        String entity = top < 0 ? "" : t.token(top).entity();
        row.add(TraitCodes.tag(t, top));
        row.add(TraitCodes.relation(t, top));
        row.add(top >= 0 && t.head(top) == p.head());
        row.add(top < 0 ? TraitRow.NONE : entity.equals("PERSON") ? 2 : entity.equals("O") ? 0 : 1);
        row.add(top < 0 ? 0 : top - p.head(), 20);
        row.add(holds(p.source(), p, "nsubj"));
    }

    private void content(Proposal p, TraitRow row) {
        int top = t.top(p.content());
        row.add(TraitCodes.tag(t, top));
        row.add(TraitCodes.relation(t, top));
        row.add(t.head(top) == p.head());
        row.add(holds(p.content(), p, "ccomp"));
        row.add(holds(p.content(), p, "xcomp"));
        row.add(holds(p.content(), p, "obj"));
        row.add(holds(p.content(), p, "obl"));
    }

    /** Does the part hold the cue's dependent of this relation: 1, 2 where the cue does, 0; none where there is no such dependent. */
    private int holds(BitSet part, Proposal p, String relation) {
        int c = t.child(p.head(), relation);
        return c < 0 ? TraitRow.NONE : part.get(c) ? 1 : p.cue().get(c) ? 2 : 0;
    }

    private double best(BitSet part) {
        double best = 0;
        for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
            best = Math.max(best, cueScores[i]);
        }
        return best;
    }
}
