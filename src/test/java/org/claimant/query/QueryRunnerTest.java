package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            Hill Front    River Union                          hill-3
                the Hill Front suspects that the River Union holds a fake mandate
            Coast League  River Union  Ana Morel > Hill Front  The Harbour Gazette  2021-03-04
                the Coast League calls our mandate fake
            Tomas Reve    River Union                          Coast Daily          2021-03-05
                "Their mandate is fake," said Tomas Reve
            """, table);
    }
}
