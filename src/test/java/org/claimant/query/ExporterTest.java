package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimant.graph.Example;
import org.claimant.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
    private static final List<String> FILES = List.of("claimant.nq.gz", "claimant.trig", "claimant.ttl");

    @TempDir
    Path folder;

    @Test
    void write_exampleStore_saysInThreeFormatsWhatTheStoreHolds() {
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            store.replaceAll(Example.graphs());
            List<Path> files = new Exporter(store).write(folder);
            assertEquals(FILES, files.stream().map(f -> f.getFileName().toString()).toList());
        }
        Dataset quads = read("claimant.nq.gz");
        Dataset trig = read("claimant.trig");
        Model union = RDFDataMgr.loadModel(folder.resolve("claimant.ttl").toString());
        Example.graphs().forEach((name, graph) -> {
            Model expected = ModelFactory.createModelForGraph(graph);
            assertTrue(expected.isIsomorphicWith(quads.getNamedModel(name)), name);
            assertTrue(expected.isIsomorphicWith(trig.getNamedModel(name)), name);
        });
        assertTrue(quads.getUnionModel().isIsomorphicWith(union));
        assertEquals(0, quads.getDefaultModel().size());
    }

    @Test
    void write_sameContentByAnotherWay_givesTheSameBytes() throws Exception {
        try (GraphStore store = GraphStore.open(folder.resolve("one"))) {
            store.replaceAll(Example.graphs());
            new Exporter(store).write(folder.resolve("a"));
        }
        try (GraphStore store = GraphStore.open(folder.resolve("two"))) {
            List<Map.Entry<String, Graph>> backwards = new ArrayList<>(Example.graphs().entrySet());
            Collections.reverse(backwards);
            backwards.forEach(g -> store.write(Map.of(g.getKey(), g.getValue()), Set.of()));
            store.write(Map.of(), Set.of(backwards.get(0).getKey()));
            store.replaceAll(Example.graphs());
            new Exporter(store).write(folder.resolve("b"));
            new Exporter(store).write(folder.resolve("b"));
        }
        for (String file : FILES) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("a").resolve(file)),
                Files.readAllBytes(folder.resolve("b").resolve(file)), file);
        }
    }

    /** What strange files hold: controls, separators, characters beyond the BMP, quotes and backslashes. */
    @Test
    void write_strangeCharactersInTheWords_comeBackAsTheyWere() {
        String strange = "a\u0000b\u0001c\u001fd\u007fe\u0085f\u2028g\ufeffi \"\"\" \'\'\' \\ \\u0041 \r\n\t \uD83C\uDF0A\uDBFF\uDFFD";
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(NodeFactory.createURI("http://example.org/s"), NodeFactory.createURI("http://example.org/p"), NodeFactory.createLiteralString(strange)));
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            store.replaceAll(Map.of("http://example.org/g", graph));
            assertTrue(store.replaceAll(Map.of("http://example.org/g", graph)).isNone());
            new Exporter(store).write(folder);
        }
        Node there = read("claimant.nq.gz").asDatasetGraph().find().next().getObject();
        assertEquals(strange, there.getLiteralLexicalForm());
    }

    @Test
    void write_always_eachTripleOnceInTurtleAndNoPartLeft() throws Exception {
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            store.replaceAll(Example.graphs());
            new Exporter(store).write(folder);
        }
        String text = Files.readString(folder.resolve("claimant.ttl"));
        String label = "alleged fake mandate (River Union)";
        assertEquals(text.indexOf(label), text.lastIndexOf(label), "told by three articles, written once");
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(f -> f.toString().endsWith(".part")));
        }
    }

    @Test
    void write_folderThatCannotTakeAFile_leavesTheOldFilesAndNoPart() throws Exception {
        try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
            store.replaceAll(Example.graphs());
            Files.writeString(folder.resolve("claimant.nq.gz"), "the old one");
            Files.createDirectories(folder.resolve("claimant.ttl.part/in the way"));
            assertThrows(UncheckedIOException.class, () -> new Exporter(store).write(folder));
        }
        assertEquals("the old one", Files.readString(folder.resolve("claimant.nq.gz")));
        assertFalse(Files.exists(folder.resolve("claimant.nq.gz.part")));
    }

    private Dataset read(String file) {
        Dataset dataset = DatasetFactory.create();
        RDFDataMgr.read(dataset, folder.resolve(file).toString());
        return dataset;
    }
}
