package org.claimant.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.claimant.model.Actor;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Referent;
import org.claimant.model.Resolution;

/** Scaffold until the entity resolver is there: every referent of every article is an actor of its own. */
final class ApartResolver {
    static Resolution resolve(List<Extraction> extractions) {
        List<Actor> actors = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (Extraction e : extractions) {
            for (Referent r : e.discourse().referents()) {
                String id = e.article().article().id() + "-" + r.id();
                actors.add(new Actor(id, r.type(), r.name(), List.of(), List.of()));
                links.add(new Link(e.article().article().id(), r.id(), id, "new", r.name(), 1));
            }
        }
        return new Resolution(actors, links);
    }
}
