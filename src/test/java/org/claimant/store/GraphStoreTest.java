package org.claimant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimant.graph.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    @TempDir
    Path folder;

    @Test
    void replaceAll_sameGraphsAgain_changesNothing() {
        int all = Example.graphs().size();
        try (GraphStore store = open()) {
            assertEquals(new Changes(all, 0, 0, 0), store.replaceAll(Example.graphs()));
            assertTrue(store.replaceAll(Example.graphs()).isNone());
        }
        try (GraphStore store = open()) {
            assertEquals(new Changes(0, 0, all, 0), store.replaceAll(Example.graphs()));
        }
    }

    @Test
    void replaceAll_oneGraphChanged_replacesThatOneOnly() {
        Map<String, Graph> graphs = Example.graphs();
        try (GraphStore store = open()) {
            store.replaceAll(graphs);
            String harbour = "https://w3id.org/claimant/id/graph/article/harbour-1";
            graphs.get(harbour).add(triple("title", "Another headline"));
            assertEquals(new Changes(0, 1, graphs.size() - 1, 0), store.replaceAll(graphs));
            assertTrue(store.<Boolean>read(d -> d.getNamedModel(harbour).getGraph().isIsomorphicWith(graphs.get(harbour))));
        }
    }

    @Test
    void replaceAll_graphLeftOut_isGone() {
        Map<String, Graph> graphs = new TreeMap<>(Map.of("urn:x:a", graph("1"), "urn:x:b", graph("2")));
        try (GraphStore store = open()) {
            store.replaceAll(graphs);
            graphs.remove("urn:x:a");
            assertEquals(new Changes(0, 0, 1, 1), store.replaceAll(graphs));
            assertEquals(Set.of("urn:x:b"), store.names());
        }
    }

    @Test
    void write_oneGraph_leavesTheOthers() {
        try (GraphStore store = open()) {
            store.replaceAll(Map.of("urn:x:a", graph("1"), "urn:x:b", graph("2")));
            assertEquals(new Changes(1, 1, 0, 0), store.write(Map.of("urn:x:a", graph("3"), "urn:x:c", graph("4")), Set.of("urn:x:no")));
            assertEquals(Set.of("urn:x:a", "urn:x:b", "urn:x:c"), store.names());
        }
    }

    @Test
    void read_always_defaultGraphIsTheUnionAndNothingLiesInIt() {
        try (GraphStore store = open()) {
            store.replaceAll(Map.of("urn:x:a", graph("1"), "urn:x:b", graph("2")));
            assertEquals(2L, store.<Long>read(GraphStoreTest::unionSize));
            assertEquals(0L, store.<Long>read(d -> d.asDatasetGraph().stream(
                Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY).count()));
        }
    }

    /** A variable is a node that no database takes: the transaction fails half-way, after good triples were written. */
    @Test
    void write_failsInTheTransaction_leavesTheStoreAsItWasAndGoesOn() {
        Graph bad = graph("bad");
        bad.add(Triple.create(NodeFactory.createURI("urn:x:s"), NodeFactory.createURI("urn:x:p"), NodeFactory.createVariable("v")));
        try (GraphStore store = open()) {
            store.replaceAll(Map.of("urn:x:a", graph("1")));
            StoreException e = assertThrows(StoreException.class, () -> store.write(Map.of("urn:x:b", graph("2"), "urn:x:c", bad), Set.of()));
            assertTrue(e.getMessage().contains("is as it was"), e.getMessage());
            assertEquals(Set.of("urn:x:a"), store.names());
            assertEquals(1L, store.<Long>read(GraphStoreTest::unionSize));
            for (int i = 0; i < 10; i++) {
                store.write(Map.of("urn:x:new" + i, graph("after " + i)), Set.of());
            }
            assertEquals(11L, store.<Long>read(GraphStoreTest::unionSize));
        }
        try (GraphStore store = open()) {
            assertEquals(11, store.names().size());
            assertEquals(11L, store.<Long>read(GraphStoreTest::unionSize));
        }
    }

    @Test
    void compact_afterReplacing_keepsTheContentAndTheNextOpeningFindsIt() {
        try (GraphStore store = open()) {
            store.replaceAll(Map.of("urn:x:a", graph("1")));
            store.replaceAll(Map.of("urn:x:a", graph("2")));
            store.compact();
            assertEquals(1L, store.<Long>read(GraphStoreTest::unionSize));
            store.write(Map.of("urn:x:b", graph("3")), Set.of());
        }
        assertTrue(GraphStore.isAt(folder.resolve("store")));
        try (GraphStore store = open()) {
            assertEquals(Set.of("urn:x:a", "urn:x:b"), store.names());
        }
    }

    @Test
    void isAt_folderWithoutStore_isFalse() throws Exception {
        assertFalse(GraphStore.isAt(folder.resolve("none")));
        Files.writeString(folder.resolve("Data"), "");
        assertFalse(GraphStore.isAt(folder));
    }

    @Test
    void open_fileInTheWay_saysWhich() throws Exception {
        Path file = Files.writeString(folder.resolve("store"), "not a folder");
        StoreException e = assertThrows(StoreException.class, this::open);
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    }

    private GraphStore open() {
        return GraphStore.open(folder.resolve("store"));
    }

    static Graph graph(String value) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(triple("title", value));
        return graph;
    }

    private static Triple triple(String property, String value) {
        return Triple.create(NodeFactory.createURI("urn:x:s"), NodeFactory.createURI("https://w3id.org/claimant/ontology#" + property),
            NodeFactory.createLiteralString(value));
    }

    private static long unionSize(Dataset dataset) {
        return dataset.asDatasetGraph().getUnionGraph().size();
    }
}
