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
     * @param unheard    decisions that mean nobody in these articles
     */
    public record Outcome(Resolution resolution, Published published, List<Decisions.Decision> unheard) {
        public Outcome {
            unheard = List.copyOf(unheard);
        }
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
        Round round = Round.of(gazetteer, decisions, before, extractions);
        NodeMerger merger = round.merger();
        Succession lost = new Succession(before, published(round.entries(), merger), round.nodes().keySet(), merger::root);
        List<Replacement> replaced = new ArrayList<>(replaced(round.nodes(), merger));
        replaced.addAll(lost.replaced());
        replaced.sort(Comparator.comparing(Replacement::old));
        return new Outcome(new Resolution(actors(round), links(round.entries(), merger), replaced, lost.retired()), lost.all(), unheard(extractions, round));
    }

    private List<Decisions.Decision> unheard(List<Extraction> extractions, Round round) {
        return decisions.all().stream().filter(d -> d.verdict() != Decisions.Verdict.UNSURE)
                .filter(d -> !isHeard(d.left(), extractions, round) || !isHeard(d.right(), extractions, round)).toList();
    }

    private static boolean isHeard(String side, List<Extraction> extractions, Round round) {
        if (Selector.of(side) instanceof Selector.Place p) {
            return extractions.stream().filter(e -> e.article().article().id().equals(p.article()))
                    .anyMatch(e -> e.discourse().referents().stream().flatMap(r -> r.mentions().stream()).anyMatch(MentionDecisions.at(e.article().article(), p)));
        }
        return Selector.isOutside(side) || !round.nodes(side).isEmpty();
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
        return Round.of(gazetteer, decisions, before, extractions).merger().doubts().stream().filter(d -> !decisions.isDecided(d.left().id, d.right().id))
                .map(d -> new DoubtfulPair(d.left().id, d.left().name(), d.right().id, d.right().name(), d.score(), d.reasonsFor(), d.reasonsAgainst()))
                .sorted(Comparator.comparingDouble((DoubtfulPair d) -> -d.score()).thenComparing(DoubtfulPair::left).thenComparing(DoubtfulPair::right)).toList();
    }

    private List<Actor> actors(Round round) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Node n : round.nodes().values()) {
            Set<String> of = names.computeIfAbsent(round.root(n.id), r -> new TreeSet<>());
            of.addAll(n.names);
            of.addAll(n.descriptions);
            of.add(n.name());
            if (n.known != null) {
                of.addAll(n.known.names());
            }
        }
        List<Actor> actors = new ArrayList<>();
        names.forEach((id, all) -> {
            Node root = round.nodes().get(id);
            String name = root.name();
            actors.add(new Actor(id, root.type, name, all.stream().filter(n -> !n.equals(name)).toList(), sameAs(id, round)));
        });
        return actors;
    }

    private List<String> sameAs(String id, Round round) {
        Set<String> same = new TreeSet<>();
        round.nodes().values().stream().filter(n -> n.known != null && round.root(n.id).equals(id)).forEach(n -> same.addAll(n.known.sameAs()));
        same.addAll(outside(Decisions.Verdict.SAME, id, round));
        same.removeAll(outside(Decisions.Verdict.DIFFERENT, id, round));
        return List.copyOf(same);
    }

    /** IRIs outside that decisions compare with the actor. */
    private Set<String> outside(Decisions.Verdict verdict, String id, Round round) {
        Set<String> iris = new TreeSet<>();
        for (Decisions.Decision d : decisions.with(verdict)) {
            String iri = Selector.isOutside(d.left()) ? d.left() : d.right();
            String mine = Selector.isOutside(d.left()) ? d.right() : d.left();
            if (Selector.isOutside(iri) && round.nodes(mine).stream().anyMatch(n -> round.root(n).equals(id))) {
                iris.add(iri);
            }
        }
        return iris;
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
