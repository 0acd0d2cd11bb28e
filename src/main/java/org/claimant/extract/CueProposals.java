package org.claimant.extract;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * The most probable readings of one cue, best first; no two of them have the same words in all parts.
 *
 * @param ranked at least one
 */
record CueProposals(List<Proposal> ranked) {

    Proposal first() {
        return ranked.get(0);
    }

    Proposal get(int rank) {
        return ranked.get(rank);
    }

    int size() {
        return ranked.size();
    }

    int head() {
        return first().head();
    }

    /** The probability of all of them together. */
    double mass() {
        return ranked.stream().mapToDouble(p -> Math.exp(p.logProbability())).sum();
    }

    /** The probability of those whose part has the same words as that of {@code p}. */
    double mass(AttributionTokens t, Proposal p, Function<Proposal, BitSet> part) {
        BitSet words = t.words(part.apply(p));
        return ranked.stream().filter(x -> t.words(part.apply(x)).equals(words)).mapToDouble(x -> Math.exp(x.logProbability())).sum();
    }
}
