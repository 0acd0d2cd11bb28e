package org.claimant.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes Turtle whose bytes depend on the triples alone: subjects, predicates (types first) and objects are sorted by their
 * N-Triples form. Jena's own writers keep the order in which a graph happens to give its triples.
 */
final class TurtleText {
    private final Map<String, String> namespaces;
    private final PrefixMap prefixes = PrefixMapFactory.create();

    /** @param namespaces by prefix */
    TurtleText(Map<String, String> namespaces) {
        this.namespaces = new TreeMap<>(namespaces);
        this.namespaces.forEach(prefixes::add);
    }

    /** Writes a whole document; the stream stays open. */
    void write(Collection<Triple> triples, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        prefixes(text);
        blocks(triples, text);
        text.flush();
    }

    void prefixes(Writer out) throws IOException {
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            out.write("@prefix " + namespace.getKey() + ": <" + namespace.getValue() + "> .\n");
        }
    }

    /** Writes a block a subject, each after an empty line. */
    void blocks(Collection<Triple> triples, Writer out) throws IOException {
        Triple last = null;
        for (Triple triple : sorted(triples)) {
            if (last == null || !triple.getSubject().equals(last.getSubject())) {
                out.write((last == null ? "\n" : " .\n\n") + term(triple.getSubject()) + "\n    " + verb(triple) + " ");
            } else if (!triple.getPredicate().equals(last.getPredicate())) {
                out.write(" ;\n    " + verb(triple) + " ");
            } else {
                out.write(" , ");
            }
            out.write(term(triple.getObject()));
            last = triple;
        }
        out.write(last == null ? "" : " .\n");
    }

    String term(Node node) {
        return NodeFmtLib.str(node, prefixes);
    }

    private String verb(Triple triple) {
        return isType(triple) ? "a" : term(triple.getPredicate());
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode());
    }

    private static List<Triple> sorted(Collection<Triple> triples) {
        record Keyed(String key, Triple triple) {
        }
        return triples.stream().map(t -> new Keyed(key(t), t)).sorted(Comparator.comparing(Keyed::key)).map(Keyed::triple).toList();
    }

    private static String key(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " " + (isType(triple) ? "" : NodeFmtLib.strNT(triple.getPredicate())) + " "
            + NodeFmtLib.strNT(triple.getObject());
    }
}
