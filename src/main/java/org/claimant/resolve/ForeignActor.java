package org.claimant.resolve;

import java.util.List;
import java.util.Optional;

import org.claimant.model.ActorType;

/**
 * An actor as another project's file describes it.
 *
 * @param key       what identifies it there ({@code Q42})
 * @param partyKey  the key of a person's party in the same file, or empty
 * @param partyName its name, or empty
 * @param from      ISO date, or empty
 * @param sameAs    IRIs
 */
record ForeignActor(String key, ActorType type, String name, List<String> aliases, String partyKey, String partyName, List<String> offices,
                    String from, String until, String country, List<String> sameAs) {

    ForeignActor {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        sameAs = List.copyOf(sameAs);
    }

    /** The same, of this country where its own is not known. */
    ForeignActor in(String other) {
        return country.isBlank() && !other.isBlank()
                ? new ForeignActor(key, type, name, aliases, partyKey, partyName, offices, from, until, other, sameAs) : this;
    }

    /** The day of an ISO date or time; empty where there is none, or only a year or a month. */
    static String day(Optional<String> date) {
        return date.filter(d -> d.matches("\\d{4}-\\d{2}-\\d{2}.*")).map(d -> d.substring(0, 10)).orElse("");
    }
}
