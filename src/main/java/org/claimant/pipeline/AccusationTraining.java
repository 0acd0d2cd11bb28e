package org.claimant.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.claimant.extract.AccusationTrainer;
import org.claimant.model.Extraction;
import org.claimant.model.MarkedAccusation;
import org.claimant.model.Resolution;

/** Makes the model that judges who accuses whom of what, from articles and what people marked in them. */
public final class AccusationTraining {

    private AccusationTraining() {
    }

    /**
     * @param texts    files of articles; their order matters for the bytes of the model
     * @param marked   what people marked in an article
     * @param model    the file to write
     * @param analyses folder where analyses of articles are kept from run to run; empty to keep none
     * @param seed     the same articles, marks and seed give the same bytes
     * @throws IllegalArgumentException if an article cannot be read or nothing is marked; the message says what to do
     */
    public static void run(List<Path> texts, BiFunction<Extraction, Resolution, List<MarkedAccusation>> marked, Path model, Optional<Path> analyses,
                           long seed, Progress progress) {
        Corpus corpus = Pipeline.loadRules().read(texts, analyses, progress);
        if (!corpus.rejected().isEmpty()) {
            throw new IllegalArgumentException(corpus.rejected().get(0).message());
        }
        List<AccusationTrainer.Example> examples = corpus.extractions().stream()
                .map(e -> new AccusationTrainer.Example(e, marked.apply(e, corpus.resolution()))).toList();
        AccusationTrainer.train(examples, Readers.topics(Settings.DEFAULT), model, seed);
    }
}
