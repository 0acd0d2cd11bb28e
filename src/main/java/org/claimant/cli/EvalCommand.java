package org.claimant.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.claimant.eval.Evaluator;
import org.claimant.model.Extraction;
import org.claimant.pipeline.Corpus;
import org.claimant.pipeline.Pipeline;
import org.claimant.pipeline.Progress;
import org.claimant.pipeline.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimant eval}. */
@Command(name = "eval", mixinStandardHelpOptions = true, sortOptions = false,
        header = "Measures what is read from articles against annotations made by hand.",
        description = {"Prints precision, recall and F1 of who did what to whom (edge), with the topic, of speakers, pairs, roles and "
            + "affiliations, how many chains of reporters and certainties are right, and the precision and recall of every rule."},
        footer = {"", "Examples:", "  claimant eval --gold gold/dev", "  claimant eval --gold gold/dev --docs seed__"})
final class EvalCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder with text/*.txt and gold/*.json.")
    private Path gold;

    @Option(names = "--docs", paramLabel = "PREFIX", defaultValue = "", description = "Only the articles whose id begins so.")
    private String docs;

    @Option(names = "--cache", paramLabel = "DIR", description = "Keep the language analysis of the articles here from run to run.")
    private Optional<Path> cache;

    @Override
    public Integer call() {
        Corpus corpus;
        try (Bar bar = Bar.isWanted() ? Bar.onStandardError() : null) {
            corpus = Pipeline.load(Settings.DEFAULT).read(List.of(gold.resolve("text")), cache, bar == null ? Progress.NONE : bar);
        }
        PrintWriter err = spec.commandLine().getErr();
        corpus.rejected().forEach(r -> err.println("claimant: " + r.message()));
        List<Extraction> chosen = corpus.extractions().stream().filter(e -> e.article().article().id().startsWith(docs)).toList();
        print(new Evaluator().evaluate(gold.resolve("gold"), docs, chosen, corpus.resolution()), spec.commandLine().getOut());
        return corpus.rejected().isEmpty() ? 0 : Main.ExitCode.of(corpus.rejected()).code();
    }

    private static void print(Evaluator.Scores scores, PrintWriter out) {
        out.println("articles " + scores.articles());
        scores.figures().forEach((figure, tally) -> out.printf(Locale.ROOT, "%-13s %s%n", figure, tally));
        out.printf(Locale.ROOT, "via           exact on %d of %d matched edges%n", scores.chainsRight(), scores.matchedEdges());
        out.printf(Locale.ROOT, "certainty     right on %d of %d matched edges%n", scores.certaintyRight(), scores.matchedEdges());
        out.println();
        out.println("edges by rule");
        scores.byRule().forEach((rule, t) -> out.printf(Locale.ROOT, "%-32s P %.3f  R %.3f  (%d of %d)%n", rule, t.precision(), t.recall(),
                t.right(), t.predicted()));
    }
}
