package org.claimant.cli;

import java.io.PrintStream;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.claimant.pipeline.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, a new one for each stage, gone when the stage ends. Only for a terminal: the launcher tells whether there is one. */
final class Bar implements Progress, AutoCloseable {
    private static final int WIDTH = 78;

    private final PrintStream err;
    private @Nullable ProgressBar bar;

    private Bar(PrintStream err) {
        this.err = err;
    }

    static boolean isWanted() {
        return Boolean.getBoolean("claimant.terminal");
    }

    static Bar onStandardError() {
        return new Bar(System.err);
    }

    @Override
    public synchronized void stage(String name, int steps) {
        close();
        bar = new ProgressBarBuilder().setTaskName(name).setInitialMax(steps).setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH)).build();
    }

    @Override
    public synchronized void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
