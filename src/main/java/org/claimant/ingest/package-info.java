/**
 * Reads articles from files. The public door is {@link org.claimant.ingest.ArticleReader}.
 */
@NullMarked
package org.claimant.ingest;

import org.jspecify.annotations.NullMarked;
