package org.claimant.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who the referents of a set of articles are.
 *
 * @param actors sorted by id, each id once
 * @param links  sorted by article and referent, one for each referent
 */
public record Resolution(List<Actor> actors, List<Link> links) {

    public Resolution {
        actors = List.copyOf(actors);
        links = List.copyOf(links);
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
