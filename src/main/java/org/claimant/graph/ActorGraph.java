package org.claimant.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.claimant.model.Actor;
import org.claimant.model.ActorType;
import org.claimant.model.Replacement;
import org.claimant.model.Resolution;
import org.claimant.model.Retired;

/** The graph of everybody: what they are and what they are called. */
final class ActorGraph {
    private ActorGraph() {
    }

    static Graph of(Iris iris, Resolution resolution) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Actor actor : resolution.actors()) {
            add(graph, iris.actor(actor.id()), actor);
        }
        for (Replacement gone : resolution.replaced()) {
            graph.add(Triple.create(iris.actor(gone.old()), DCTerms.isReplacedBy.asNode(), iris.actor(gone.current())));
        }
        for (Retired gone : resolution.retired()) {
            graph.add(Triple.create(iris.actor(gone.id()), OWL2.deprecated.asNode(), Literals.yes()));
            graph.add(Triple.create(iris.actor(gone.id()), SKOS.prefLabel.asNode(), Literals.text(gone.name())));
        }
        return graph;
    }

    private static void add(Graph graph, Node node, Actor actor) {
        graph.add(Triple.create(node, RDF.type.asNode(), Vocabulary.ACTOR));
        graph.add(Triple.create(node, RDF.type.asNode(), type(actor.type())));
        graph.add(Triple.create(node, SKOS.prefLabel.asNode(), Literals.text(actor.name())));
        for (String alias : actor.aliases()) {
            graph.add(Triple.create(node, SKOS.altLabel.asNode(), Literals.text(alias)));
        }
        for (String same : actor.sameAs()) {
            graph.add(Triple.create(node, OWL.sameAs.asNode(), Iris.given(same, "sameAs of actor '" + actor.id() + "'")));
        }
    }

    private static Node type(ActorType type) {
        return switch (type) {
            case PERSON -> Vocabulary.PERSON;
            case PARTY -> Vocabulary.PARTY;
            case ORGANIZATION -> Vocabulary.ORGANIZATION;
            case GROUP -> Vocabulary.GROUP;
        };
    }
}
