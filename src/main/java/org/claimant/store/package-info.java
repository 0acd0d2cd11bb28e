/** TDB2 and its transactions. */
@NullMarked
package org.claimant.store;

import org.jspecify.annotations.NullMarked;
