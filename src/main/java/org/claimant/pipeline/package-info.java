/**
 * The order of the stages: read, annotate, attributions, coreference, extract, resolve, graph, validate, store, exports. The
 * public doors are {@link org.claimant.pipeline.Pipeline} and {@link org.claimant.pipeline.BuildReport}.
 */
@NullMarked
package org.claimant.pipeline;

import org.jspecify.annotations.NullMarked;
