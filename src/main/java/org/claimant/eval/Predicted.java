package org.claimant.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.claimant.model.Claim;
import org.claimant.model.Extraction;
import org.claimant.model.Membership;
import org.claimant.model.Referent;
import org.claimant.model.Resolution;
import org.claimant.model.Utterance;

/**
 * What the program read from one article, as the tables have it: actors by all their names.
 *
 * @param edges each once by act, speaker, accused and topic
 */
record Predicted(List<Edge> edges, List<Role> roles, List<Affiliation> affiliations) {
    static final Set<String> LEAK = Set.of("leak:");

    /** @param speaker all names of the speaker, none where the article names no speaker; likewise the accused, or {@link #LEAK} */
    record Edge(String act, Set<String> speaker, Set<String> accused, String topic, List<Set<String>> via, String certainty, String rule) {
    }

    /** @param organization its names, or the place in words, or none */
    record Role(String personId, Set<String> person, String role, String organizationId, Set<String> organization) {
    }

    record Affiliation(String personId, Set<String> person, String partyId, Set<String> party) {
    }

    static Predicted of(Extraction extraction, Resolution resolution) {
        return new Reader(extraction, resolution).read();
    }

    /** Looks actors up while it reads one article. */
    private static final class Reader {
        private final Extraction extraction;
        private final ActorNames actors;

        Reader(Extraction extraction, Resolution resolution) {
            this.extraction = extraction;
            this.actors = new ActorNames(extraction, resolution);
        }

        Predicted read() {
            List<Role> roles = new ArrayList<>();
            List<Affiliation> affiliations = new ArrayList<>();
            for (Membership membership : extraction.memberships()) {
                if (membership instanceof Membership.Role r) {
                    roles.add(new Role(actors.id(r.person()), actors.of(r.person()), r.role(), r.organization().map(actors::id).orElse(r.place()),
                            r.organization().map(actors::of).orElse(r.place().isEmpty() ? Set.of() : Set.of(r.place()))));
                } else if (membership instanceof Membership.Affiliation a) {
                    affiliations.add(new Affiliation(actors.id(a.person()), actors.of(a.person()), actors.id(a.party()), actors.of(a.party())));
                }
            }
            return new Predicted(edges(), roles, affiliations);
        }

        private List<Edge> edges() {
            Map<List<String>, Edge> edges = new LinkedHashMap<>();
            for (Utterance u : extraction.utterances()) {
                String act = switch (u.stance()) {
                    case ASSERTS -> "accuse";
                    case DENIES -> "deny";
                    case CONFIRMS -> "confirm";
                };
                if (u.claim() instanceof Claim.Allegation allegation) {
                    for (Referent accused : allegation.accused()) {
                        add(edges, act, u, actors.id(accused), actors.of(accused), allegation.topic());
                    }
                    if (allegation.accused().isEmpty()) {
                        add(edges, act, u, "", Set.of(), allegation.topic());
                    }
                } else {
                    add(edges, act, u, "leak:", LEAK, "Authenticity");
                }
            }
            return List.copyOf(edges.values());
        }

        private void add(Map<List<String>, Edge> edges, String act, Utterance u, String accusedId, Set<String> accused, String topic) {
            Set<String> speaker = u.speaker().map(actors::of).orElse(Set.of());
            String certainty = u.certainty() == Utterance.Certainty.HEDGED ? "hedged" : "asserted";
            edges.putIfAbsent(List.of(act, u.speaker().map(actors::id).orElse(""), accusedId, topic),
                    new Edge(act, speaker, accused, topic, u.reporters().stream().map(actors::of).toList(), certainty, u.evidence().rule()));
        }
    }
}
