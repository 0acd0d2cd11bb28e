package org.claimant.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** The graph of the ontology, its alignment and the topics. The shapes stay out: they are for checking, not for asking. */
final class OntologyGraph {
    private static final List<String> FILES = List.of("/ontology/claimant.ttl", "/ontology/alignment.ttl");
    private static final String TOPICS = "/ontology/topics.ttl";

    private OntologyGraph() {
    }

    static Graph read(Optional<Path> topics) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            GraphUtil.addInto(graph, Resources.turtle(file));
        }
        GraphUtil.addInto(graph, topics.map(OntologyGraph::withoutBlankNodes).orElseGet(() -> Resources.turtle(TOPICS)));
        return graph;
    }

    /** A blank node has no name by which two builds could tell that it is the same. */
    private static Graph withoutBlankNodes(Path topics) {
        Graph graph = Resources.turtle(topics);
        graph.find().filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank()).nextOptional().ifPresent(t -> {
            throw new IllegalArgumentException(topics + ": has a blank node at " + t + "; give it an IRI");
        });
        return graph;
    }
}
