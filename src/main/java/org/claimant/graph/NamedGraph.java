package org.claimant.graph;

import org.apache.jena.graph.Graph;

/**
 * A graph and its name.
 *
 * @param name  absolute IRI
 * @param graph in memory; not to be changed
 */
public record NamedGraph(String name, Graph graph) {
}
