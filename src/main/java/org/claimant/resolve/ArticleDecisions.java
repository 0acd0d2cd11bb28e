package org.claimant.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What decisions about one article's mentions or actors mean for who is who among all articles. */
final class ArticleDecisions {
    private final Round first;
    private final Map<Selector, Set<String>> selected = new HashMap<>();
    private final Set<String> apart = new TreeSet<>();

    ArticleDecisions(Decisions decisions, Round first) {
        this.first = first;
        List<Decisions.Decision> different = decisions.with(Decisions.Verdict.DIFFERENT);
        different.stream().filter(ArticleDecisions::namesAnActor).forEach(this::part);
        different.stream().filter(d -> !namesAnActor(d)).forEach(this::part);
        int before;
        do {
            before = apart.size();
            decisions.with(Decisions.Verdict.SAME).forEach(this::move);
        } while (apart.size() > before);
    }

    private static boolean namesAnActor(Decisions.Decision d) {
        return Selector.of(d.left()) instanceof Selector.Someone || Selector.of(d.right()) instanceof Selector.Someone;
    }

    boolean isEmpty() {
        return selected.isEmpty();
    }

    /** Keys of the profiles that decisions select. */
    Map<Selector, Set<String>> selected() {
        return selected;
    }

    /** Keys of the profiles that are not whom their names say. */
    Set<String> apart() {
        return apart;
    }

    /** What is one so far and is not: the article's own leaves; of two articles' own, the one on the right. */
    private void part(Decisions.Decision d) {
        boolean right = !(Selector.of(d.right()) instanceof Selector.Someone);
        String leaving = right ? d.right() : d.left();
        String staying = right ? d.left() : d.right();
        Set<String> actors = roots(staying);
        profiles(leaving).stream().filter(e -> actors.contains(first.root(e.node().id))).forEach(e -> apart.add(e.profile().key()));
    }

    private void move(Decisions.Decision d) {
        moveTo(d.left(), d.right());
        moveTo(d.right(), d.left());
    }

    private void moveTo(String moving, String to) {
        Set<String> actors = roots(to);
        profiles(moving).stream().filter(e -> !actors.contains(root(e))).forEach(e -> apart.add(e.profile().key()));
    }

    private Set<String> roots(String side) {
        Set<String> roots = new TreeSet<>();
        first.nodes(side).forEach(id -> roots.add(first.root(id)));
        profiles(side).forEach(e -> roots.add(root(e)));
        return roots;
    }

    /** Who it is by the first round, or itself where it was set apart. */
    private String root(NodeMaker.Entry e) {
        return apart.contains(e.profile().key()) ? e.profile().key() : first.root(e.node().id);
    }

    private List<NodeMaker.Entry> profiles(String side) {
        Selector s = Selector.of(side);
        List<NodeMaker.Entry> found = first.entries().stream().filter(e -> means(s, e)).toList();
        if (!(s instanceof Selector.Someone)) {
            Set<String> keys = new TreeSet<>();
            found.forEach(e -> keys.add(e.profile().key()));
            selected.put(s, keys);
        }
        return found;
    }

    private boolean means(Selector s, NodeMaker.Entry e) {
        if (s instanceof Selector.InArticle in) {
            return e.profile().article().equals(in.article()) && (e.node().id.equals(in.actor()) || first.root(e.node().id).equals(in.actor()));
        }
        return s instanceof Selector.Place place && e.profile().article().equals(place.article())
                && e.profile().referent().mentions().stream().anyMatch(MentionDecisions.at(e.profile().extraction().article().article(), place));
    }
}
