package org.claimant.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.claimant.query.CataloguedQuery;
import org.claimant.query.Exporter;
import org.claimant.query.QueryRunner;
import org.claimant.query.ResultFormat;
import org.claimant.query.Tables;
import org.claimant.store.GraphStore;
import org.claimant.store.StoreException;

/**
 * The folder that a build leaves its results in: {@code store/} (the graphs, TDB2), {@code claimant.ttl}, {@code claimant.trig},
 * {@code claimant.nq.gz}, {@code tables/}, and {@code .articles/}, the texts that all of it was read from.
 */
public final class OutFolder {
    /** Hidden, so that a build of the folder around it does not read its own results. */
    private static final String ARTICLES = ".articles";

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
            Files.createDirectories(folder.resolve(ARTICLES));
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
     * @throws UncheckedIOException if there is none
     */
    public static OutFolder of(Path folder) {
        if (!GraphStore.isAt(folder.resolve("store"))) {
            String message = folder + ": no graph lies there; run 'claimant build --out " + folder + "' first";
            throw new UncheckedIOException(message, new NoSuchFileException(folder.toString()));
        }
        return new OutFolder(folder);
    }

    public Path path() {
        return folder;
    }

    Path store() {
        return folder.resolve("store");
    }

    Path articles() {
        return folder.resolve(ARTICLES);
    }

    /** Who had which id, for the next build. */
    Path published() {
        return articles().resolve("published.csv");
    }

    /** @throws OutputException if another process has it open, or the disk refuses */
    GraphStore open() {
        try {
            return GraphStore.open(store());
        } catch (StoreException e) {
            throw new OutputException(e.getMessage(), e);
        }
    }

    /**
     * Asks the graph, and writes the answer in UTF-8.
     *
     * @param values of the query's parameters
     * @param width  columns of the terminal
     * @throws IllegalArgumentException if the query or a value is wrong
     */
    public void ask(CataloguedQuery query, Map<String, String> values, ResultFormat format, int width, OutputStream out) {
        try (GraphStore store = open()) {
            new QueryRunner(store, width).run(query, values, format, out);
        }
    }

    /** Writes the exports, and with {@code tables} the tables, of what lies in the store into a folder. */
    public List<Path> export(Path folder, boolean tables) {
        try (GraphStore store = open()) {
            List<Path> files = new ArrayList<>(new Exporter(store).write(folder));
            if (tables) {
                files.addAll(new Tables(store).write(folder.resolve("tables")));
            }
            return files;
        }
    }

    /** Rewrites the store without what was replaced; it needs room for both meanwhile. */
    public void compact() {
        try (GraphStore store = open()) {
            store.compact();
        }
    }
}
