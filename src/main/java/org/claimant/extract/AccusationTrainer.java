package org.claimant.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.claimant.model.Extraction;
import org.claimant.model.MarkedAccusation;
import org.claimant.model.Sentence;
import org.claimant.model.Topic;

/**
 * Trains the judge of {@link AccusationReader} and the chooser of topics, logistic regressions, on articles in which people marked who accuses
 * whom of what. A candidate is
 * right where its pair was marked in its sentence; a pair that was marked in another sentence teaches nothing. The same examples in the same
 * order and the same seed give the same bytes.
 */
public final class AccusationTrainer {
    /* Chosen by cross-validation over the articles of training. */
    private static final int EPOCHS = 8;
    private static final double RATE = 0.03;
    private static final double DECAY = 3e-3;

    /** An article as rules alone read it, and what people marked in it. */
    public record Example(Extraction extraction, List<MarkedAccusation> marked) {
    }

    private final List<Topic> topics;
    private final TopicTrainer topicTrainer;
    private final List<int[]> features = new ArrayList<>();
    private final List<Double> wanted = new ArrayList<>();

    private AccusationTrainer(List<Topic> topics) {
        this.topics = topics;
        this.topicTrainer = new TopicTrainer(topics);
    }

    /**
     * @param model the file to write; its folder is there
     * @throws IllegalArgumentException if nobody accuses anybody in the examples
     */
    public static void train(List<Example> examples, List<Topic> topics, Path model, long seed) {
        AccusationTrainer trainer = new AccusationTrainer(topics);
        examples.forEach(trainer::learn);
        if (!trainer.wanted.contains(1.0)) {
            throw new IllegalArgumentException("no accusation that was marked in the articles could be found in them again; mark more articles");
        }
        try (OutputStream out = Files.newOutputStream(model)) {
            trainer.model(seed).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model " + model, e);
        }
    }

    private void learn(Example example) {
        AccusationEvidence evidence = AccusationEvidence.of(example.extraction(), new TopicPhrases(topics));
        for (Sentence s : example.extraction().article().sentences()) {
            for (AccusationCandidate c : evidence.candidates().in(s)) {
                List<MarkedAccusation> pair = example.marked().stream()
                        .filter(m -> m.speaker().equals(c.speaker()) && m.accused().equals(c.accused())).toList();
                boolean here = pair.stream().anyMatch(m -> m.sentences().contains(s.index()));
                if (here || pair.isEmpty()) {
                    features.add(evidence.features().of(c).toArray());
                    wanted.add(here ? 1.0 : 0.0);
                }
            }
        }
        topicTrainer.learn(example.extraction(), example.marked());
    }

    private AccusationModel model(long seed) {
        return new AccusationModel(LogisticTrainer.train(features, wanted.stream().mapToDouble(d -> d).toArray(), EPOCHS, RATE, DECAY, seed),
                topicTrainer.train(seed), topicTrainer.topics());
    }
}
