package org.claimant.eval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.claimant.model.Actor;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Resolution;

/** Who the referents of one article are, and all names of each: those of its actor, and those in the article. */
final class ActorNames {
    private final Extraction extraction;
    private final Map<Integer, String> actors = new TreeMap<>();
    private final Map<String, Set<String>> names = new TreeMap<>();

    ActorNames(Extraction extraction, Resolution resolution) {
        this.extraction = extraction;
        Map<String, Actor> byId = new TreeMap<>();
        resolution.actors().forEach(a -> byId.put(a.id(), a));
        for (Link link : resolution.linksOf(extraction.article().article().id()).values()) {
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

    /** The actor's id; one of its own for a referent that is linked to none. */
    String id(Referent referent) {
        return actors.getOrDefault(referent.id(), "referent-" + referent.id());
    }

    Set<String> of(Referent referent) {
        return names.getOrDefault(id(referent), Set.of(referent.name()));
    }
}
