package org.claimant.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The queries that come with the program: the files in {@code queries/}. Immutable. */
public final class QueryCatalog {
    private final SortedMap<String, CataloguedQuery> queries = new TreeMap<>();

    private QueryCatalog() {
        QueryFiles.onClassPath("/queries").forEach((name, text) -> queries.put(name, CataloguedQuery.of(name, text)));
    }

    /** All of them; reads the files anew. */
    public static QueryCatalog own() {
        return new QueryCatalog();
    }

    /** Sorted by name. */
    public List<CataloguedQuery> queries() {
        return List.copyOf(queries.values());
    }

    /** @throws IllegalArgumentException where there is none of this name; the message lists the names */
    public CataloguedQuery query(String name) {
        CataloguedQuery query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("there is no query '" + name + "'; there are " + String.join(", ", queries.keySet()));
        }
        return query;
    }

    /** A user's own query, with or without comments at its top. */
    public static CataloguedQuery read(Path file) {
        try {
            return CataloguedQuery.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + file + "; is it there, and is it UTF-8?", e);
        }
    }
}
