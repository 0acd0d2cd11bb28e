package org.claimant.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What a write has to take out and put in. Made before the write transaction begins, so that nothing can go wrong in it but the disk. */
record Plan(List<Quad> deletions, List<Quad> additions, Changes changes) {

    static Plan of(DatasetGraph stored, Map<String, Graph> graphs, Set<String> removed) {
        List<Quad> deletions = new ArrayList<>();
        List<Quad> additions = new ArrayList<>();
        int added = 0;
        int replaced = 0;
        int gone = 0;
        for (Map.Entry<String, Graph> entry : new TreeMap<>(graphs).entrySet()) {
            Node name = NodeFactory.createURI(entry.getKey());
            Set<Triple> before = triples(stored.getGraph(name));
            Set<Triple> after = triples(entry.getValue());
            if (!before.equals(after)) {
                collect(name, before, after, deletions);
                collect(name, after, before, additions);
                added += before.isEmpty() ? 1 : 0;
                replaced += before.isEmpty() ? 0 : 1;
            }
        }
        for (String graph : removed) {
            Node name = NodeFactory.createURI(graph);
            Set<Triple> before = graphs.containsKey(graph) ? Set.of() : triples(stored.getGraph(name));
            collect(name, before, Set.of(), deletions);
            gone += before.isEmpty() ? 0 : 1;
        }
        return new Plan(deletions, additions, new Changes(added, replaced, graphs.size() - added - replaced, gone));
    }

    void apply(DatasetGraph stored) {
        deletions.forEach(stored::delete);
        additions.forEach(stored::add);
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.find().toSet();
    }

    /** Adds what the one has and the other has not. */
    private static void collect(Node graph, Set<Triple> one, Set<Triple> other, List<Quad> into) {
        for (Triple triple : one) {
            if (!other.contains(triple)) {
                into.add(Quad.create(graph, triple));
            }
        }
    }
}
