package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Claim;
import org.claimant.model.Utterance;

/**
 * Chooses what somebody is accused of, where what the rules took it for is clearly less likely than another topic: the learned chooser sees
 * the whole article, a rule only the clause.
 */
final class TopicChooser {
    /** How much likelier another topic has to be: clear words of a topic stand. Chosen by cross-validation over the articles of training. */
    private static final double MARGIN = 0.2;

    private final TopicPhrases topics;
    private final Set<String> choice;
    private final AccusationModel model;

    /** Topics that training hardly saw are neither chosen nor replaced: only their phrases tell them. */
    TopicChooser(TopicPhrases topics, AccusationModel model) {
        this.topics = topics;
        this.model = model;
        this.choice = new TreeSet<>(topics.names());
        choice.retainAll(model.topics());
    }

    /** True where there is a topic to choose. */
    static boolean isChosen(Utterance u) {
        return u.stance() == Utterance.Stance.ASSERTS && u.claim() instanceof Claim.Allegation;
    }

    /** The utterances of an article, in their order. */
    List<Utterance> choose(AnnotatedArticle article, List<Utterance> read) {
        TopicFeatures features = new TopicFeatures(article, topics);
        List<Utterance> chosen = new ArrayList<>();
        for (Utterance u : read) {
            Utterance other = isChosen(u) ? choose(features, u, (Claim.Allegation) u.claim()) : u;
            chosen.add(isSaid(other, read) ? u : other);
        }
        return chosen;
    }

    /** "lied and cheated" stay two: what the same words say already is no choice. */
    private static boolean isSaid(Utterance u, List<Utterance> read) {
        return read.stream().anyMatch(o -> o.claim().equals(u.claim()) && o.speaker().equals(u.speaker()) && o.evidence().span().overlaps(u.evidence().span()));
    }

    private Utterance choose(TopicFeatures features, Utterance u, Claim.Allegation a) {
        if (!choice.contains(a.topic())) {
            return u;
        }
        String best = a.topic();
        double most = model.topicProbability(features.of(u, a.topic())) + MARGIN;
        for (String topic : choice) {
            double probability = topic.equals(a.topic()) ? 0 : model.topicProbability(features.of(u, topic));
            if (probability > most) {
                best = topic;
                most = probability;
            }
        }
        return best.equals(a.topic()) ? u : u.claiming(new Claim.Allegation(a.accused(), best));
    }
}
