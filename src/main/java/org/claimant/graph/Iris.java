package org.claimant.graph;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.claimant.model.Span;
import org.claimant.model.Topic;

/**
 * Makes the IRIs of the data, all of them absolute, and checks each when it is made: a malformed one breaks answers in
 * RDF/XML long after it was written. What an IRI is made of is in docs/decisions/iris.md.
 */
final class Iris {
    /** First segments that an actor's id may not have, or it would stand where something else does. */
    private static final Set<String> TAKEN = Set.of("article", "claim", "graph", "build", "dataset");

    /** Letters that Unicode deprecates, and IRIs may not have. */
    private static final String DEPRECATED = "\u0149\u0673\u0F77\u0F79\u17A3\u17A4";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String base;

    /** @throws IllegalArgumentException where the base is not an absolute IRI that ends in a slash */
    Iris(String base) {
        if (!base.matches("(?i)https?://.+/")) {
            throw new IllegalArgumentException("the base IRI must begin with http:// or https:// and end with '/': " + base);
        }
        this.base = checked(base);
    }

    Node dataset() {
        return node("dataset");
    }

    Node build(String hash) {
        return node("build/" + segment(hash));
    }

    /** Name of the graph of actors, of the ontology or of the catalogue. */
    String graph(String name) {
        return checked(base + "graph/" + segment(name));
    }

    /** Name of an article's graph. */
    String graphOf(String article) {
        return checked(base + "graph/article/" + segment(article));
    }

    Node article(String id) {
        return node("article/" + segment(id));
    }

    /** @param id readable local name of one or more segments ({@code person/mustafa-kamal}) */
    Node actor(String id) {
        String[] segments = id.split("/", -1);
        if (TAKEN.contains(segments[0])) {
            throw new IllegalArgumentException("the id of actor '" + id + "' may not begin with '" + segments[0]
                + "/'; begin it with its type, like 'person/'");
        }
        return node(path(segments));
    }

    /** The claim that an actor did what the topic says, whoever makes it and wherever. */
    Node claim(Topic topic, String actor) {
        return node("claim/" + segment(topic.name()) + "/" + path(actor.split("/", -1)));
    }

    /** Something that belongs to a node of ours: the node's IRI, a slash and a name. */
    static Node part(Node whole, String name) {
        return NodeFactory.createURI(checked(whole.getURI() + "/" + segment(name)));
    }

    /** Something that belongs to a node of ours and stands at a place of its text, counted in code points. */
    static Node part(Node whole, String kind, Span place) {
        return NodeFactory.createURI(checked(whole.getURI() + "/" + kind + "/" + place.begin() + "-" + place.end()));
    }

    /** An IRI from outside. */
    static Node given(String iri, String whose) {
        try {
            return NodeFactory.createURI(checked(iri));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(whose + ": " + e.getMessage(), e);
        }
    }

    private Node node(String path) {
        return NodeFactory.createURI(checked(base + path));
    }

    private static String path(String[] segments) {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            path.append(path.isEmpty() ? "" : "/").append(segment(segment));
        }
        return path.toString();
    }

    /**
     * Any text as one segment of an IRI's path, different ones for different texts. Letters and digits of every script
     * stay readable; the rest is percent-encoded.
     */
    static String segment(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an IRI cannot have an empty part");
        }
        if (text.equals(".") || text.equals("..")) {
            return text.replace(".", "%2E");
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (stays(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return out.toString();
    }

    private static boolean stays(int c) {
        return c < 0xA0 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0
            : (Character.isLetterOrDigit(c) || isMark(c)) && DEPRECATED.indexOf(c) < 0;
    }

    /** Vowel signs and the like, without which Hindi or Tamil is no longer readable. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String checked(String iri) {
        try {
            IRIx parsed = IRIx.create(iri);
            if (!parsed.isAbsolute()) {
                throw new IllegalArgumentException("not an absolute IRI: <" + iri + ">");
            }
            parsed.handleViolations((isError, message) -> {
                if (isError) {
                    throw new IllegalArgumentException("not an IRI: <" + iri + ">: " + message);
                }
            });
            return iri;
        } catch (IRIException e) {
            throw new IllegalArgumentException("not an IRI: <" + iri + ">: " + e.getMessage(), e);
        }
    }
}
