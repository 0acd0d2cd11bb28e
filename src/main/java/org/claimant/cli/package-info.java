/** The commands. */
@NullMarked
package org.claimant.cli;

import org.jspecify.annotations.NullMarked;
