/**
 * The words of the domain: articles, their annotation, and what is read from them. Immutable values that check their own
 * laws; nothing here knows a library. Offsets count UTF-16 code units of {@link org.claimant.model.Article#text()}, half-open.
 */
@NullMarked
package org.claimant.model;

import org.jspecify.annotations.NullMarked;
