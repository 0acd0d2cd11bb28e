package org.claimant.extract;

import org.claimant.model.Extraction;

/** What the judge of accusations sees of one article. */
record AccusationEvidence(AccusationCandidates candidates, AccusationFeatures features) {
    /** The rule by which the judge's own utterances are known. */
    static final String RULE = "judged";

    private static final SourceNouns NOUNS = SourceNouns.load();

    /** @param read by rules alone */
    static AccusationEvidence of(Extraction read, TopicPhrases topics) {
        Cast cast = Cast.of(read.article(), read.discourse(), read.attributions(), NOUNS);
        BlameReader blames = new BlameReader(topics, cast, new Accountable(read.article(), cast));
        return new AccusationEvidence(new AccusationCandidates(read.discourse(), cast),
                new AccusationFeatures(new Sides(read.memberships(), read.discourse()), topics, blames,
                        read.utterances()));
    }
}
