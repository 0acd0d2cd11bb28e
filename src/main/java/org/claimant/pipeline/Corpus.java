package org.claimant.pipeline;

import java.util.List;

import org.claimant.model.Extraction;
import org.claimant.model.Rejection;
import org.claimant.model.Resolution;

/**
 * Articles that were read and understood, without a graph: what an evaluation looks at.
 *
 * @param extractions by article id
 */
public record Corpus(List<Extraction> extractions, Resolution resolution, List<Rejection> rejected) {
    public Corpus {
        extractions = List.copyOf(extractions);
        rejected = List.copyOf(rejected);
    }
}
