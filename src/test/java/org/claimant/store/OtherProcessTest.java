package org.claimant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens between processes: the store is held by one, and a killed one leaves it whole. */
class OtherProcessTest {
    private static final int TRIPLES = 20_000;

    @TempDir
    Path folder;

    @Test
    void open_heldByAnotherProcess_saysSoInOneSentence() throws Exception {
        Process other = start();
        try {
            StoreException e = assertThrows(StoreException.class, () -> GraphStore.open(folder));
            assertTrue(e.getMessage().contains(folder + " is in use"), e.getMessage());
            assertTrue(e.getMessage().contains(Long.toString(other.pid())), e.getMessage());
        } finally {
            other.destroyForcibly().waitFor();
        }
        GraphStore.open(folder).close();
    }

    /** Killed at ten moments of a loop of large writes; each write replaces all of a graph, so a torn one would show. */
    @Test
    @Tag("slow")
    void open_afterKillInTheMiddleOfWriting_findsOneWriteWhole() throws Exception {
        for (int moment = 0; moment < 10; moment++) {
            Process other = start();
            Thread.sleep(150L + 130L * moment);
            other.destroyForcibly().waitFor();
            try (GraphStore store = GraphStore.open(folder)) {
                assertTrue(Set.of(0L, (long) TRIPLES).contains(store.<Long>read(d -> d.asDatasetGraph().getUnionGraph().stream().count())));
                long values = store.read(d -> d.asDatasetGraph().getUnionGraph().stream().map(Triple::getObject).distinct().count());
                assertTrue(values <= 1, values + " values of different writes");
                store.write(Map.of("urn:x:after", GraphStoreTest.graph("after")), Set.of());
                store.write(Map.of(), Set.of("urn:x:after"));
            }
        }
    }

    @Test
    void writer_countOfTriples_isWhatTheTestExpects() {
        assertEquals(TRIPLES, Writer.graph(1).size());
    }

    /** Starts a process that opens the store and goes on writing; comes back when it has opened it. */
    private Process start() throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
            System.getProperty("java.class.path"), Writer.class.getName(), folder.toString()).redirectErrorStream(true).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()));
        String line = out.readLine();
        while (line != null && !line.equals("open")) {
            line = out.readLine();
        }
        return process;
    }

    /** The other process. */
    static final class Writer {
        public static void main(String[] args) {
            try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
                System.out.println("open");
                for (int i = 0; true; i++) {
                    store.write(Map.of("urn:x:g", graph(i)), Set.of());
                }
            }
        }

        static Graph graph(int value) {
            Graph graph = GraphFactory.createDefaultGraph();
            for (int i = 0; i < TRIPLES; i++) {
                graph.add(Triple.create(NodeFactory.createURI("urn:x:s" + i), NodeFactory.createURI("urn:x:p"),
                    NodeFactory.createLiteralString("write " + value)));
            }
            return graph;
        }
    }
}
