package org.claimant.model;

import java.util.List;

/**
 * Material that became public without its owner's will.
 *
 * @param id       position among the leaks of the article, from 0
 * @param speakers who is heard, seen or quoted in it; possibly none
 * @param leakers  who is said by anyone to have leaked it; possibly none
 * @param mentions the words that refer to it, at least one, in text order
 */
public record Leak(int id, Kind kind, List<Referent> speakers, List<Referent> leakers, List<Span> mentions, Evidence evidence) {

    public enum Kind { AUDIO, VIDEO, DOCUMENT, EMAILS, DATA, MESSAGE }

    public Leak {
        speakers = List.copyOf(speakers);
        leakers = List.copyOf(leakers);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("leak " + id + " needs a mention");
        }
    }
}
