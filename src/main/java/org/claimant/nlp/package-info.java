/**
 * Language analysis: sentences, tokens, parts of speech, names, dependencies, quotations. Nobody else sees the NLP library.
 * The public door is {@link org.claimant.nlp.Annotator}; {@link org.claimant.nlp.AnnotationFormat} keeps its results in files.
 */
@NullMarked
package org.claimant.nlp;

import org.jspecify.annotations.NullMarked;
