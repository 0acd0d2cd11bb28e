package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.claimant.graph.Example;
import org.claimant.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query of the catalogue, asked of the example, gives what lies in {@code golden/}: NAME.csv (or NAME.ttl for a graph),
 * and beside it NAME.properties with the values of parameters, where it is not to take its defaults. A second case of a query is
 * called NAME--CASE. Run with {@code -Dclaimant.golden.update=true} to write the files anew; read what changed.
 */
class GoldenQueriesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/claimant/query/golden");
    private static final boolean UPDATE = Boolean.getBoolean("claimant.golden.update");

    @TempDir
    static Path folder;
    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = GraphStore.open(folder.resolve("store"));
        store.replaceAll(Example.graphs());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<CataloguedQuery> queries() {
        return QueryCatalog.own().queries();
    }

    /** The names of all queries for our store, and of further cases. */
    static Stream<String> cases() throws IOException {
        Stream<String> plain = queries().stream().filter(q -> q.endpoint().isEmpty()).map(CataloguedQuery::name);
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> further = files.map(f -> f.getFileName().toString()).filter(f -> f.contains("--") && f.endsWith(".properties"))
                .map(f -> f.substring(0, f.length() - ".properties".length())).collect(Collectors.toSet());
            return Stream.concat(plain, further.stream()).sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void run_onTheExample_givesTheGoldenAnswer(String name) throws IOException {
        CataloguedQuery query = QueryCatalog.own().query(name.replaceAll("--.*", ""));
        boolean isGraph = QueryFactory.create(query.text()).isDescribeType() || QueryFactory.create(query.text()).isConstructType();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(store, 100).run(query, values(name), isGraph ? ResultFormat.TURTLE : ResultFormat.CSV, out);
        String actual = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        Path golden = GOLDEN.resolve(name + (isGraph ? ".ttl" : ".csv"));
        if (UPDATE) {
            Files.writeString(golden, actual);
        }
        assertTrue(Files.exists(golden), golden + " is missing; write it with -Dclaimant.golden.update=true");
        assertEquals(Files.readString(golden), actual, query.question());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void header_ofEveryQuery_namesItsColumnsAndParameters(CataloguedQuery query) {
        assertFalse(query.title().isEmpty() || !query.question().endsWith("?"), query.name());
        Query sparql = QueryFactory.create(query.text());
        List<String> told = query.columns().stream().map(c -> c.substring(0, c.indexOf(':'))).toList();
        assertEquals(sparql.isSelectType() ? sparql.getResultVars() : List.of(), told, query.name());
        for (Parameter parameter : query.parameters()) {
            assertTrue(query.text().contains("$" + parameter.name()), query.name() + " " + parameter.name());
            assertFalse(told.contains(parameter.name()), query.name() + ": a column has the name of parameter " + parameter.name());
        }
    }

    @Test
    void catalogue_always_hasAtLeastFifteenForOurStore() {
        assertTrue(queries().stream().filter(q -> q.endpoint().isEmpty()).count() >= 15);
    }

    private static Map<String, String> values(String name) throws IOException {
        Path file = GOLDEN.resolve(name + ".properties");
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            }
        }
        return values.stringPropertyNames().stream().collect(Collectors.toMap(n -> n, values::getProperty));
    }
}
