package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.claimant.model.Claim;
import org.claimant.model.Extraction;
import org.claimant.model.MarkedAccusation;
import org.claimant.model.Topic;
import org.claimant.model.Utterance;

/** Trains the chooser of topics from accusations that rules read and people marked: every topic of the scheme is right or wrong for each. */
final class TopicTrainer {
    /* Chosen by cross-validation over the articles of training. */
    private static final int EPOCHS = 12;
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-2;

    /** A topic that was marked less often is left to its phrases. */
    private static final int LEAST = 12;

    private final List<String> names;
    private final Map<String, Integer> marks = new TreeMap<>();
    private final TopicPhrases phrases;
    private final List<int[]> features = new ArrayList<>();
    private final List<Double> wanted = new ArrayList<>();

    TopicTrainer(List<Topic> topics) {
        this.names = topics.stream().map(Topic::name).filter(t -> !t.equals(TopicPhrases.AUTHENTICITY)).sorted().toList();
        this.phrases = new TopicPhrases(topics);
    }

    /** @param read by rules alone */
    void learn(Extraction read, List<MarkedAccusation> marked) {
        TopicFeatures seen = new TopicFeatures(read.article(), phrases);
        for (Utterance u : read.utterances()) {
            if (TopicChooser.isChosen(u)) {
                Set<String> right = right(read, u, marked);
                right.forEach(topic -> marks.merge(topic, 1, Integer::sum));
                for (String topic : right.isEmpty() ? List.<String>of() : names) {
                    features.add(seen.of(u, topic).toArray());
                    wanted.add(right.contains(topic) ? 1.0 : 0.0);
                }
            }
        }
    }

    /** The topics marked for those two in the utterance's sentence; else those marked for them anywhere. */
    private static Set<String> right(Extraction read, Utterance u, List<MarkedAccusation> marked) {
        List<MarkedAccusation> pair = marked.stream().filter(m -> Optional.of(m.speaker()).equals(u.speaker())
                && ((Claim.Allegation) u.claim()).accused().contains(m.accused())).toList();
        int sentence = read.article().sentenceAt(u.evidence().span().begin()).orElseThrow().index();
        List<MarkedAccusation> here = pair.stream().filter(m -> m.sentences().contains(sentence)).toList();
        return (here.isEmpty() ? pair : here).stream().map(MarkedAccusation::topic).collect(Collectors.toSet());
    }

    /** Those that were marked often enough to be chosen, in alphabetical order. */
    List<String> topics() {
        return marks.keySet().stream().filter(t -> marks.get(t) >= LEAST).toList();
    }

    FeatureWeights train(long seed) {
        return LogisticTrainer.train(features, wanted.stream().mapToDouble(d -> d).toArray(), EPOCHS, RATE, DECAY, seed);
    }
}
