package org.claimant.extract;

import java.util.BitSet;

/** An attribution as people marked it, as positions in {@link AttributionTokens}; {@code head} is the head of its cue. */
record GoldAttribution(int head, BitSet source, BitSet cue, BitSet content) {
}
