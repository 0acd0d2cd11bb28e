package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphValidatorTest {
    private static final GraphValidator VALIDATOR = new GraphValidator();

    @Test
    void validate_graphsOfTheExample_findsNothing() {
        for (NamedGraph article : Example.articles(Example.builder())) {
            assertEquals(List.of(), VALIDATOR.validate(article.graph()), article.name());
        }
        assertEquals(List.of(), VALIDATOR.validate(Example.builder().actors().graph()));
    }

    /** Takes every triple with the property out of a good graph: what is left is not complete. */
    @ParameterizedTest
    @CsvSource({"inArticle", "evidence", "hearsayDepth", "certainty", "asserts", "topic", "about", "cueAt", "contentAt", "rule",
        "version", "score", "member", "kind", "refersTo", "decidedBy", "surface", "begin", "end", "contentHash", "role", "status"})
    void validate_withoutAProperty_isNotComplete(String property) {
        Graph graph = copyOfHarbour();
        GraphUtil.remove(graph, Node.ANY, Vocabulary.clm(property), Node.ANY);
        assertFalse(VALIDATOR.validate(graph).isEmpty(), property);
    }

    @Test
    void validate_factAboutAnActor_isRefused() {
        refuses("<https://w3id.org/claimant/id/party/river-union>", "<http://example.org/holds>", "\"a fake mandate\"");
    }

    @Test
    void validate_factBesideAClaim_isRefused() {
        refuses("<https://w3id.org/claimant/id/claim/FakeMandate/party/river-union>", "<http://example.org/isTrue>", "true");
    }

    @Test
    void validate_claimPointedAtByAnythingButAnUtterance_isRefused() {
        refuses("<https://w3id.org/claimant/id/article/harbour-1>", "<http://example.org/states>",
            "<https://w3id.org/claimant/id/claim/FakeMandate/party/river-union>");
    }

    @Test
    void validate_wrongDepthOfHearsay_isRefused() {
        Graph graph = copyOfHarbour();
        Node outermost = graph.find(Node.ANY, Vocabulary.HEARSAY_DEPTH, NodeFactory.createLiteralDT("2", XSDDatatype.XSDinteger)).next().getSubject();
        GraphUtil.remove(graph, outermost, Vocabulary.REPORTED_IN, Node.ANY);
        assertTrue(VALIDATOR.validate(graph).stream().anyMatch(l -> l.contains("depth of hearsay")));
    }

    private static void refuses(String subject, String property, String value) {
        Graph graph = copyOfHarbour();
        Graph more = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(ModelFactory.createModelForGraph(more),
            new StringReader(subject + " " + property + " " + value + " ."), null, Lang.TURTLE);
        GraphUtil.addInto(graph, more);
        List<String> found = VALIDATOR.validate(graph);
        assertEquals(1, found.size(), found.toString());
    }

    private static Graph copyOfHarbour() {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, Example.builder().article(Example.harbour().extraction()).graph());
        return copy;
    }
}
