package org.claimant.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.claimant.model.Rejection;
import org.claimant.pipeline.OutputException;
import org.claimant.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code claimant COMMAND}. The only place that ends the JVM. */
@Command(name = "claimant", version = "Claimant " + Pipeline.VERSION, mixinStandardHelpOptions = true, sortOptions = false,
        header = "Reads political news and builds a knowledge graph of who said what about whom, with the words that say so.",
        description = "%nStart with%n  claimant build                 builds the sample articles into out/%n"
                + "  claimant query                 lists the questions the graph answers%n"
                + "  claimant query fake-mandate    who accused whom of a fake mandate%n",
        footer = {"", "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 data not valid, 4 unreadable input.",
            "Data goes to standard output; the log, progress and errors go to standard error."},
        subcommands = {BuildCommand.class, QueryCommand.class, ExplainCommand.class, ExportCommand.class, ActorsCommand.class,
            EvalCommand.class, TrainCommand.class, CompactCommand.class, HelpCommand.class})
public final class Main implements Runnable {
    private static final Logger LOG = LogManager.getLogger(Main.class);

    @Spec
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** News is full of curly quotes, whatever the terminal's locale says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /** Runs one command; the exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new Main(out, err));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8)).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command.getErr()));
        line.setParameterExceptionHandler((e, given) -> wrongUsage(e));
        return line.execute(args);
    }

    /** The names of the commands, sorted. */
    static SortedSet<String> commands() {
        return new TreeSet<>(new CommandLine(new Main(System.out, System.err)).getSubcommands().keySet());
    }

    /** Where data goes. */
    PrintStream out() {
        return out;
    }

    /** Where all else goes. */
    PrintStream err() {
        return err;
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUsage(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("claimant: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        String name = e.getCommandLine().getCommandName();
        err.println("Try 'claimant help" + (name.equals("claimant") ? "" : " " + name) + "'.");
        return ExitCode.USAGE.code();
    }

    private static int failed(Exception e, PrintWriter err) {
        ExitCode code = ExitCode.of(e);
        if (code == ExitCode.INTERNAL) {
            LOG.error("internal error", e);
            err.println("claimant: internal error: " + e + "; please report it with the log above");
        } else {
            err.println("claimant: " + e.getMessage());
        }
        return code.code();
    }

    /** What the caller's script learns. */
    enum ExitCode {
        FINE, INTERNAL, USAGE, INVALID, UNREADABLE;

        int code() {
            return ordinal();
        }

        /** That of the worst rejection. */
        static ExitCode of(List<Rejection> rejected) {
            return rejected.stream().map(r -> switch (r.kind()) {
                case FAILED -> INTERNAL;
                case UNREADABLE -> UNREADABLE;
                case INVALID -> INVALID;
            }).max(Comparator.comparing(c -> c == INTERNAL ? Integer.MAX_VALUE : c.ordinal())).orElse(FINE);
        }

        static ExitCode of(Exception e) {
            if (e instanceof OutputException) {
                return USAGE;
            }
            if (e instanceof UncheckedIOException) {
                return UNREADABLE;
            }
            return e instanceof IllegalArgumentException ? INVALID : INTERNAL;
        }
    }
}
