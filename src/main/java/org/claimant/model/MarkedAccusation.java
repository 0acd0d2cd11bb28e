package org.claimant.model;

import java.util.Set;

/**
 * That one accuses another, as people marked it in an article: what a judge of accusations is trained on.
 *
 * @param sentences indices of the sentences in whose words it was marked; may be empty
 */
public record MarkedAccusation(Referent speaker, Referent accused, Set<Integer> sentences) {

    public MarkedAccusation {
        sentences = Set.copyOf(sentences);
    }
}
