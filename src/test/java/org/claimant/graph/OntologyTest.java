package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Graph ONTOLOGY = Resources.turtle("/ontology/claimant.ttl");

    @Test
    void claimant_everyTerm_hasLabelDefinitionAndExample() {
        for (String term : terms()) {
            Node node = Vocabulary.clm(term);
            for (Node property : List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
                assertEquals(1, ONTOLOGY.find(node, property, Node.ANY).toList().size(), term + " " + property);
            }
        }
    }

    @Test
    void vocabulary_everyConstantOfOurs_isATermOfTheOntology() throws IllegalAccessException {
        Set<String> terms = terms();
        for (Field field : Vocabulary.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.get(null) instanceof Node node && node.getURI().startsWith(Vocabulary.CLM)) {
                assertTrue(terms.contains(node.getURI().substring(Vocabulary.CLM.length())), field.getName());
            }
        }
    }

    @Test
    void alignment_always_saysOnlyThatOursIsAKindOfTheirs() {
        Set<String> terms = terms();
        Resources.turtle("/ontology/alignment.ttl").find().forEach(t -> {
            assertTrue(t.getPredicate().equals(RDFS.subClassOf.asNode()) || t.getPredicate().equals(RDFS.subPropertyOf.asNode()),
                t.toString());
            assertTrue(terms.contains(t.getSubject().getURI().substring(Vocabulary.CLM.length())), t.toString());
            assertTrue(!t.getObject().getURI().startsWith(Vocabulary.CLM), t.toString());
        });
    }

    @Test
    void topics_every_hasLabelDefinitionAndScheme() {
        Graph topics = Resources.turtle("/ontology/topics.ttl");
        topics.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).mapWith(Triple::getSubject).forEach(topic -> {
            for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.definition.asNode(), SKOS.inScheme.asNode())) {
                assertEquals(1, topics.find(topic, property, Node.ANY).toList().size(), topic + " " + property);
            }
        });
    }

    @Test
    void ontologyGraph_always_hasNoBlankNodes() {
        OntologyGraph.read(Optional.empty()).find().forEach(t -> assertTrue(!t.getSubject().isBlank() && !t.getObject().isBlank(), t.toString()));
    }

    /** Local names of all that the ontology types, itself left out. */
    private static Set<String> terms() {
        Set<String> terms = new TreeSet<>();
        ONTOLOGY.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(t -> t.getSubject().getURI())
            .filterKeep(t -> t.startsWith(Vocabulary.CLM)).forEach(t -> terms.add(t.substring(Vocabulary.CLM.length())));
        return terms;
    }
}
