package org.claimant.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.claimant.pipeline.OutFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code claimant compact}. */
@Command(name = "compact", 
        header = "Makes the store small again after many changes.",
        description = "Rewrites the store without what was replaced. Needs room for both meanwhile; no other process may use the store.",
        footer = {"", "Example:", "  claimant compact --out out/news"})
final class CompactCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "Folder of the build (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() {
        OutFolder.of(out).compact();
        main.err().println("claimant: compacted " + out.resolve("store"));
        return 0;
    }
}
