/** Reads attributions, claims, roles, affiliations and leaks from annotated articles. */
@NullMarked
package org.claimant.extract;

import org.jspecify.annotations.NullMarked;
