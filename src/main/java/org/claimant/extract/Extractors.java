package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Extraction;
import org.claimant.model.Leak;
import org.claimant.model.Membership;
import org.claimant.model.Topic;
import org.claimant.model.Utterance;

/**
 * Runs the extractors of this room in their order. Attributions come first, for coreference needs them ("I" is who speaks);
 * then, with the discourse, leaks, roles, affiliations and utterances. Thread-safe.
 */
public final class Extractors {
    private final AttributionExtractor attributions;
    private final Extractor<Leak> leaks = LeakExtractor.load();
    private final Extractor<Membership.Role> roles;
    private final Extractor<Membership.Affiliation> affiliations;
    private final Extractor<Utterance> utterances;

    private Extractors(AttributionExtractor attributions, Extractor<Utterance> utterances) {
        this.attributions = attributions;
        RoleExtractor reader = RoleExtractor.load();
        this.roles = reader;
        this.affiliations = AffiliationExtractor.of(reader);
        this.utterances = utterances;
    }

    /** Loads lexicons and models: under a second. */
    public static Extractors load(List<Topic> topics) {
        return new Extractors(AttributionExtractor.load(), new UtteranceExtractor(topics, Optional.of(AccusationModel.load())));
    }

    /** The same without what is learned of accusations: what it is to learn from. */
    public static Extractors loadRules(List<Topic> topics) {
        return new Extractors(AttributionExtractor.load(), new UtteranceExtractor(topics, Optional.empty()));
    }

    public List<Attribution> attributions(AnnotatedArticle article) {
        return attributions.extract(article);
    }

    /**
     * @param attributions those of {@link #attributions}
     * @param discourse    whom the article speaks of
     */
    public Extraction extract(AnnotatedArticle article, List<Attribution> attributions, Discourse discourse) {
        List<Leak> leaked = leaks.extract(new Extractor.Context(article, attributions, discourse, List.of()));
        var context = new Extractor.Context(article, attributions, discourse, leaked);
        List<Membership> memberships = new ArrayList<>(roles.extract(context));
        memberships.addAll(affiliations.extract(context));
        memberships.sort(Comparator.comparing(m -> m.evidence().span()));
        var all = new Extractor.Context(article, attributions, discourse, leaked, memberships);
        return new Extraction(article, discourse, attributions, utterances.extract(all), memberships, leaked);
    }
}
