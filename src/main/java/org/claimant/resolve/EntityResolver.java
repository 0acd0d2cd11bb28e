package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.claimant.model.Actor;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Replacement;
import org.claimant.model.Resolution;

/**
 * Finds who is who among all articles. Each referent first gets the id that its own article and the gazetteer give it
 * ({@link NodeMaker}); then ids that are one actor are brought together by decisions and by evidence ({@link NodeMerger}): shared
 * names, spelling, party, role, and the company kept. Of ids brought together the known actor's is kept, else that of the
 * article published first, and the others are reported as replaced. So the order of the articles changes nothing. Where earlier
 * builds of the collection gave ids ({@link Published}), these are kept, so that an article more renames nobody. Only referents that facts are read about become actors. Thread-safe.
 */
public final class EntityResolver {
    private final Gazetteer gazetteer;
    private final Decisions decisions;

    private EntityResolver(Gazetteer gazetteer, Decisions decisions) {
        this.gazetteer = gazetteer;
        this.decisions = decisions;
    }

    public static EntityResolver load(Gazetteer gazetteer, Decisions decisions) {
        return new EntityResolver(gazetteer, decisions);
    }

    /**
     * @param resolution who is who
     * @param published  what a later build of the same collection has to know
     */
    public record Outcome(Resolution resolution, Published published) {
    }

    /** @param extractions in any order; each article once */
    public Resolution resolve(List<Extraction> extractions) {
        return resolve(extractions, Published.none()).resolution();
    }

    /**
     * @param extractions in any order; each article once
     * @param before      what earlier builds of the collection published
     */
    public Outcome resolve(List<Extraction> extractions, Published before) {
        NodeMaker maker = new NodeMaker(gazetteer, before);
        List<NodeMaker.Entry> entries = maker.add(extractions);
        NodeMerger merger = new NodeMerger(maker.nodes(), decisions);
        merger.run();
        Succession lost = new Succession(before, published(entries, merger), maker.nodes().keySet(), merger::root);
        List<Replacement> replaced = new ArrayList<>(replaced(maker.nodes(), merger));
        replaced.addAll(lost.replaced());
        replaced.sort(Comparator.comparing(Replacement::old));
        return new Outcome(new Resolution(actors(maker.nodes(), merger), links(entries, merger), replaced, lost.retired()), lost.all());
    }

    private static Published published(List<NodeMaker.Entry> entries, NodeMerger merger) {
        return Published.of(entries.stream().map(e -> {
            Set<String> names = new LinkedHashSet<>(List.of(e.profile().referent().name()));
            names.addAll(e.profile().names());
            return new Published.Row(e.profile().article(), List.copyOf(names), e.profile().parties(), e.node().id, merger.root(e.node().id));
        }).toList());
    }

    /**
     * Pairs that may be one actor and that nobody has decided, best first, with what speaks for and against.
     *
     * @param before what earlier builds of the collection published
     */
    public List<DoubtfulPair> doubtful(List<Extraction> extractions, Published before) {
        NodeMaker maker = new NodeMaker(gazetteer, before);
        maker.add(extractions);
        NodeMerger merger = new NodeMerger(maker.nodes(), decisions);
        merger.run();
        return merger.doubts().stream().filter(d -> !decisions.isDecided(d.left().id, d.right().id))
                .map(d -> new DoubtfulPair(d.left().id, d.left().name(), d.right().id, d.right().name(), d.score(), d.reasonsFor(), d.reasonsAgainst()))
                .sorted(Comparator.comparingDouble((DoubtfulPair d) -> -d.score()).thenComparing(DoubtfulPair::left).thenComparing(DoubtfulPair::right)).toList();
    }

    private List<Actor> actors(Map<String, Node> nodes, NodeMerger merger) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Node n : nodes.values()) {
            Set<String> of = names.computeIfAbsent(merger.root(n.id), r -> new TreeSet<>());
            of.addAll(n.names);
            of.addAll(n.descriptions);
            of.add(n.name());
            if (n.known != null) {
                of.addAll(n.known.names());
            }
        }
        List<Actor> actors = new ArrayList<>();
        names.forEach((id, all) -> {
            Node root = nodes.get(id);
            String name = root.name();
            actors.add(new Actor(id, root.type, name, all.stream().filter(n -> !n.equals(name)).toList(), sameAs(id, nodes, merger)));
        });
        return actors;
    }

    private List<String> sameAs(String id, Map<String, Node> nodes, NodeMerger merger) {
        Set<String> same = new TreeSet<>();
        nodes.values().stream().filter(n -> n.known != null && merger.root(n.id).equals(id)).forEach(n -> same.addAll(n.known.sameAs()));
        for (Decisions.Decision d : decisions.with(Decisions.Verdict.SAME)) {
            outside(d.left(), d.right(), id, nodes, merger, same);
            outside(d.right(), d.left(), id, nodes, merger, same);
        }
        for (Decisions.Decision d : decisions.with(Decisions.Verdict.DIFFERENT)) {
            same.removeIf(iri -> iri.equals(d.left()) && d.right().equals(id) || iri.equals(d.right()) && d.left().equals(id));
        }
        return List.copyOf(same);
    }

    private static void outside(String iri, String mine, String id, Map<String, Node> nodes, NodeMerger merger, Set<String> same) {
        if (iri.matches("https?://.*") && nodes.containsKey(mine) && merger.root(mine).equals(id)) {
            same.add(iri);
        }
    }

    private static List<Link> links(List<NodeMaker.Entry> entries, NodeMerger merger) {
        List<Link> links = new ArrayList<>();
        for (NodeMaker.Entry e : entries) {
            String id = merger.root(e.node().id);
            String rule = id.equals(e.node().id) ? e.rule() : merger.ruleOf(e.node().id).orElse(e.rule());
            String basis = id.equals(e.node().id) ? e.basis() : e.basis() + " (" + e.node().id + ")";
            links.add(new Link(e.profile().article(), e.profile().referent().id(), id, rule, basis, e.score()));
        }
        links.sort(Comparator.comparing(Link::article).thenComparingInt(Link::referent));
        return links;
    }

    private static List<Replacement> replaced(Map<String, Node> nodes, NodeMerger merger) {
        List<Replacement> replaced = new ArrayList<>();
        for (Node n : nodes.values()) {
            String id = merger.root(n.id);
            if (!id.equals(n.id)) {
                replaced.add(new Replacement(n.id, id, merger.ruleOf(n.id).orElse("merged")));
            }
        }
        return replaced;
    }
}
