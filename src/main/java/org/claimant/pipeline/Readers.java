package org.claimant.pipeline;

import java.util.List;

import org.claimant.extract.Extractors;
import org.claimant.graph.TopicScheme;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Extraction;
import org.claimant.model.Topic;

/** The stages that read one article by itself, in their order: attributions, coreference, extraction. Thread-safe. */
final class Readers {
    private final Extractors extractors;

    private Readers(Extractors extractors) {
        this.extractors = extractors;
    }

    static List<Topic> topics(Settings settings) {
        return settings.topics().map(TopicScheme::read).orElseGet(TopicScheme::read);
    }

    static Readers load(Settings settings) {
        return new Readers(Extractors.load(topics(settings)));
    }

    Extraction read(AnnotatedArticle article) {
        List<Attribution> attributions = extractors.attributions(article);
        Discourse discourse = new Discourse(List.of());
        return extractors.extract(article, attributions, discourse);
    }
}
