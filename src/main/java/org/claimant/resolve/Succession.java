package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.claimant.model.Replacement;
import org.claimant.model.Retired;

/** Where ids lead that earlier builds published and that no article gives any more: to whom their articles now call by their names. */
final class Succession {
    private final Published before;
    private final Published now;
    private final Set<String> live;
    private final UnaryOperator<String> root;
    private final List<Replacement> replaced = new ArrayList<>();
    private final List<Retired> retired = new ArrayList<>();

    /**
     * @param now  the rows of this build
     * @param live ids of this build
     * @param root gives the actor of one of them
     */
    Succession(Published before, Published now, Set<String> live, UnaryOperator<String> root) {
        this.before = before;
        this.now = now;
        this.live = live;
        this.root = root;
        for (String id : new TreeSet<>(before.ids())) {
            if (!live.contains(id)) {
                heir(id, new HashSet<>()).ifPresentOrElse(heir -> replaced.add(new Replacement(id, heir, "published-before")),
                        () -> retired.add(new Retired(id, before.name(id))));
            }
        }
    }

    List<Replacement> replaced() {
        return replaced;
    }

    List<Retired> retired() {
        return retired;
    }

    /** The rows of this build and those of the lost ids. */
    Published all() {
        List<Published.Row> rows = new ArrayList<>(now.rows());
        replaced.forEach(r -> rows.add(new Published.Row("", List.of(before.name(r.old())), Set.of(), r.old(), r.current())));
        retired.forEach(r -> rows.add(new Published.Row("", List.of(r.name()), Set.of(), r.id(), "")));
        return Published.of(rows);
    }

    private Optional<String> heir(String id, Set<String> seen) {
        if (live.contains(id)) {
            return Optional.of(root.apply(id));
        }
        Map<String, Integer> votes = new TreeMap<>();
        for (Published.Row r : before.bearers(id)) {
            now.of(r.article(), r.names()).ifPresent(n -> votes.merge(n.actor(), 1, Integer::sum));
        }
        Optional<String> most = votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        return most.isPresent() || !seen.add(id) ? most : before.successor(id).flatMap(next -> heir(next, seen));
    }
}
