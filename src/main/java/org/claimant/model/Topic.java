package org.claimant.model;

import java.util.List;

/**
 * Something people are accused of: a concept of the topic scheme.
 *
 * @param name    local name ({@code FakeMandate})
 * @param label   preferred label in English
 * @param broader local name of the broader topic, or empty
 * @param signals phrases (lemmas in text order, separated by spaces) that blame by themselves in reported speech
 * @param hints   phrases that only tell the topic of what is blame already
 */
public record Topic(String name, String label, String broader, List<String> signals, List<String> hints) {

    public Topic {
        signals = List.copyOf(signals);
        hints = List.copyOf(hints);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a topic needs a name");
        }
    }
}
