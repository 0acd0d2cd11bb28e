package org.claimant.pipeline;

import java.util.List;

import org.claimant.extract.Extractors;
import org.claimant.graph.TopicScheme;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Extraction;
import org.claimant.model.Topic;
import org.claimant.resolve.Coreference;
import org.claimant.resolve.Decisions;
import org.claimant.resolve.Gazetteer;

/** The stages that read one article by itself, in their order: attributions, coreference, extraction. Thread-safe. */
final class Readers {
    private final Extractors extractors;
    private final Coreference coreference;

    private Readers(Extractors extractors, Coreference coreference) {
        this.extractors = extractors;
        this.coreference = coreference;
    }

    static List<Topic> topics(Settings settings) {
        return settings.topics().map(TopicScheme::read).orElseGet(TopicScheme::read);
    }

    static Readers of(Extractors extractors, Gazetteer gazetteer, Decisions decisions) {
        return new Readers(extractors, Coreference.load(gazetteer, decisions));
    }

    Extraction read(AnnotatedArticle article) {
        List<Attribution> attributions = extractors.attributions(article);
        Discourse discourse = coreference.resolve(article, attributions);
        return extractors.extract(article, attributions, discourse);
    }
}
