package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.claimant.graph.Example;
import org.claimant.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRunnerTest {
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

    private static String run(CataloguedQuery query, ResultFormat format, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(store, width).run(query, Map.of(), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void run_fakeMandateAsTable_fitsTheTerminalAndNamesTheChain() {
        String table = run(QueryCatalog.own().query("fake-mandate"), ResultFormat.TABLE, 90);
        assertEquals("""
            speaker       accused      through                 outlet               date
                words
            ------------  -----------  ----------------------  -------------------  ----------
            Coast League  River Union  Ana Morel > Hill Front  The Harbour Gazette  2021-03-04
                the Coast League calls our mandate fake
            Tomas Reve    River Union                          Coast Daily          2021-03-05
                "Their mandate is fake," said Tomas Reve
            Hill Front    River Union                          hill-3
                the Hill Front suspects that the River Union holds a fake mandate
            """, table);
    }

    @Test
    void run_select_everyFormatTellsTheSameRows() {
        CataloguedQuery query = CataloguedQuery.of("own", """
            PREFIX clm: <https://w3id.org/claimant/ontology#>
            SELECT ?leak ?kind WHERE { ?leak clm:kind ?kind }""");
        String leak = "https://w3id.org/claimant/id/article/harbour-1/leak/0";
        assertEquals("leak,kind\r\n" + leak + ",audio\r\n", run(query, ResultFormat.CSV, 80));
        assertEquals("?leak\t?kind\n<" + leak + ">\t\"audio\"\n", run(query, ResultFormat.TSV, 80));
        assertTrue(run(query, ResultFormat.JSON, 80).replaceAll("\\s", "").contains("\"value\":\"" + leak + "\""));
        assertTrue(run(query, ResultFormat.TURTLE, 80).contains("\"audio\""));
    }

    @Test
    void run_ask_answersInEveryFormat() {
        CataloguedQuery query = CataloguedQuery.of("own", "ASK { ?s a <https://w3id.org/claimant/ontology#Leak> }");
        for (ResultFormat format : ResultFormat.values()) {
            assertTrue(run(query, format, 80).contains("true"), format.name());
        }
    }

    @Test
    void run_construct_givesTriplesInEveryFormat() {
        CataloguedQuery query = CataloguedQuery.of("own", """
            PREFIX clm: <https://w3id.org/claimant/ontology#>
            CONSTRUCT { ?leak clm:kind ?kind } WHERE { ?leak clm:kind ?kind }""");
        for (ResultFormat format : ResultFormat.values()) {
            assertTrue(run(query, format, 200).contains("audio"), format.name());
        }
        assertTrue(run(query, ResultFormat.TURTLE, 80).contains("clm:kind \"audio\" ."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT ?x WHERE { ?x ?y }                       | query own is not SPARQL",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }         | query own is not SPARQL",
        "'# endpoint: far away\nSELECT ?x { ?x ?y ?z }' | ask it at far away"})
    void run_queryThatCannotBeAsked_saysWhy(String text, String reason) {
        CataloguedQuery query = CataloguedQuery.of("own", text);
        Exception e = assertThrows(IllegalArgumentException.class, () -> run(query, ResultFormat.CSV, 80));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"hearsay-chains, least, many, a whole number", "timeline, from, yesterday, a day", "describe, thing, not an iri, an absolute IRI",
        "who-accused-whom, topic, Fake Mandate, local name of a topic", "fake-mandate, speaker, x, has no parameter 'speaker'"})
    void run_valueOfTheWrongType_saysWhatItShouldBe(String name, String parameter, String value, String reason) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new QueryRunner(store, 80)
            .run(QueryCatalog.own().query(name), Map.of(parameter, value), ResultFormat.CSV, new ByteArrayOutputStream()));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @Test
    void run_withoutAValueThatIsNeeded_saysWhich() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> run(QueryCatalog.own().query("evidence-of-claim"), ResultFormat.CSV, 80));
        assertTrue(e.getMessage().contains("'claim'"), e.getMessage());
    }

    /** A value is a term of the parsed query; whatever it holds, it cannot become a part of the query's text. */
    @Test
    void run_valueWithSparqlInIt_isOnlyAValue() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String value = "\" || true) } UNION { ?s ?p ?o #";
        new QueryRunner(store, 80).run(QueryCatalog.own().query("who-accused-whom"), Map.of("by", value), ResultFormat.CSV, out);
        assertEquals("speaker,accused,about,through,certainty,outlet,date,words\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void query_ofUnknownName_listsTheNames() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> QueryCatalog.own().query("fake"));
        assertTrue(e.getMessage().contains("fake-mandate"), e.getMessage());
    }
}
