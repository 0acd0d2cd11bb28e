/** Turns extractions into RDF and checks it. No disk. */
@NullMarked
package org.claimant.graph;

import org.jspecify.annotations.NullMarked;
