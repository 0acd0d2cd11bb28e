package org.claimant.model;

import java.util.List;

/**
 * Who said it, with which words it is said to be said, and what was said (Pareti 2015; PolNeAR, Newell et al. 2018).
 *
 * @param source   the words for the one who says it; may be empty ("it was claimed that")
 * @param cue      the words that attribute ("said", "according to"); at least one span
 * @param content  what is attributed; at least one span, several where the cue splits it
 * @param manner   how the content is given
 * @param within   index, in the same list, of the attribution whose content holds this one; -1 for the outermost
 * @param evidence where it was read and by what
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, Manner manner, int within, Evidence evidence) {

    public enum Manner { DIRECT, INDIRECT, MIXED }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a cue and a content: " + evidence);
        }
    }

    /** True where one of the content's spans holds the offset. */
    public boolean contentHolds(int offset) {
        return content.stream().anyMatch(s -> s.contains(offset));
    }
}
