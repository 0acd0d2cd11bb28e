package org.claimant.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.Extraction;

/**
 * Who is who, once through. Decisions about actors need one round. Those about what one article says of an actor need a second:
 * the first shows who that is, and in the second what was decided to be somebody else stands by itself.
 */
final class Round {
    private final NodeMaker maker;
    private final List<NodeMaker.Entry> entries;
    private final NodeMerger merger;
    private final Map<String, Set<String>> selected = new HashMap<>();

    private Round(NodeMaker maker, List<Extraction> extractions, Decisions decisions, Map<Selector, Set<String>> keys) {
        this.maker = maker;
        entries = maker.add(extractions);
        for (Decisions.Decision d : decisions.all()) {
            select(d.left(), keys);
            select(d.right(), keys);
        }
        merger = new NodeMerger(maker.nodes(), pairs(decisions, Decisions.Verdict.SAME), pairs(decisions, Decisions.Verdict.DIFFERENT));
        merger.run();
    }

    static Round of(Gazetteer gazetteer, Decisions decisions, Published before, List<Extraction> extractions) {
        Round first = new Round(new NodeMaker(gazetteer, before, Set.of()), extractions, decisions, Map.of());
        ArticleDecisions inArticles = new ArticleDecisions(decisions, first);
        return inArticles.isEmpty() ? first
                : new Round(new NodeMaker(gazetteer, before, inArticles.apart()), extractions, decisions, inArticles.selected());
    }

    private void select(String text, Map<Selector, Set<String>> keys) {
        Selector s = Selector.of(text);
        Set<String> ids = new TreeSet<>();
        if (s instanceof Selector.Someone someone) {
            maker.current(someone.id()).ifPresent(ids::add);
        }
        Set<String> wanted = keys.getOrDefault(s, Set.of());
        entries.stream().filter(e -> wanted.contains(e.profile().key())).forEach(e -> ids.add(e.node().id));
        selected.put(text, ids);
    }

    private List<NodeMerger.Pair> pairs(Decisions decisions, Decisions.Verdict verdict) {
        List<NodeMerger.Pair> pairs = new ArrayList<>();
        for (Decisions.Decision d : decisions.with(verdict)) {
            nodes(d.left()).forEach(l -> nodes(d.right()).forEach(r -> pairs.add(new NodeMerger.Pair(l, r))));
        }
        return pairs;
    }

    /** Ids of the nodes that a decision's left or right means; none where nobody is meant. */
    Set<String> nodes(String side) {
        return selected.get(side);
    }

    Map<String, Node> nodes() {
        return maker.nodes();
    }

    List<NodeMaker.Entry> entries() {
        return entries;
    }

    NodeMerger merger() {
        return merger;
    }

    String root(String id) {
        return merger.root(id);
    }
}
