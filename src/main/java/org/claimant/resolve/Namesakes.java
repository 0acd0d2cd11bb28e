package org.claimant.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.claimant.model.ActorType;

/**
 * Tells people of one full name apart by their parties: who comes first has the plain id of the name, a namesake of another
 * party has that party behind it ({@code person/jane-miller/union-party}). What earlier builds gave stays: an article's own
 * people keep their ids, and a newcomer never takes the id of somebody published.
 */
final class Namesakes {
    private final Published published;
    /** By the plain id: the ids given, the plain one first, with the parties of who has them. */
    private final Map<String, SortedMap<String, Set<String>>> given = new HashMap<>();

    Namesakes(Published published) {
        this.published = published;
        for (Published.Row r : published.rows()) {
            String[] segments = r.node().split("/");
            if (segments[0].equals("person") && segments.length > 1) {
                note("person/" + segments[1], r.node(), r.parties());
            }
        }
    }

    /** @param plain the id that the name alone gives */
    String id(String plain, Profile p) {
        String id = p.type() == ActorType.PERSON ? kept(plain, p).orElseGet(() -> fresh(plain, p.parties())) : plain;
        note(plain, id, p.parties());
        return id;
    }

    /** What the article's own had before, unless it is of another party now. */
    private Optional<String> kept(String plain, Profile p) {
        return published.of(p.article(), List.of(p.referent().name())).filter(r -> !areApart(r.parties(), p.parties())).map(Published.Row::node)
                .filter(id -> id.equals(plain) || id.startsWith(plain + "/"));
    }

    private String fresh(String plain, Set<String> parties) {
        SortedMap<String, Set<String>> before = given.getOrDefault(plain, Collections.emptySortedMap());
        Optional<String> same = before.keySet().stream().filter(id -> !Collections.disjoint(before.get(id), parties)).findFirst();
        if (same.isPresent() || !areApart(before.getOrDefault(plain, Set.of()), parties)) {
            return same.orElse(plain);
        }
        return plain + "/" + NameKey.slug(parties.iterator().next().replace("party/", ""));
    }

    private static boolean areApart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private void note(String plain, String id, Set<String> parties) {
        given.computeIfAbsent(plain, n -> new TreeMap<>()).computeIfAbsent(id, i -> new TreeSet<>()).addAll(parties);
    }
}
