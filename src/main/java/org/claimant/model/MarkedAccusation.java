package org.claimant.model;

import java.util.Set;

/**
 * That one accuses another of something, as people marked it in an article: what a judge of accusations is trained on.
 *
 * @param topic     local name of a topic
 * @param sentences indices of the sentences in whose words it was marked; may be empty
 */
public record MarkedAccusation(Referent speaker, Referent accused, String topic, Set<Integer> sentences) {

    public MarkedAccusation {
        sentences = Set.copyOf(sentences);
    }
}
