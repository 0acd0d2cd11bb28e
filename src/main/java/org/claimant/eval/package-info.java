/**
 * Precision and recall against articles annotated by hand. The public door is {@link org.claimant.eval.Evaluator}; its figures
 * are those of the project's scorers in Python, ported.
 */
@NullMarked
package org.claimant.eval;

import org.jspecify.annotations.NullMarked;
