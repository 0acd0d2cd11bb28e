/** Decides who is who: within an article and among all. */
@NullMarked
package org.claimant.resolve;

import org.jspecify.annotations.NullMarked;
