package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
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

    /** Line breaks, quotes and separators in the words of an article; the tables read themselves back. */
    @Test
    void write_strangeWords_comeBack(@TempDir Path folder) throws Exception {
        String strange = "one\r\ntwo\rthree\nfour, \"five\" | six ; \u0000 \uD83C\uDF0A =1+1 ";
        Graph graph = RDFParser.fromString("""
            PREFIX clm: <https://w3id.org/claimant/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <http://example.org/a> a clm:Person ; skos:prefLabel "A" ; skos:altLabel "b|c" .
            """, Lang.TURTLE).toGraph();
        graph.add(Triple.create(NodeFactory.createURI("http://example.org/a"), SKOS.altLabel.asNode(), NodeFactory.createLiteralString(strange)));
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            store.replaceAll(Map.of("http://example.org/g", graph));
            new Tables(store).write(folder);
        }
        try (CSVParser csv = CSVParser.parse(folder.resolve("actors.csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            assertEquals("b/c|" + strange.replace('|', '/'), csv.getRecords().get(1).get(3));
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
