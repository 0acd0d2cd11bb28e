package org.claimant.graph;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** The graph of the ontology, its alignment and the topics. The shapes stay out: they are for checking, not for asking. */
final class OntologyGraph {
    private static final List<String> FILES = List.of("/ontology/claimant.ttl", "/ontology/alignment.ttl", "/ontology/topics.ttl");

    private OntologyGraph() {
    }

    static Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            GraphUtil.addInto(graph, Resources.turtle(file));
        }
        return graph;
    }
}
