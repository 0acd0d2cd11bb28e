package org.claimant.graph;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sys.JenaSystem;

/**
 * Checks graphs against {@code ontology/shapes.ttl} (SHACL): what a complete article graph is. A few milliseconds an
 * article. Thread-safe.
 */
public final class GraphValidator {
    static {
        JenaSystem.init();
    }

    private final Shapes shapes;

    public GraphValidator() {
        shapes = Shapes.parse(Resources.turtle("/ontology/shapes.ttl"));
    }

    /** What is wrong with the graph, a line each with node, path and reason, sorted; empty where nothing is. */
    public List<String> validate(Graph graph) {
        ValidationReport report = ShaclValidator.get().validate(shapes, graph);
        return report.getEntries().stream()
            .map(e -> e.focusNode() + " " + (e.resultPath() == null ? "" : e.resultPath() + " ") + e.message()
                + (e.value() == null ? "" : " (found " + e.value() + ")"))
            .sorted().toList();
    }
}
