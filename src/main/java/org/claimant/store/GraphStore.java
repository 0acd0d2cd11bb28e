package org.claimant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Named graphs on disk (TDB2). The default graph is never written; to a query it is the union of the named graphs.
 *
 * <p>All that a run writes goes into one transaction: a build is there whole or not at all, also after {@code kill -9}, and the
 * store does not grow as it does with many small transactions (docs in DESIGN, section 4). A graph whose triples are those
 * that lie there is not touched; triples are compared, not kept sums, so nothing can be out of date.
 *
 * <p>After a transaction that was given up, TDB2 up to 6.0 can corrupt its node table when the same process goes on writing
 * (apache/jena#3877). So the database is let go and opened anew after each.
 *
 * <p>One process at a time, and in it one of these a folder. Any number of threads may read at once, also beside one that
 * writes; they see the state before it. Should that write be given up, reads that are under way fail.
 */
public final class GraphStore implements AutoCloseable {
    static {
        JenaSystem.init();
    }

    private final Path folder;
    private volatile DatasetGraph database;

    private GraphStore(Path folder) {
        this.folder = folder;
        database = connect(folder);
    }

    /**
     * Opens the store in a folder, and makes both where they are not there.
     *
     * @throws StoreException where another process has it open, or the folder cannot be made, read or written
     */
    public static GraphStore open(Path folder) {
        return new GraphStore(folder);
    }

    /** True where a store lies in the folder. */
    public static boolean isAt(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.anyMatch(f -> f.getFileName().toString().matches("Data-\\d+"));
        } catch (IOException e) {
            throw new StoreException("the folder " + folder + " cannot be read; may this user read it?", e);
        }
    }

    /** The names of the graphs that have triples, sorted. */
    public SortedSet<String> names() {
        return read(dataset -> names(dataset.asDatasetGraph()));
    }

    /**
     * Makes the store hold these graphs and no others, in one transaction.
     *
     * @param graphs by name, an absolute IRI; none of them from this store
     * @throws StoreException where the disk refuses; the store is then as it was
     */
    public synchronized Changes replaceAll(Map<String, Graph> graphs) {
        SortedSet<String> gone = new TreeSet<>(names());
        gone.removeAll(graphs.keySet());
        return write(graphs, gone);
    }

    /**
     * Puts graphs in, in the place of those of the same name, and takes graphs out, in one transaction. What is unchanged is
     * not written; where all is, there is no write at all.
     *
     * @param graphs  by name, an absolute IRI; none of them from this store
     * @param removed names; those that are not there are passed over
     * @throws StoreException where the disk refuses; the store is then as it was
     */
    public synchronized Changes write(Map<String, Graph> graphs, Set<String> removed) {
        Plan plan = read(dataset -> Plan.of(dataset.asDatasetGraph(), graphs, removed));
        if (!plan.changes().isNone()) {
            transact(plan);
        }
        return plan.changes();
    }

    /**
     * Reads in one transaction. The default graph of the dataset is the union of the named ones.
     *
     * @param reading must give back values that need the dataset no more
     */
    public <T> T read(Function<Dataset, T> reading) {
        DatasetGraph current = database;
        return Txn.calculateRead(current, () -> reading.apply(DatasetFactory.wrap(current)));
    }

    /** Rewrites the database without what was replaced. Needs room for both; writers wait. */
    public void compact() {
        DatabaseMgr.compact(database, true);
    }

    /** Lets the folder go, for other processes and for opening it anew. */
    @Override
    public void close() {
        TDBInternal.expel(database);
    }

    private void transact(Plan plan) {
        DatasetGraph current = database;
        current.begin(TxnType.WRITE);
        try {
            plan.apply(current);
            current.commit();
            current.end();
        } catch (RuntimeException e) {
            giveUp(current, e);
            throw new StoreException("the store in " + folder + " could not be written (" + e.getMessage()
                + ") and is as it was; is there room on the disk?", e);
        } catch (Error e) {
            giveUp(current, e);
            throw e;
        }
    }

    private void giveUp(DatasetGraph broken, Throwable cause) {
        try {
            broken.abort();
            broken.end();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
        TDBInternal.expel(broken, true);
        database = connect(folder);
    }

    private static DatasetGraph connect(Path folder) {
        try {
            Files.createDirectories(folder);
            DatasetGraph database = DatabaseMgr.connectDatasetGraph(folder.toString());
            database.getContext().set(TDB2.symUnionDefaultGraph, true);
            return database;
        } catch (DBOpEnvException e) {
            throw new StoreException("the store in " + folder + " is in use (" + e.getMessage()
                + "); end that process, or work with another folder", e);
        } catch (IOException | RuntimeException e) {
            throw new StoreException("the store in " + folder + " cannot be opened (" + e.getMessage()
                + "); is it a folder that may be written?", e);
        }
    }

    private static SortedSet<String> names(DatasetGraph dataset) {
        SortedSet<String> names = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(n -> names.add(n.getURI()));
        return names;
    }
}
