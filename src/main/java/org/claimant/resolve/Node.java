package org.claimant.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/** All that goes under one id before ids are brought together: referents of one name, or one known actor. */
final class Node {
    /** Earlier articles first, those without a date last; then by article and referent. */
    private static final Comparator<Profile> AGE = Comparator.comparing((Profile p) -> p.extraction().article().article().published().orElse(LocalDate.MAX))
            .thenComparing(Profile::article).thenComparing(p -> p.referent().id());

    final String id;
    final ActorType type;
    final @Nullable KnownActor known;
    /** True where the id holds only within its article: somebody described, a bare surname, an ambiguous acronym. */
    final boolean local;
    /** True where an earlier build of the collection had an actor of this id. */
    final boolean published;
    /** True where only decisions tell who this is. */
    final boolean apart;
    final List<Profile> members = new ArrayList<>();
    final Set<String> names = new TreeSet<>();
    /** How articles call a collective that has no name. */
    final Set<String> descriptions = new TreeSet<>();
    final Set<String> parties = new TreeSet<>();
    final Set<String> company = new TreeSet<>();
    final Set<String> roles = new TreeSet<>();

    Node(String id, ActorType type, @Nullable KnownActor known, boolean local, boolean published, boolean apart) {
        this.id = id;
        this.type = type;
        this.known = known;
        this.local = local;
        this.published = published;
        this.apart = apart;
        if (known != null && !known.party().isEmpty()) {
            parties.add(known.party());
        }
    }

    void add(Profile p) {
        members.add(p);
        names.addAll(p.names());
        if (type == ActorType.GROUP && !p.isNamed()) {
            descriptions.add(p.referent().name());
        }
        parties.addAll(p.parties());
        company.addAll(p.company());
        roles.addAll(p.roles());
    }

    Profile oldest() {
        return members.stream().min(AGE).orElseThrow();
    }

    /** The name to show: the gazetteer's, else the longest of the oldest member. */
    String name() {
        return known != null ? known.name() : oldest().referent().name();
    }

    /** By which of several ids that turn out to be one is kept: known, then named, then published by an earlier build, then the oldest. */
    static final Comparator<Node> RANK = Comparator.comparing((Node n) -> n.known == null).thenComparing(n -> n.local).thenComparing(n -> !n.published)
            .thenComparing(n -> n.members.isEmpty() ? LocalDate.MAX : n.oldest().extraction().article().article().published().orElse(LocalDate.MAX))
            .thenComparing(n -> n.id);
}
