package org.claimant.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user may change without touching the program.
 *
 * @param base       absolute IRI that ends in a slash, under which the data is named; empty for the program's own
 * @param topics     a topic scheme (Turtle) in the place of the shipped one
 * @param gazetteers tables of known actors, beside the shipped ones
 * @param decisions  table of decisions about who is who
 */
public record Settings(Optional<String> base, Optional<Path> topics, List<Path> gazetteers, Optional<Path> decisions) {
    public static final Settings DEFAULT = new Settings(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Settings {
        gazetteers = List.copyOf(gazetteers);
    }
}
