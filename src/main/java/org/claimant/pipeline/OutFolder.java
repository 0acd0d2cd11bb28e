package org.claimant.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.claimant.query.CataloguedQuery;
import org.claimant.query.QueryRunner;
import org.claimant.query.ResultFormat;
import org.claimant.store.GraphStore;

/**
 * The folder that a build leaves its results in: {@code store/} (the graphs, TDB2), {@code claimant.ttl}, {@code claimant.trig},
 * {@code claimant.nq.gz}, {@code tables/}, and {@code articles/}, the texts that all of it was read from.
 */
public final class OutFolder {
    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where it is not there, and makes sure that it can be written.
     *
     * @throws OutputException if it cannot
     */
    static OutFolder forWriting(Path folder) {
        try {
            Files.createDirectories(folder.resolve("articles"));
            Path probe = Files.createTempFile(folder, "probe", ".tmp");
            Files.delete(probe);
            return new OutFolder(folder);
        } catch (IOException e) {
            throw new OutputException(folder + ": cannot be written (" + e + "); give a folder of your own with --out", e);
        }
    }

    /**
     * The folder of an earlier build.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OutFolder of(Path folder) {
        if (!GraphStore.isAt(folder.resolve("store"))) {
            throw new IllegalArgumentException(folder + ": no graph lies there; run 'claimant build --out " + folder + "' first");
        }
        return new OutFolder(folder);
    }

    public Path path() {
        return folder;
    }

    Path store() {
        return folder.resolve("store");
    }

    Path tables() {
        return folder.resolve("tables");
    }

    Path articles() {
        return folder.resolve("articles");
    }

    /**
     * Asks the graph, and writes the answer in UTF-8.
     *
     * @param values of the query's parameters
     * @param width  columns of the terminal
     * @throws IllegalArgumentException if the query or a value is wrong
     */
    public void ask(CataloguedQuery query, Map<String, String> values, ResultFormat format, int width, OutputStream out) {
        try (GraphStore store = GraphStore.open(store())) {
            new QueryRunner(store, width).run(query, values, format, out);
        }
    }

    /** Rewrites the store without what was replaced; it needs room for both meanwhile. */
    public void compact() {
        try (GraphStore store = GraphStore.open(store())) {
            store.compact();
        }
    }
}
