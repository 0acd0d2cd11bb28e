package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Claim;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance;

/**
 * Reads the accusations that no rule is made for: the learned judge looks at everybody whom somebody's words mention, and takes each pair
 * where it is surest. For one article.
 */
final class AccusationReader {
    /** More likely right than wrong. On articles held out of training 0.4 finds a little more, at a precision that fewer would trust. */
    private static final double THRESHOLD = 0.5;

    /** Whom the judge holds to be accused, by whom, and how sure it is. */
    record Judged(AccusationCandidate candidate, double probability) {

        /** True where the utterance tells it already, or explains the sentence: it is the speaker's there, accuses the same one there, or the doer for what is done. */
        boolean isRead(Utterance u) {
            boolean here = candidate.sentence().span().contains(u.evidence().span().begin());
            boolean speaks = u.speaker().equals(Optional.of(candidate.speaker()));
            List<Referent> blamed = u.stance() == Utterance.Stance.ASSERTS && u.claim() instanceof Claim.Allegation a ? a.accused() : List.of();
            boolean accused = blamed.contains(candidate.accused());
            return here && (speaks || accused || candidate.voice().isEmpty() && blamed.contains(candidate.speaker())) || speaks && accused;
        }
    }

    private record Pair(Referent speaker, Referent accused) {
    }

    private final AccusationCandidates candidates;
    private final AccusationFeatures features;
    private final AccusationModel model;

    AccusationReader(AccusationCandidates candidates, AccusationFeatures features, AccusationModel model) {
        this.candidates = candidates;
        this.features = features;
        this.model = model;
    }

    /** Each pair once, in the order in which the article brings the two together. */
    List<Judged> read(AnnotatedArticle article) {
        Map<Pair, Judged> best = new LinkedHashMap<>();
        for (Sentence s : article.sentences()) {
            for (AccusationCandidate c : candidates.in(s)) {
                double probability = isSaid(c) ? model.probability(features.of(c)) : 0;
                if (probability >= THRESHOLD) {
                    best.merge(new Pair(c.speaker(), c.accused()), new Judged(c, probability), (a, b) -> b.probability() > a.probability() ? b : a);
                }
            }
        }
        return new ArrayList<>(best.values());
    }

    /** Negations and conditions turn nothing into a claim, and who is warned or told is not blamed by that. */
    private static boolean isSaid(AccusationCandidate c) {
        Sentence s = c.sentence();
        if (c.voice().flatMap(Voices.Voice::addressee).equals(Optional.of(c.accused()))) {
            return false;
        }
        if (s.token(c.place()).relation().equals("nsubj:pass")) {
            return false; // "they were offered little": who suffers it
        }
        boolean said = c.voice().stream().flatMap(v -> s.tokens().stream().filter(t -> t.isVerb() && isCue(v, t))).allMatch(t -> !DeedMood.isAwaited(s, t.index()));
        boolean done = c.verb() < 0 || !Mood.isNegated(s, c.verb()) && !Mood.isAvoided(s, s.token(c.verb())) && !Mood.isConditional(s, c.verb())
                && !DeedMood.isAwaited(s, c.verb());
        return said && done && !Mood.isConditional(s, c.place());
    }

    private static boolean isCue(Voices.Voice v, Token t) {
        return v.attribution().cue().stream().anyMatch(c -> c.contains(t.span()));
    }
}
