package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing that somebody alleges stands in the union of all graphs as a plain fact: neither as it is written, nor with all that
 * RDFS infers from the ontology and its alignment with other vocabularies.
 */
class NothingAllegedIsAFactTest {
    /** What may be said of an actor: what they are and what they are called. */
    private static final Set<Node> OF_ACTORS = Set.of(RDF.type.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), OWL.sameAs.asNode());

    private static final Graph UNION = GraphFactory.createDefaultGraph();
    private static Graph entailed;

    @BeforeAll
    static void build() {
        Example.graphs().values().forEach(g -> GraphUtil.addInto(UNION, g));
        InfModel inferred = ModelFactory.createRDFSModel(ModelFactory.createModelForGraph(UNION));
        entailed = inferred.getGraph();
    }

    @Test
    void actors_inTheUnion_haveNamesAndKindsAndNothingElse() {
        Set<Node> properties = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        subjects(UNION, Vocabulary.ACTOR).forEach(a -> UNION.find(a, Node.ANY, Node.ANY).forEach(t -> properties.add(t.getPredicate())));
        assertTrue(OF_ACTORS.containsAll(properties), properties.toString());
    }

    @Test
    void actors_withAllThatIsInferred_haveNamesAndKindsAndNothingElse() {
        for (Node actor : subjects(UNION, Vocabulary.ACTOR)) {
            entailed.find(actor, Node.ANY, Node.ANY).forEach(t -> assertTrue(
                OF_ACTORS.contains(t.getPredicate()) || t.getPredicate().equals(RDFS.label.asNode()), t.toString()));
        }
    }

    @Test
    void accused_withAllThatIsInferred_areOfNoKindThatTheUnaccusedAreNot() {
        Set<String> ofAccused = kinds("https://w3id.org/claimant/id/party/river-union");
        ofAccused.removeAll(kinds("https://w3id.org/claimant/id/party/hill-front"));
        assertEquals(Set.of(), ofAccused);
    }

    @Test
    void claims_inTheUnion_arePointedAtByUtterancesOnlyAndByStanceOnly() {
        Set<Node> stances = Set.of(Vocabulary.ASSERTS, Vocabulary.DENIES, Vocabulary.CONFIRMS);
        for (Node claim : subjects(UNION, Vocabulary.CLAIM)) {
            UNION.find(Node.ANY, Node.ANY, claim).forEach(t -> {
                assertTrue(stances.contains(t.getPredicate()), t.toString());
                assertTrue(UNION.contains(t.getSubject(), RDF.type.asNode(), Vocabulary.UTTERANCE), t.toString());
            });
        }
    }

    @Test
    void claims_inTheUnion_areLabelledAlleged() {
        List<Node> claims = subjects(UNION, Vocabulary.CLAIM);
        assertFalse(claims.isEmpty());
        for (Node claim : claims) {
            UNION.find(claim, RDFS.label.asNode(), Node.ANY)
                .forEach(t -> assertTrue(t.getObject().getLiteralLexicalForm().startsWith("alleged "), t.toString()));
        }
    }

    /** Who leaked, who is heard: the property itself says that it is alleged, and no other leads from the leak to them. */
    @Test
    void leaks_inTheUnion_nameActorsAsAllegedOnly() {
        List<Node> actors = subjects(UNION, Vocabulary.ACTOR);
        for (Node leak : subjects(UNION, Vocabulary.LEAK)) {
            UNION.find(leak, Node.ANY, Node.ANY).filterKeep(t -> actors.contains(t.getObject()))
                .forEach(t -> assertTrue(t.getPredicate().getURI().startsWith(Vocabulary.CLM + "alleged"), t.toString()));
        }
    }

    /** The words of an allegation stand in text that is quoted, and in no other. */
    @Test
    void topics_inTheUnion_areReachedThroughClaimsOnly() {
        UNION.find(Node.ANY, Node.ANY, Vocabulary.topic("FakeMandate"))
            .forEach(t -> assertEquals(Vocabulary.ABOUT_TOPIC, t.getPredicate(), t.toString()));
    }

    private static Set<String> kinds(String actor) {
        Set<String> kinds = new TreeSet<>();
        entailed.find(NodeFactory.createURI(actor), RDF.type.asNode(), Node.ANY)
            .forEach(t -> kinds.add(t.getObject().toString()));
        return kinds;
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList();
    }
}
