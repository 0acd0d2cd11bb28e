package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.claimant.graph.Example;
import org.claimant.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the example, as they lie in {@code tables/}; {@code -Dclaimant.golden.update=true} writes them anew. */
class TablesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/claimant/query/tables");

    /** DESIGN, section 3. */
    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
        "claims.csv", "article,act,speaker,via,accused,topic,certainty,medium,quote,start,end,leak",
        "attributions.csv", "article,source,cue,content",
        "roles.csv", "article,person,role,organization,status,start,end",
        "affiliations.csv", "article,person,party,start,end",
        "leaks.csv", "article,leak,kind,speakers,leakers",
        "actors.csv", "iri,type,name,aliases,sameAs",
        "mentions.csv", "article,actor,surface,start,end"));

    @Test
    void write_emptyStore_givesHeadersOnly(@TempDir Path folder) throws Exception {
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            for (Path file : new Tables(store).write(folder.resolve("tables"))) {
                assertEquals(1, Files.readAllLines(file).size(), file.toString());
            }
        }
    }

    @Test
    void write_exampleStore_givesTheTablesOfTheDesign(@TempDir Path folder) throws Exception {
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            store.replaceAll(Example.graphs());
            List<Path> files = new Tables(store).write(folder.resolve("tables"));
            assertEquals(List.copyOf(HEADERS.keySet()), files.stream().map(f -> f.getFileName().toString()).toList());
            for (Path file : files) {
                String text = Files.readString(file);
                assertTrue(text.startsWith(HEADERS.get(file.getFileName().toString()) + "\r\n"), text);
                Path golden = GOLDEN.resolve(file.getFileName().toString());
                if (Boolean.getBoolean("claimant.golden.update")) {
                    Files.createDirectories(GOLDEN);
                    Files.writeString(golden, text.replace("\r\n", "\n"));
                }
                assertEquals(Files.readString(golden), text.replace("\r\n", "\n"), file.toString());
            }
        }
    }
}
