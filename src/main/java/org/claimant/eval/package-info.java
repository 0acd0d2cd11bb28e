/** Precision and recall against gold annotations. */
@NullMarked
package org.claimant.eval;

import org.jspecify.annotations.NullMarked;
