package org.claimant.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.claimant.store.GraphStore;

/** Asks a store and writes what it answers. */
public final class QueryRunner {
    private final GraphStore store;
    private final int width;

    /** @param width columns of the terminal, which {@link ResultFormat#TABLE} keeps to */
    public QueryRunner(GraphStore store, int width) {
        this.store = store;
        this.width = width;
    }

    /**
     * Runs a query and writes the answer in UTF-8. The stream is flushed and stays open.
     *
     * @param values of parameters, by name; those left out take their default
     * @throws IllegalArgumentException where the query or a value is wrong, or the query is for another endpoint; nothing is
     *                                  written then
     */
    public void run(CataloguedQuery query, Map<String, String> values, ResultFormat format, OutputStream out) {
        query.endpoint().ifPresent(elsewhere -> {
            throw new IllegalArgumentException("query " + query.name() + " is not for this store; ask it at " + elsewhere);
        });
        Query sparql = query.with(values);
        AnswerWriter writer = new AnswerWriter(format, width, sparql.getPrefixMapping(), out);
        store.read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset.asDatasetGraph()).query(sparql).build()) {
                answer(sparql, exec, writer);
                out.flush();
                return true;
            } catch (QueryException e) {
                throw new IllegalArgumentException("query " + query.name() + " cannot be answered: " + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the answer of query " + query.name(), e);
            }
        });
    }

    private static void answer(Query sparql, QueryExec exec, AnswerWriter writer) throws IOException {
        if (sparql.isSelectType()) {
            writer.rows(exec.select());
        } else if (sparql.isAskType()) {
            writer.truth(exec.ask());
        } else if (sparql.isDescribeType()) {
            writer.graph(exec.describe());
        } else if (sparql.isConstructType()) {
            writer.graph(exec.construct());
        } else {
            throw new QueryException("it is none of SELECT, ASK, CONSTRUCT, DESCRIBE");
        }
    }
}
