package org.claimant.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.claimant.pipeline.BuildReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimant build}. */
@Command(name = "build", header = "Reads articles and builds the graph, the tables and the exports.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders of plain text.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "Where the results go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("build: the graph is not there yet " + paths + out + BuildReport.class + spec.name());
    }
}
