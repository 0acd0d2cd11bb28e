package org.claimant.resolve;

import java.util.List;

/**
 * Two actors that may be one.
 *
 * @param left           id, with its name beside it
 * @param score          0 to 1, how much speaks for one
 * @param reasonsFor     in words, for people
 * @param reasonsAgainst likewise; possibly none
 */
public record DoubtfulPair(String left, String leftName, String right, String rightName, double score, List<String> reasonsFor,
                           List<String> reasonsAgainst) {

    public DoubtfulPair {
        reasonsFor = List.copyOf(reasonsFor);
        reasonsAgainst = List.copyOf(reasonsAgainst);
    }
}
