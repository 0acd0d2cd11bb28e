package org.claimant.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.claimant.pipeline.ActorDesk;
import org.claimant.pipeline.Corpus;
import org.claimant.pipeline.Pipeline;
import org.claimant.pipeline.Progress;
import org.claimant.pipeline.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claimant actors}. */
@Command(name = "actors", sortOptions = false, header = "Imports known actors, and decides who is who.",
        footer = {"", "Examples:", "  claimant actors import result.csv --format wikidata --out actors-pk.csv", "  claimant actors review --help"},
        subcommands = {ActorsCommand.Import.class, ActorsCommand.Review.class})
final class ActorsCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        main.err().println("claimant actors: say 'import' or 'review'; 'claimant help actors' tells more");
        return 2;
    }

    /** {@code claimant actors import}. */
    @Command(name = "import", sortOptions = false, header = "Makes a table of known actors of another project's file.",
            description = {"Reads the CSV result of queries/import/wikidata-actors.rq, Popolo JSON (EveryPolitician), or FollowTheMoney "
                + "entities (OpenSanctions), one JSON object a line. Whom the program knows already keeps its id.", "",
                "Use the table with: claimant build --actors FILE"},
            footer = {"", "Example:", "  claimant actors import result.csv --format wikidata --out actors-pk.csv"})
    static final class Import implements Callable<Integer> {

        @ParentCommand
        private ActorsCommand parent;

        @Mixin
        private HelpOption help;

        @Parameters(paramLabel = "FILE", description = "What to read.")
        private Path source;

        @Option(names = "--format", paramLabel = "FORMAT", description = "wikidata, popolo or ftm; without it, by the file's ending.")
        private Optional<String> format;

        @Option(names = "--country", paramLabel = "CODE", description = "The country (ISO 3166-1, like PK) of all whose own the file does not tell.")
        private Optional<String> country;

        @Option(names = "--actors", paramLabel = "FILE", description = "A table of actors whose ids are kept; may be repeated.")
        private List<Path> known = List.of();

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The table to write.")
        private Path out;

        @Override
        public Integer call() {
            parent.main.err().println("claimant: " + ActorDesk.importActors(source, format, country, known, out));
            return 0;
        }
    }

    /** {@code claimant actors review}. */
    @Command(name = "review", sortOptions = false, header = "Lists pairs that may be one actor, best first, and asks what they are.",
            description = {"Reads articles and lists whom they may call by two names, with what speaks for and against. With --list it only "
                + "lists; else it asks for each pair and writes the answers to the decisions: same, different (which lasts as long), or unsure "
                + "(not to be asked again). Take a row out of the file to undo it.", "",
                "In a row of your own, left and right may each be an actor, what one article says of it, or words at one place of an article "
                + "(start and end as in tables/mentions.csv):", "",
                "  person/jane-miller", "  budget-2024#person/jane-miller", "  budget-2024#120-126", "",
                "Use them with: claimant build --decisions FILE"},
            footer = {"", "Examples:", "  claimant actors review news/ --list", "  claimant actors review news/ --decisions decisions.csv --who ana"})
    static final class Review implements Callable<Integer> {

        @ParentCommand
        private ActorsCommand parent;

        @Mixin
        private HelpOption help;

        @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders of plain text; none for the samples.")
        private List<Path> paths = List.of();

        @Option(names = "--actors", paramLabel = "FILE", description = "A table of known actors beside the shipped one; may be repeated.")
        private List<Path> known = List.of();

        @Option(names = "--decisions", paramLabel = "FILE", defaultValue = "decisions.csv", description = "The decisions (default: ${DEFAULT-VALUE}).")
        private Path decisions;

        @Option(names = "--who", paramLabel = "NAME", defaultValue = "analyst", description = "Who decides (default: ${DEFAULT-VALUE}).")
        private String who;

        @Option(names = "--list", description = "Only list, ask nothing.")
        private boolean list;

        @Option(names = "--cache", paramLabel = "DIR", description = "Keep the language analysis of the articles here from run to run.")
        private Optional<Path> cache;

        @Override
        public Integer call() {
            Optional<Path> decided = Files.exists(decisions) ? Optional.of(decisions) : Optional.empty();
            Pipeline pipeline = Pipeline.load(new Settings(Optional.empty(), Optional.empty(), known, decided));
            Corpus corpus = pipeline.read(paths.isEmpty() ? List.of(Samples.folder()) : paths, cache, Progress.NONE);
            Main main = parent.main;
            corpus.rejected().forEach(r -> main.err().println("claimant: " + r.message()));
            if (list) {
                String pairs = ActorDesk.doubtfulPairs(pipeline, corpus);
                main.out().print(pairs);
                if (pairs.isEmpty()) {
                    main.err().println("claimant: no doubtful pairs: everybody in these articles is told apart, or was decided");
                }
            } else {
                BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                int n = ActorDesk.review(pipeline, corpus, answers, main.out(), decisions, who, LocalDate.now(Clock.systemUTC()));
                main.err().println("claimant: " + n + " decisions in " + decisions);
            }
            return Main.ExitCode.of(corpus.rejected()).code();
        }
    }
}
