package org.claimant.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody whom one article speaks of: its mentions, brought together by coreference within the article. Who that is among
 * all articles is decided later, by linking to an {@link Actor}.
 *
 * @param id       position among the referents of the article, from 0
 * @param name     the fullest name the article gives, or, where it gives none, its description ("the Sindh governor's spokesperson")
 * @param mentions at least one, in text order
 */
public record Referent(int id, ActorType type, String name, List<Mention> mentions) {

    private static final Pattern KIND = Pattern.compile("\\p{javaLowerCase}+(s|men|women|people)");
    private static final Pattern ANY = Pattern.compile("(?i)(any|every|each|no)\\s.*");

    public Referent {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty() || name.isBlank()) {
            throw new IllegalArgumentException("referent " + id + " needs a name and a mention");
        }
    }

    /** True where the article names the referent, and does not only describe it. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    }

    /** True where the article only speaks of a kind of people by one plural noun ("politicians", "any small-business owner"), and never of some of them. */
    public boolean isKind() {
        return !isNamed() && (type == ActorType.GROUP && KIND.matcher(name).matches() || ANY.matcher(name).matches());
    }
}
