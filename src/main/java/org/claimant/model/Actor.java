package org.claimant.model;

import java.util.List;

/**
 * Somebody, the same one in all articles.
 *
 * @param id      readable and stable local name, of which the IRI is made ({@code person/mustafa-kamal}); never blank
 * @param name    preferred name
 * @param aliases other names, sorted, without the preferred one
 * @param sameAs  IRIs of the same actor elsewhere, sorted; only from a gazetteer or a decision
 */
public record Actor(String id, ActorType type, String name, List<String> aliases, List<String> sameAs) {

    public Actor {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id and a name: '" + id + "', '" + name + "'");
        }
    }
}
