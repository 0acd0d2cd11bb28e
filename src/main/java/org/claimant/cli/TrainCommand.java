package org.claimant.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.claimant.pipeline.Progress;
import org.claimant.pipeline.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code claimant train}. */
@Command(name = "train", sortOptions = false,
        header = "Trains the model that reads who said what.",
        description = {"Learns attributions from articles in which people marked them: a folder with text/ID.txt and attributions/ID_ANNOTATOR.ann "
            + "in brat's standoff format, like PolNeAR's. Wants 5 GB of memory for 800 articles. "
            + "docs/attribution-model.md tells what the shipped model was made of."},
        footer = {"", "Example:", "  claimant train --corpus corpora/polnear/train --model attribution-model.bin --cache analyses"})
final class TrainCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @Option(names = "--corpus", required = true, paramLabel = "DIR", description = "Folder with text/*.txt and attributions/*.ann.")
    private Path corpus;

    @Option(names = "--model", required = true, paramLabel = "FILE", description = "The model to write.")
    private Path model;

    @Option(names = "--cache", paramLabel = "DIR", description = "Keep the language analysis of the articles here from run to run.")
    private Optional<Path> cache;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Same corpus and same seed give the same model, byte by byte (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        try (Bar bar = Bar.isWanted() ? Bar.onStandardError() : null) {
            Training.run(corpus, model, cache, seed, bar == null ? Progress.NONE : bar);
        }
        main.err().println("claimant: wrote " + model);
        return 0;
    }
}
