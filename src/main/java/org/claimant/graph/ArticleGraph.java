package org.claimant.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimant.model.Actor;
import org.claimant.model.Article;
import org.claimant.model.Evidence;
import org.claimant.model.Link;
import org.claimant.model.Referent;
import org.claimant.model.Span;

/** The graph of one article while it comes together: what the writers of its parts share. Not thread-safe. */
final class ArticleGraph {
    /** Code points of context on either side of a quote, so that it is found again in a text that has shifted. */
    private static final int CONTEXT = 32;

    final Graph graph = GraphFactory.createDefaultGraph();
    final Iris iris;
    final Article article;
    final Node node;
    final CodePoints codePoints;
    private final Map<Integer, Link> links;
    private final Map<String, Actor> actors;
    private final String version;
    private final Set<Node> taken = new HashSet<>();

    ArticleGraph(Iris iris, Article article, Map<Integer, Link> links, Map<String, Actor> actors, String version) {
        this.iris = iris;
        this.article = article;
        this.links = links;
        this.actors = actors;
        this.version = version;
        node = iris.article(article.id());
        codePoints = new CodePoints(article.text());
    }

    void type(Node subject, Node... classes) {
        for (Node c : classes) {
            add(subject, RDF.type.asNode(), c);
        }
    }

    void add(Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
    }

    /** Adds the text, unless it is blank. */
    void add(Node subject, Node property, String text) {
        if (!text.isBlank()) {
            add(subject, property, Literals.text(text));
        }
    }

    /** Adds the words of the spans, joined by an ellipsis where they are apart, and their places. */
    void addWords(Node subject, Node words, Node places, List<Span> spans) {
        add(subject, words, spans.stream().map(s -> s.of(article.text())).collect(Collectors.joining(" … ")));
        add(subject, places, codePoints.of(spans));
    }

    /** A name for something at a place of the text; a number keeps apart what stands at the same place. */
    Node name(String kind, Span place) {
        Node first = Iris.part(node, kind, codePoints.of(place));
        Node name = first;
        for (int i = 2; !taken.add(name); i++) {
            name = NodeFactory.createURI(first.getURI() + "-" + i);
        }
        return name;
    }

    boolean isLinked(Referent referent) {
        return links.containsKey(referent.id());
    }

    Link link(Referent referent) {
        Link link = links.get(referent.id());
        if (link == null) {
            throw new IllegalArgumentException("referent " + referent.id() + " ('" + referent.name() + "') of article "
                + article.id() + " is used but linked to no actor; resolve it first");
        }
        return link;
    }

    /** Who the referent is. */
    Actor actor(Referent referent) {
        Link link = link(referent);
        Actor actor = actors.get(link.actor());
        if (actor == null) {
            throw new IllegalArgumentException("article " + article.id() + " links referent " + referent.id()
                + " to the actor '" + link.actor() + "', which is not among the actors");
        }
        return actor;
    }

    Node actorNode(Referent referent) {
        return iris.actor(actor(referent).id());
    }

    /** Adds where a fact was read and by what. */
    Node evidence(Node fact, Evidence evidence) {
        Node target = Iris.part(fact, "evidence");
        add(fact, Vocabulary.EVIDENCE, target);
        type(target, Vocabulary.SPECIFIC_RESOURCE);
        add(target, Vocabulary.HAS_SOURCE, node);
        add(target, Vocabulary.HAS_SELECTOR, position(evidence.span()));
        add(target, Vocabulary.HAS_SELECTOR, quote(evidence.span()));
        decided(target, evidence.rule(), evidence.score());
        return target;
    }

    void decided(Node subject, String rule, double score) {
        add(subject, Vocabulary.RULE, rule);
        add(subject, Vocabulary.VERSION, version);
        add(subject, Vocabulary.SCORE, Literals.score(score));
    }

    private Node position(Span span) {
        Span place = codePoints.of(span);
        Node selector = Iris.part(node, "position", place);
        type(selector, Vocabulary.TEXT_POSITION_SELECTOR);
        add(selector, Vocabulary.OA_START, Literals.number(place.begin()));
        add(selector, Vocabulary.OA_END, Literals.number(place.end()));
        return selector;
    }

    private Node quote(Span span) {
        Node selector = Iris.part(node, "quote", codePoints.of(span));
        type(selector, Vocabulary.TEXT_QUOTE_SELECTOR);
        add(selector, Vocabulary.EXACT, Literals.text(span.of(article.text())));
        add(selector, Vocabulary.PREFIX, Literals.text(codePoints.before(span.begin(), CONTEXT)));
        add(selector, Vocabulary.SUFFIX, Literals.text(codePoints.after(span.end(), CONTEXT)));
        return selector;
    }
}
