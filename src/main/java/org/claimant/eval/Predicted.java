package org.claimant.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.claimant.model.Actor;
import org.claimant.model.Claim;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
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
        private final Map<Integer, String> actors = new TreeMap<>();
        private final Map<String, Set<String>> names = new TreeMap<>();

        Reader(Extraction extraction, Resolution resolution) {
            this.extraction = extraction;
            String article = extraction.article().article().id();
            Map<String, Actor> byId = new TreeMap<>();
            resolution.actors().forEach(a -> byId.put(a.id(), a));
            for (Link link : resolution.linksOf(article).values()) {
                actors.put(link.referent(), link.actor());
                names.computeIfAbsent(link.actor(), id -> allNames(byId.get(id)))
                        .addAll(surfaces(extraction.discourse().referents().get(link.referent())));
            }
        }

        private static Set<String> allNames(Actor actor) {
            Set<String> all = new LinkedHashSet<>(actor.aliases());
            all.add(actor.name());
            return all;
        }

        private List<String> surfaces(Referent referent) {
            return referent.mentions().stream().map(Mention::span).map(extraction.article()::text).filter(s -> !NameForms.isPronoun(s)).toList();
        }

        private String id(Referent referent) {
            return actors.getOrDefault(referent.id(), "referent-" + referent.id());
        }

        private Set<String> names(Referent referent) {
            return names.getOrDefault(id(referent), Set.of(referent.name()));
        }

        Predicted read() {
            List<Role> roles = new ArrayList<>();
            List<Affiliation> affiliations = new ArrayList<>();
            for (Membership membership : extraction.memberships()) {
                if (membership instanceof Membership.Role r) {
                    roles.add(new Role(id(r.person()), names(r.person()), r.role(), r.organization().map(this::id).orElse(r.place()),
                            r.organization().map(this::names).orElse(r.place().isEmpty() ? Set.of() : Set.of(r.place()))));
                } else if (membership instanceof Membership.Affiliation a) {
                    affiliations.add(new Affiliation(id(a.person()), names(a.person()), id(a.party()), names(a.party())));
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
                        add(edges, act, u, id(accused), names(accused), allegation.topic());
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
            Set<String> speaker = u.speaker().map(this::names).orElse(Set.of());
            String certainty = u.certainty() == Utterance.Certainty.HEDGED ? "hedged" : "asserted";
            edges.putIfAbsent(List.of(act, u.speaker().map(this::id).orElse(""), accusedId, topic),
                    new Edge(act, speaker, accused, topic, u.reporters().stream().map(this::names).toList(), certainty, u.evidence().rule()));
        }
    }
}
