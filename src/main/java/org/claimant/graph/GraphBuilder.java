package org.claimant.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.claimant.model.Actor;
import org.claimant.model.Article;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Resolution;
import org.claimant.model.Topic;

/**
 * Turns what was read into RDF, in memory: a graph an article, one of the actors, one of the ontology and topics, and the
 * catalogue of all of them. The same input gives the same triples; there are no blank nodes, and every IRI is checked when it
 * is made. What somebody alleges is written as their utterance about a claim and never as a fact. Immutable and thread-safe.
 *
 * <p>The vocabulary is {@code ontology/claimant.ttl}; what a complete graph is, {@link GraphValidator} says.
 */
public final class GraphBuilder {
    /** The base under which data is named unless the user sets another. */
    public static final String DEFAULT_BASE = "https://w3id.org/claimant/id/";

    static {
        JenaSystem.init();
    }

    private final Iris iris;
    private final String version;
    private final Resolution resolution;
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Map<Integer, Link>> links = new TreeMap<>();
    private final Map<String, Topic> topics = new TreeMap<>();

    /**
     * @param base       absolute http(s) IRI that ends in a slash, under which the data is named
     * @param version    version of the program whose rules read the articles
     * @param resolution who the referents of the articles are
     * @param topics     the topics of all allegations
     * @throws IllegalArgumentException where the base is no such IRI
     */
    public GraphBuilder(String base, String version, Resolution resolution, List<Topic> topics) {
        iris = new Iris(base);
        this.version = version;
        this.resolution = resolution;
        resolution.actors().forEach(a -> actors.put(a.id(), a));
        resolution.links().forEach(l -> links.computeIfAbsent(l.article(), a -> new TreeMap<>()).put(l.referent(), l));
        topics.forEach(t -> this.topics.put(t.name(), t));
    }

    /**
     * The graph of one article.
     *
     * @throws IllegalArgumentException where a referent that speaks, is accused, reports, holds a role or belongs to a leak has
     *                                  no link, a link leads to no actor, or a topic is unknown; the message names the article
     */
    public NamedGraph article(Extraction extraction) {
        Article article = extraction.article().article();
        ArticleGraph out = new ArticleGraph(iris, article, links.getOrDefault(article.id(), Map.of()), actors, version);
        describe(out, article);
        new AttributionWriter(out, extraction.discourse()).write(extraction.attributions());
        LeakWriter leaks = new LeakWriter(out);
        extraction.leaks().forEach(leaks::write);
        UtteranceWriter utterances = new UtteranceWriter(out, topics);
        extraction.utterances().forEach(utterances::write);
        MembershipWriter memberships = new MembershipWriter(out);
        extraction.memberships().forEach(memberships::write);
        MentionWriter mentions = new MentionWriter(out);
        extraction.discourse().referents().forEach(mentions::write);
        return new NamedGraph(iris.graphOf(article.id()), out.graph);
    }

    private static void describe(ArticleGraph out, Article article) {
        out.type(out.node, Vocabulary.ARTICLE);
        out.add(out.node, DCTerms.identifier.asNode(), article.id());
        out.add(out.node, Vocabulary.TITLE, article.title());
        out.add(out.node, Vocabulary.PUBLISHER, article.publisher());
        article.published().ifPresent(day -> out.add(out.node, Vocabulary.PUBLISHED, Literals.day(day)));
        article.authors().forEach(author -> out.add(out.node, Vocabulary.AUTHOR, author));
        out.add(out.node, Vocabulary.LANGUAGE, article.language());
        out.add(out.node, Vocabulary.CONTENT_HASH, GraphHash.of(article.text()));
        if (!article.url().isBlank()) {
            Node url = NodeFactory.createLiteralDT(article.url(), XSDDatatype.XSDanyURI);
            out.add(out.node, Vocabulary.URL, url);
        }
    }

    /** The name of an article's graph, for taking it down. */
    public String graphOf(String articleId) {
        return iris.graphOf(articleId);
    }

    /** Everybody, with names and what they are, and under which IRIs they were known before. */
    public NamedGraph actors() {
        return new NamedGraph(iris.graph("actors"), ActorGraph.of(iris, resolution));
    }

    /**
     * The ontology, its alignment with other vocabularies, and the topics.
     *
     * @param topics a user's topic scheme, which stands in the place of the one that comes with the program
     * @throws IllegalArgumentException where that is not Turtle or has blank nodes
     */
    public NamedGraph ontology(Optional<Path> topics) {
        return new NamedGraph(iris.graph("ontology"), OntologyGraph.read(topics));
    }

    /**
     * What there is: the graphs with their sums and sizes, the build that made them, the files they are exported to.
     * The build is named by a sum over the graphs' sums: the same content is the same build.
     *
     * @param graphs all other graphs of the store
     */
    public NamedGraph catalogue(List<NamedGraph> graphs) {
        return new NamedGraph(iris.graph("catalogue"), new CatalogueGraph(iris, version).of(graphs));
    }
}
