package org.claimant.extract;

import java.util.List;
import java.util.stream.Collectors;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Span;

/** Attributions as lines that a person can read: {@code source | cue | content}. */
final class AttributionTexts {

    private AttributionTexts() {
    }

    static String of(AnnotatedArticle article, Attribution a) {
        return part(article, a.source()) + " | " + part(article, a.cue()) + " | " + part(article, a.content());
    }

    private static String part(AnnotatedArticle article, List<Span> spans) {
        return spans.stream().map(article::text).collect(Collectors.joining(" ... "));
    }
}
