package org.claimant.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.claimant.model.Topic;

/** Reads the topics of allegations from a SKOS scheme in Turtle: {@code ontology/topics.ttl}, or a user's own. */
public final class TopicScheme {
    static {
        JenaSystem.init();
    }

    private TopicScheme() {
    }

    /**
     * The scheme that comes with the program, sorted by local name.
     *
     * @throws IllegalArgumentException where the scheme is not as it should be; the message names the topic and the remedy
     */
    public static List<Topic> read() {
        return topics(Resources.turtle("/ontology/topics.ttl"), "ontology/topics.ttl");
    }

    /** A user's scheme; the concepts must live under {@code https://w3id.org/claimant/topic/}. Sorted by local name. */
    public static List<Topic> read(Path file) {
        return topics(Resources.turtle(file), file.toString());
    }

    private static List<Topic> topics(Graph graph, String file) {
        List<Topic> found = new ArrayList<>();
        graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).mapWith(Triple::getSubject)
            .forEach(concept -> found.add(topic(graph, concept, file)));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(file + ": no skos:Concept in it; give each topic the type skos:Concept");
        }
        found.sort(Comparator.comparing(Topic::name));
        return List.copyOf(found);
    }

    private static Topic topic(Graph graph, Node concept, String file) {
        List<String> labels = strings(graph, concept, SKOS.prefLabel.asNode());
        if (labels.size() != 1) {
            throw new IllegalArgumentException(file + ": topic " + concept + " has " + labels.size()
                + " English skos:prefLabel; give it one");
        }
        List<Node> broader = graph.find(concept, SKOS.broader.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
        if (broader.size() > 1) {
            throw new IllegalArgumentException(file + ": topic " + concept + " has several skos:broader; keep one");
        }
        return new Topic(localName(concept, file), labels.get(0), broader.isEmpty() ? "" : localName(broader.get(0), file),
            strings(graph, concept, Vocabulary.SIGNAL), strings(graph, concept, Vocabulary.HINT));
    }

    private static String localName(Node concept, String file) {
        if (!concept.isURI() || !concept.getURI().startsWith(Vocabulary.TOPIC)) {
            throw new IllegalArgumentException(file + ": topic " + concept + " must be named under " + Vocabulary.TOPIC);
        }
        return concept.getURI().substring(Vocabulary.TOPIC.length());
    }

    /** The values in English or without a language, sorted. */
    private static List<String> strings(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject)
            .filterKeep(o -> o.isLiteral() && (o.getLiteralLanguage().isEmpty() || o.getLiteralLanguage().startsWith("en")))
            .mapWith(Node::getLiteralLexicalForm).toList().stream().sorted().toList();
    }
}
