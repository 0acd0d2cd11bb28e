/** The order of the stages. */
@NullMarked
package org.claimant.pipeline;

import org.jspecify.annotations.NullMarked;
