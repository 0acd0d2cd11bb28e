package org.claimant.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * A row of a gazetteer.
 *
 * @param id      id of the actor, also the local part of its IRI ({@code party/plaid-cymru})
 * @param aliases other names, as articles write them
 * @param party   id of the party of a person, or empty
 * @param offices offices held, in fullest form ("Prime Minister of Pakistan"), and what the actor is known as; possibly none
 * @param from    first day in the offices that have no time of their own, or of existence; null where unknown or since ever
 * @param until   last day, or null
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param place   true for a country, whose name is an actor only where it acts
 */
record KnownActor(String id, ActorType type, String name, List<String> aliases, String party, List<Office> offices,
                  @Nullable LocalDate from, @Nullable LocalDate until, String country, List<String> sameAs, boolean place) {

    KnownActor {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        sameAs = List.copyOf(sameAs);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a known actor needs an id and a name: '" + id + "', '" + name + "'");
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>(aliases.size() + 1);
        names.add(name);
        names.addAll(aliases);
        return names;
    }

    /** True where the actor was in an office, or existed, on the day; an unknown day or bound excludes nothing. */
    boolean isActive(Optional<LocalDate> day) {
        boolean within = new Office("", from, until).isHeld(day);
        return within && (offices.isEmpty() || offices.stream().anyMatch(o -> o.isHeld(day)));
    }

    /** The offices of the day. */
    List<Office> offices(Optional<LocalDate> day) {
        return offices.stream().filter(o -> o.isHeld(day)).toList();
    }
}
