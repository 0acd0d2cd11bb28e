/**
 * Turns extractions into RDF and checks it. No disk. The public doors are {@link org.claimant.graph.GraphBuilder} and
 * {@link org.claimant.graph.GraphValidator}; {@link org.claimant.graph.TopicScheme} reads the topics that the extractors need.
 */
@NullMarked
package org.claimant.graph;

import org.jspecify.annotations.NullMarked;
