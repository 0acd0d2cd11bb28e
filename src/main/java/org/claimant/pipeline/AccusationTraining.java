package org.claimant.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.claimant.extract.AccusationTrainer;
import org.claimant.model.Extraction;
import org.claimant.model.MarkedAccusation;

/** Makes the model that judges who accuses whom, from articles that were read and what people marked in them. */
public final class AccusationTraining {

    private AccusationTraining() {
    }

    /**
     * @param marked what people marked in an article
     * @param model  the file to write
     * @param seed   the same corpus, marks and seed give the same bytes
     */
    public static void run(Corpus corpus, Function<Extraction, List<MarkedAccusation>> marked, Path model, long seed) {
        List<AccusationTrainer.Example> examples = corpus.extractions().stream().map(e -> new AccusationTrainer.Example(e, marked.apply(e))).toList();
        AccusationTrainer.train(examples, Readers.topics(Settings.DEFAULT), model, seed);
    }
}
