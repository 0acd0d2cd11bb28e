package org.claimant.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Turtle files, from the class path or from disk. */
final class Resources {
    private Resources() {
    }

    static Graph turtle(String resource) {
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; build the program again");
            }
            return parse(in, resource);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static Graph turtle(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; is it there and may it be read?", e);
        }
    }

    private static Graph parse(InputStream in, String name) {
        try {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).base("https://w3id.org/claimant/")
                .errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(graph);
            return graph;
        } catch (RiotException e) {
            throw new IllegalArgumentException(name + " is not Turtle: " + e.getMessage(), e);
        }
    }
}
