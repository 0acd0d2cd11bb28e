package org.claimant.model;

import java.util.List;

/** All that was read from one article. The lists are in text order. */
public record Extraction(AnnotatedArticle article, Discourse discourse, List<Attribution> attributions,
                         List<Utterance> utterances, List<Membership> memberships, List<Leak> leaks) {

    public Extraction {
        attributions = List.copyOf(attributions);
        utterances = List.copyOf(utterances);
        memberships = List.copyOf(memberships);
        leaks = List.copyOf(leaks);
    }
}
