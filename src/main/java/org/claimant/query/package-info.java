/** The catalogue of queries, result formats, exports and tables. */
@NullMarked
package org.claimant.query;

import org.jspecify.annotations.NullMarked;
