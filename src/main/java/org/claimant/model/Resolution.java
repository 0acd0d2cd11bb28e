package org.claimant.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who the referents of a set of articles are.
 *
 * @param actors sorted by id, each id once
 * @param links  sorted by article and referent, one for each referent
 * @param replaced ids that were merged into others, sorted; none of them is the id of an actor
 * @param retired  ids of earlier builds that are neither an actor's nor replaced, sorted
 */
public record Resolution(List<Actor> actors, List<Link> links, List<Replacement> replaced, List<Retired> retired) {

    public Resolution {
        actors = List.copyOf(actors);
        links = List.copyOf(links);
        replaced = List.copyOf(replaced);
        retired = List.copyOf(retired);
    }

    public Resolution(List<Actor> actors, List<Link> links, List<Replacement> replaced) {
        this(actors, links, replaced, List.of());
    }

    public Resolution(List<Actor> actors, List<Link> links) {
        this(actors, links, List.of(), List.of());
    }

    /** The links of one article, by referent id. */
    public Map<Integer, Link> linksOf(String article) {
        Map<Integer, Link> found = new HashMap<>();
        for (Link link : links) {
            if (link.article().equals(article)) {
                found.put(link.referent(), link);
            }
        }
        return found;
    }
}
