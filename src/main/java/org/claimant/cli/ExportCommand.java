package org.claimant.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.claimant.pipeline.OutFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code claimant export}. */
@Command(name = "export", sortOptions = false,
        header = "Writes the graph to files, for other tools.",
        description = {"Writes claimant.ttl (all triples, Turtle), claimant.trig and claimant.nq.gz (the named graphs, one an article) "
            + "and tables/ (CSV). A build does so by itself; this is for another place. The files are read back and checked before "
            + "they take their names, and the same graph gives the same bytes."},
        footer = {"", "Examples:", "  claimant export --to /srv/data", "  claimant export --out out/news --to news-export --no-tables"})
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where the files go.")
    private Path to;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "Folder of the build (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--no-tables", description = "Without the tables.")
    private boolean withoutTables;

    @Override
    public Integer call() {
        OutFolder.of(out).export(to, !withoutTables).forEach(main.out()::println);
        return 0;
    }
}
