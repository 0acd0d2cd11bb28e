/** TDB2 and its transactions. The public door is {@link org.claimant.store.GraphStore}. */
@NullMarked
package org.claimant.store;

import org.jspecify.annotations.NullMarked;
