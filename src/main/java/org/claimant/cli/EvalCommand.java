package org.claimant.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.claimant.eval.EntityScores;
import org.claimant.eval.Evaluator;
import org.claimant.eval.Tally;
import org.claimant.model.Extraction;
import org.claimant.model.Rejection;
import org.claimant.pipeline.Corpus;
import org.claimant.pipeline.Pipeline;
import org.claimant.pipeline.Progress;
import org.claimant.pipeline.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code claimant eval}. */
@Command(name = "eval", sortOptions = false,
        header = "Measures what is read from articles against annotations made by hand.",
        description = {"Prints precision, recall and F1 of who did what to whom (edge), with the topic, of speakers, pairs, roles and "
            + "affiliations, how many chains of reporters and certainties are right, and the precision and recall of every rule. "
            + "With --polnear: of attributions."},
        footer = {"", "Examples:", "  claimant eval --gold gold/dev", "  claimant eval --gold gold/dev --docs seed__",
            "  claimant eval --polnear corpora/polnear/dev"})
final class EvalCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @ArgGroup(multiplicity = "1", exclusive = false)
    private Corpora corpora = new Corpora();

    /** At least one of them. */
    static final class Corpora {
        @Option(names = "--gold", paramLabel = "DIR", description = "Claims, roles and affiliations: folder with text/*.txt and gold/*.json.")
        private Optional<Path> gold = Optional.empty();

        @Option(names = "--polnear", paramLabel = "DIR", description = "Attributions: folder with text/*.txt and attributions/*.ann.")
        private Optional<Path> polnear = Optional.empty();
    }

    @Option(names = "--docs", paramLabel = "PREFIX", defaultValue = "", description = "Only the articles whose id begins so.")
    private String docs;

    @Option(names = "--cache", paramLabel = "DIR", description = "Keep the language analysis of the articles here from run to run.")
    private Optional<Path> cache;

    @Override
    public Integer call() {
        Pipeline pipeline = Pipeline.load(Settings.DEFAULT);
        PrintStream out = main.out();
        List<Rejection> rejected = new ArrayList<>();
        corpora.gold.ifPresent(folder -> {
            Corpus corpus = read(pipeline, folder, rejected);
            print(new Evaluator().evaluate(folder.resolve("gold"), docs, chosen(corpus), corpus.resolution()), out);
            print(EntityScores.of(folder.resolve("gold"), chosen(corpus)), out);
        });
        corpora.polnear.ifPresent(folder -> {
            Corpus corpus = read(pipeline, folder, rejected);
            out.println("articles " + chosen(corpus).size());
            print(new Evaluator().evaluateAttributions(folder.resolve("attributions"), chosen(corpus)), out);
        });
        rejected.forEach(r -> main.err().println("claimant: " + r.message()));
        return Main.ExitCode.of(rejected).code();
    }

    private Corpus read(Pipeline pipeline, Path folder, List<Rejection> rejected) {
        try (Bar bar = Bar.isWanted() ? Bar.onStandardError() : null) {
            Corpus corpus = pipeline.read(List.of(folder.resolve("text")), cache, bar == null ? Progress.NONE : bar);
            rejected.addAll(corpus.rejected());
            return corpus;
        }
    }

    private List<Extraction> chosen(Corpus corpus) {
        return corpus.extractions().stream().filter(e -> e.article().article().id().startsWith(docs)).toList();
    }

    private static void print(Map<String, Tally> figures, PrintStream out) {
        figures.forEach((figure, tally) -> out.printf(Locale.ROOT, "%-13s %s%n", figure, tally));
    }

    private static void print(EntityScores scores, PrintStream out) {
        out.println();
        out.printf(Locale.ROOT, "entities of an article: B3 P %.3f  R %.3f  F1 %.3f; CEAF-e P %.3f  R %.3f  F1 %.3f (%d places, %d of them missed)%n",
                scores.bCubed().precision(), scores.bCubed().recall(), scores.bCubed().f1(),
                scores.ceafE().precision(), scores.ceafE().recall(), scores.ceafE().f1(), scores.places(), scores.missed());
    }

    private static void print(Evaluator.Scores scores, PrintStream out) {
        out.println("articles " + scores.articles());
        print(scores.figures(), out);
        out.printf(Locale.ROOT, "via           exact on %d of %d matched edges%n", scores.chainsRight(), scores.matchedEdges());
        out.printf(Locale.ROOT, "certainty     right on %d of %d matched edges%n", scores.certaintyRight(), scores.matchedEdges());
        out.println();
        out.println("edges by rule");
        scores.byRule().forEach((rule, t) -> out.printf(Locale.ROOT, "%-32s P %.3f  R %.3f  (%d of %d)%n", rule, t.precision(), t.recall(),
                t.right(), t.predicted()));
    }
}
