package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimant.model.ActorType;
import org.claimant.model.Claim.Allegation;
import org.claimant.model.Link;
import org.claimant.model.Referent;
import org.claimant.model.Resolution;
import org.claimant.model.Utterance.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuilderTest {

    /** The whole graph of a one-sentence article, in Turtle, so that a reader sees what is written. */
    @Test
    void article_oneAccusation_givesThisGraph() {
        Scene scene = new Scene("a", "Daily", "2021-03-04", "Title", "\uD83C\uDF0A The Front called the Union liars.");
        Referent front = scene.who("party/hill-front", ActorType.PARTY, "Hill Front", "The Front");
        Referent union = scene.who("party/river-union", ActorType.PARTY, "River Union", "the Union");
        scene.says(front, Stance.ASSERTS, new Allegation(List.of(union), "Lying"), "called the Union liars");
        Model expected = Resourced.model("/org/claimant/graph/one-accusation.ttl");
        Model actual = ModelFactory.createModelForGraph(builder(scene).article(scene.extraction()).graph());
        assertTrue(expected.isIsomorphicWith(actual), () -> "expected but not there:\n" + Resourced.text(expected.difference(actual))
            + "\nthere but not expected:\n" + Resourced.text(actual.difference(expected)));
    }

    @Test
    void graphs_ofTheExample_haveNoBlankNodes() {
        Example.graphs().forEach((name, graph) -> graph.find().forEach(t -> assertFalse(t.getSubject().isBlank() || t.getObject().isBlank(), name)));
    }

    @Test
    void graphs_builtTwice_areTheSame() {
        Map<String, Graph> once = Example.graphs();
        Map<String, Graph> again = Example.graphs();
        assertEquals(once.keySet(), again.keySet());
        once.forEach((name, graph) -> assertTrue(graph.isIsomorphicWith(again.get(name)), name));
    }

    /** The accusations of three articles and the denial of a fourth meet on one node. */
    @Test
    void claims_ofSeveralArticles_meetOnOneNode() {
        Node claim = NodeFactory.createURI("https://w3id.org/claimant/id/claim/VoteRigging/party/coast-league");
        List<NamedGraph> articles = Example.articles(Example.builder());
        assertEquals(2, articles.stream().filter(a -> a.graph().contains(Node.ANY, Vocabulary.ASSERTS, claim)).count());
        assertEquals(1, articles.stream().filter(a -> a.graph().contains(Node.ANY, Vocabulary.DENIES, claim)).count());
    }

    @Test
    void chain_ofHearsay_leadsFromTheSpeakerToTheOutermostReporter() {
        Graph graph = Example.builder().article(Example.harbour().extraction()).graph();
        StringBuilder chain = new StringBuilder();
        try (QueryExec exec = QueryExec.graph(graph).query("""
            PREFIX clm: <https://w3id.org/claimant/ontology#>
            SELECT ?speaker ?depth WHERE {
              ?act clm:hearsayDepth 2 ; clm:reportedIn* ?step . ?step clm:speaker ?speaker ; clm:hearsayDepth ?depth
            } ORDER BY DESC(?depth)""").build()) {
            exec.select().forEachRemaining(row -> chain.append(row.get("depth").getLiteralLexicalForm()).append(' ')
                .append(row.get("speaker").getURI().replaceAll(".*/", "")).append("; "));
        }
        assertEquals("2 coast-league; 1 hill-front; 0 ana-morel; ", chain.toString());
    }

    @Test
    void article_referentWithoutLink_saysWhichAndWhere() {
        Scene scene = new Scene("a", "", "", "", "They called the Union liars.");
        Referent they = scene.unlinked(ActorType.GROUP, "they", "They");
        scene.says(they, Stance.ASSERTS, new Allegation(List.of(), "Lying"), "called the Union liars");
        Exception e = assertThrows(IllegalArgumentException.class, () -> builder(scene).article(scene.extraction()));
        assertTrue(e.getMessage().contains("'they') of article a"), e.getMessage());
    }

    @Test
    void article_unknownTopic_saysWhichAndWhere() {
        Scene scene = new Scene("a", "", "", "", "The Front called the Union liars.");
        Referent front = scene.who("party/hill-front", ActorType.PARTY, "Hill Front", "The Front");
        scene.says(front, Stance.ASSERTS, new Allegation(List.of(front), "Sorcery"), "called the Union liars");
        Exception e = assertThrows(IllegalArgumentException.class, () -> builder(scene).article(scene.extraction()));
        assertTrue(e.getMessage().contains("article a") && e.getMessage().contains("Sorcery"), e.getMessage());
    }

    @Test
    void article_twoFactsAtOnePlace_areTwoNodes() {
        Scene scene = new Scene("a", "", "", "", "The Front called the Union liars and thieves.");
        Referent front = scene.who("party/hill-front", ActorType.PARTY, "Hill Front", "The Front");
        String words = "called the Union liars and thieves";
        scene.says(front, Stance.ASSERTS, new Allegation(List.of(), "Lying"), words);
        scene.says(front, Stance.ASSERTS, new Allegation(List.of(), "Corruption"), words);
        Graph graph = builder(scene).article(scene.extraction()).graph();
        assertEquals(2, graph.find(Node.ANY, Vocabulary.ASSERTS, Node.ANY).mapWith(Triple::getSubject).toSet().size());
        assertEquals(List.of(), new GraphValidator().validate(graph));
    }

    @Test
    void catalogue_oneGraphChanged_isAnotherBuildAndTheOthersKeepTheirSum() {
        GraphBuilder builder = Example.builder();
        List<NamedGraph> articles = Example.articles(builder);
        Node before = build(builder.catalogue(articles));
        assertEquals(before, build(builder.catalogue(List.of(articles.get(2), articles.get(0), articles.get(1)))));
        articles.get(0).graph().add(articles.get(1).graph().find().next());
        assertNotEquals(before, build(builder.catalogue(articles)));
    }

    @Test
    void base_givenByTheUser_namesAllData() {
        GraphBuilder builder = new GraphBuilder("https://news.example.org/kg/", "1", new Resolution(Example.ACTORS, List.of()), TopicScheme.read());
        assertEquals("https://news.example.org/kg/graph/article/a%20b", builder.graphOf("a b"));
        builder.actors().graph().find(Node.ANY, Vocabulary.CLAIM, Node.ANY).forEach(t -> assertTrue(t.getSubject().getURI().startsWith("https://news.example.org/kg/")));
        assertEquals(builder.ontology(Optional.empty()).graph().size(), Example.builder().ontology(Optional.empty()).graph().size());
    }

    @Test
    void actors_idThatWasReplaced_leadsToTheOneThatItMeansNow() {
        Node old = NodeFactory.createURI("https://w3id.org/claimant/id/person/a-morel");
        Node now = NodeFactory.createURI("https://w3id.org/claimant/id/person/ana-morel");
        assertTrue(Example.builder().actors().graph().contains(old, DCTerms.isReplacedBy.asNode(), now));
    }

    @Test
    void ontology_topicsOfTheUser_standInThePlaceOfOurs(@TempDir Path folder) throws Exception {
        Path topics = Files.writeString(folder.resolve("t.ttl"),
            "<https://w3id.org/claimant/topic/Spying> a <http://www.w3.org/2004/02/skos/core#Concept> .");
        Graph graph = Example.builder().ontology(Optional.of(topics)).graph();
        assertTrue(graph.contains(Vocabulary.topic("Spying"), Node.ANY, Node.ANY));
        assertFalse(graph.contains(Vocabulary.topic("FakeMandate"), Node.ANY, Node.ANY));
    }

    @Test
    void ontology_topicsWithABlankNode_areRefused(@TempDir Path folder) throws Exception {
        Path topics = Files.writeString(folder.resolve("t.ttl"), "[] a <http://www.w3.org/2004/02/skos/core#Concept> .");
        Exception e = assertThrows(IllegalArgumentException.class, () -> Example.builder().ontology(Optional.of(topics)));
        assertTrue(e.getMessage().contains("t.ttl"), e.getMessage());
    }

    private static Node build(NamedGraph catalogue) {
        return catalogue.graph().find(Node.ANY, RDF.type.asNode(), Vocabulary.BUILD).next().getSubject();
    }

    private static GraphBuilder builder(Scene scene) {
        List<Link> links = scene.links();
        return new GraphBuilder(GraphBuilder.DEFAULT_BASE, "test", new Resolution(Example.ACTORS, links), TopicScheme.read());
    }
}
