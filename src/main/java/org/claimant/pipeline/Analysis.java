package org.claimant.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.nlp.AnnotationFormat;
import org.claimant.nlp.Annotator;

/**
 * Analyses articles, each text once: what was analysed before by the same version is read from its file. The models are loaded
 * when the first article needs them. Thread-safe, for different articles.
 */
final class Analysis {
    private Analysis() {
    }

    /** @param file where the analysis of the article is kept; made, or made anew, where it is not there or of another text */
    static AnnotatedArticle of(Article article, Path file) {
        if (Files.exists(file)) {
            try {
                return AnnotationFormat.read(article, file);
            } catch (RuntimeException stale) {
                // Of another text, by another version, or cut short by a crash: made anew below.
            }
        }
        AnnotatedArticle annotated = of(article);
        AnnotationFormat.write(annotated, file);
        return annotated;
    }

    static AnnotatedArticle of(Article article) {
        return Annotator.english().annotate(article);
    }
}
