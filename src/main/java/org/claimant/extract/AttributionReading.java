package org.claimant.extract;

import java.util.BitSet;

/**
 * What a reader sees around one cue, as positions in {@link AttributionTokens}.
 *
 * @param head    the token that carries the cue
 * @param source  possibly empty
 * @param cue     holds {@code head}
 * @param content not empty
 * @param score   0 to 1, the better the higher
 */
record AttributionReading(int head, BitSet source, BitSet cue, BitSet content, double score) {
}
