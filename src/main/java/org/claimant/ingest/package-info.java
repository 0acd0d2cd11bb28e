/**
 * Reads articles from files: text, the table beside them, and what each line of a page is for. The public door is
 * {@link org.claimant.ingest.ArticleReader}.
 */
@NullMarked
package org.claimant.ingest;

import org.jspecify.annotations.NullMarked;
