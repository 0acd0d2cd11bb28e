package org.claimant.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.claimant.eval.AnnotatedAccusations;
import org.claimant.pipeline.AccusationTraining;
import org.claimant.pipeline.Progress;
import org.claimant.pipeline.Training;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code claimant train}. */
@Command(name = "train", sortOptions = false,
        header = "Trains a model: the one that reads who said what, or the one that judges who accuses whom of what.",
        description = {"With --corpus: learns attributions from articles in which people marked them: a folder with text/ID.txt and "
            + "attributions/ID_ANNOTATOR.ann in brat's standoff format, like PolNeAR's. Wants 5 GB of memory for 800 articles.",
            "With --claims: learns who accuses whom of what from a folder with a JSON file ID.json an article, in the format of gold/GUIDELINES.md, "
            + "and the articles' texts, ID.txt, in the folders of --text.",
            "docs/attribution-model.md and docs/accusation-model.md tell what the shipped models were made of."},
        footer = {"", "Examples:", "  claimant train --corpus corpora/polnear/train --model attribution-model.bin --cache analyses",
            "  claimant train --claims gold/dev/gold --text gold/dev/text --model accusation-model.bin --cache analyses"})
final class TrainCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @ArgGroup(multiplicity = "1")
    private Marked marked = new Marked();

    /** One of them. */
    static final class Marked {
        @Option(names = "--corpus", paramLabel = "DIR", description = "Attributions: folder with text/*.txt and attributions/*.ann; may be given several times.")
        private List<Path> corpora = List.of();

        @Option(names = "--claims", paramLabel = "DIR", description = "Who accuses whom of what: folder with *.json.")
        private Optional<Path> claims = Optional.empty();
    }

    @Option(names = "--text", paramLabel = "DIR", description = "With --claims: folder with the articles' texts; may be given several times.")
    private List<Path> texts = List.of();

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
            Progress progress = bar == null ? Progress.NONE : bar;
            if (!marked.corpora.isEmpty()) {
                Training.run(marked.corpora, model, cache, seed, progress);
            }
            marked.claims.ifPresent(claims -> accusations(AnnotatedAccusations.read(claims), progress));
        }
        main.err().println("claimant: wrote " + model);
        return 0;
    }

    private void accusations(AnnotatedAccusations annotated, Progress progress) {
        AccusationTraining.run(annotated.articles().stream().map(this::text).toList(), annotated::in, model, cache, seed, progress);
    }

    private Path text(String article) {
        return texts.stream().map(folder -> folder.resolve(article + ".txt")).filter(Files::isRegularFile).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(article + ".txt: is in none of the folders of --text; give the folder that holds it"));
    }
}
