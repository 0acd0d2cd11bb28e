package org.claimant.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.claimant.pipeline.BuildReport;
import org.claimant.pipeline.OutFolder;
import org.claimant.pipeline.Pipeline;
import org.claimant.pipeline.Progress;
import org.claimant.pipeline.Settings;
import org.claimant.query.QueryCatalog;
import org.claimant.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claimant build}. */
@Command(name = "build", sortOptions = false,
        header = "Reads articles and builds the graph, the exports and the tables.",
        description = {"Reads plain text files (UTF-8, a paragraph a line) and folders of .txt files, with what an articles.csv beside "
            + "them says of each (file,id,title,publisher,date,author,url). Without a PATH it reads the sample articles that come "
            + "with the program.", "",
            "The folder of the results is a collection: the given articles are added to it, or replace those of the same id; articles "
            + "of earlier builds stay, unless --only is given. The same articles give the same bytes; what is unchanged is not "
            + "written again. An article that cannot be read is left out with a line on standard error, and the others are built."},
        footer = {"", "Examples:",
            "  claimant build                                  the sample articles, into out/",
            "  claimant build news/ --out out/news             a folder of articles",
            "  claimant build a.txt b.txt --out out/two --only nothing but these two",
            "", "Exit codes: 0 all was built; 3 something in the input is not valid, 4 something could not be read (the others are built); "
            + "2 the results cannot be written there."})
final class BuildCommand implements Callable<Integer> {
    private static final String ANSWERED = "fake-mandate";

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders of plain text; none for the samples.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "Where the results go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--only", description = "Take articles of earlier builds out of the collection.")
    private boolean only;

    @Option(names = "--base", paramLabel = "IRI", description = "Name the data under this IRI, which ends in a slash.")
    private Optional<String> base;

    @Option(names = "--topics", paramLabel = "FILE", description = "A topic scheme (Turtle) in the place of the shipped one.")
    private Optional<Path> topics;

    @Option(names = "--actors", paramLabel = "FILE", description = "A table of known actors (CSV) beside the shipped one; may be repeated.")
    private List<Path> actors = List.of();

    @Option(names = "--decisions", paramLabel = "FILE", description = "A table of decisions about who is who (left,right,verdict,who,when,why); see 'claimant actors review --help'.")
    private Optional<Path> decisions;

    @Override
    public Integer call() {
        List<Path> input = paths.isEmpty() ? List.of(Samples.folder()) : paths;
        BuildReport report;
        try (Bar bar = Bar.isWanted() ? Bar.onStandardError() : null) {
            report = Pipeline.load(new Settings(base, topics, actors, decisions)).build(input, out, only, bar == null ? Progress.NONE : bar);
        }
        report.rejected().forEach(r -> main.err().println("claimant: " + r.message()));
        report.unheard().forEach(u -> main.err().println("claimant: " + u + "; are the ids those of tables/actors.csv?"));
        if (report.isBuilt()) {
            print(report);
            answer();
            main.err().println(times(report.times()));
        } else {
            main.err().println("claimant: no article was read; " + out + " is as it was");
        }
        return Main.ExitCode.of(report.rejected()).code();
    }

    private void print(BuildReport report) {
        PrintStream data = main.out();
        BuildReport.Found found = report.found();
        BuildReport.Written written = report.written();
        data.printf(Locale.ROOT, "Read     %s%s%s%n", paths.isEmpty() ? "the samples: " : "", count(report.read(), "article"),
                report.kept() == 0 ? "" : ", beside " + report.kept() + " of earlier builds");
        if (!report.rejected().isEmpty()) {
            data.printf(Locale.ROOT, "Left out %s%n", count(report.rejected().size(), "thing"));
            report.rejected().forEach(r -> data.println("         " + r.message()));
        }
        data.printf(Locale.ROOT, "Found    %s, %s, %s%n", count(found.accusations(), "accusation"), count(found.denials(), "denial"),
                count(found.confirmations(), "confirmation"));
        data.printf(Locale.ROOT, "         %s, %s, %s, %s%n", count(found.actors(), "actor"), count(found.roles(), "role"),
                count(found.affiliations(), "affiliation"), count(found.leaks(), "leak"));
        data.printf(Locale.ROOT, "         %s of who said what, in %s%n", count(found.attributions(), "attribution"),
                count(found.sentences(), "sentence"));
        data.printf(Locale.ROOT, "Graphs   %d added, %d replaced, %d removed, %d unchanged%n", written.added(), written.replaced(),
                written.removed(), written.unchanged());
        data.printf(Locale.ROOT, "Lies in  %s: store/, tables/, claimant.ttl, claimant.trig, claimant.nq.gz%n", report.out());
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    /** The question that the project was begun for. */
    private void answer() {
        main.out().println();
        main.out().println("Who accused whom of a fake mandate?");
        OutFolder.of(out).ask(QueryCatalog.own().query(ANSWERED), Map.of(), ResultFormat.TABLE, Terminal.width(), main.out());
    }

    private static String times(Map<String, Duration> times) {
        return times.entrySet().stream().map(t -> String.format(Locale.ROOT, "%s %.1f s", t.getKey(), t.getValue().toMillis() / 1000.0))
                .collect(Collectors.joining(", ", "claimant: took ", ""));
    }
}
