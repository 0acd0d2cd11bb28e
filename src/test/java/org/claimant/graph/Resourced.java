package org.claimant.graph;

import java.io.StringWriter;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** Expected graphs from files, and graphs as text for messages. */
final class Resourced {
    private Resourced() {
    }

    static Model model(String resource) {
        return ModelFactory.createModelForGraph(Resources.turtle(resource));
    }

    static String text(Model model) {
        StringWriter out = new StringWriter();
        model.write(out, "N-TRIPLES");
        return out.toString().lines().sorted().reduce("", (a, b) -> a + b + "\n");
    }
}
