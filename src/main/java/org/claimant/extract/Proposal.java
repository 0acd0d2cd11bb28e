package org.claimant.extract;

import java.util.BitSet;

/**
 * What the labeller proposes for one cue, as positions in {@link AttributionTokens}; the judge decides whether it stands.
 *
 * @param cueScore       probability, by the words and the tree alone, that {@code head} is the head of a cue
 * @param logProbability logarithm of the probability of these labels among all of the window
 * @param sure           how sure the labeller is of each border and token, as {@link LabelMarginals} tell
 */
record Proposal(int head, BitSet source, BitSet cue, BitSet content, double cueScore, double logProbability, float[] sure) {

    /** Source, cue and content together. */
    BitSet parts() {
        BitSet parts = (BitSet) source.clone();
        parts.or(cue);
        parts.or(content);
        return parts;
    }
}
