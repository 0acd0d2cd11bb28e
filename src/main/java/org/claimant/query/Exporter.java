package org.claimant.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimant.store.GraphStore;

/**
 * Writes the whole store to files: {@code claimant.ttl} (all triples, each once), {@code claimant.trig} and
 * {@code claimant.nq.gz} (the named graphs). Graphs come by name and triples sorted within each, so the same store content
 * gives the same bytes however it came about. Each graph is held in memory while it is written, and no more.
 *
 * <p>Every file is read back and compared with what was to be written before any of them takes its final name.
 */
public final class Exporter {
    /** Namespaces of the exports, by prefix. */
    static final Map<String, String> NAMESPACES = Map.ofEntries(
        Map.entry("clm", "https://w3id.org/claimant/ontology#"),
        Map.entry("clmt", "https://w3id.org/claimant/topic/"),
        Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
        Map.entry("dct", "http://purl.org/dc/terms/"),
        Map.entry("oa", "http://www.w3.org/ns/oa#"),
        Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
        Map.entry("prov", "http://www.w3.org/ns/prov#"),
        Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
        Map.entry("void", "http://rdfs.org/ns/void#"),
        Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final GraphStore store;

    public Exporter(GraphStore store) {
        this.store = store;
    }

    /**
     * Writes the three files into the folder, which is made where it is not there.
     *
     * @return the files, sorted by name
     * @throws IllegalStateException where a file does not say what was written to it; the older files stay
     */
    public List<Path> write(Path folder) {
        List<ExportFile> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (ExportFile.Kind kind : ExportFile.Kind.values()) {
                files.add(new ExportFile(kind, folder));
            }
            store.read(dataset -> fill(files, dataset));
            for (ExportFile file : files) {
                file.close();
            }
            for (ExportFile file : files) {
                file.check();
            }
            return FinalNames.give(files.stream().map(ExportFile::part).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the exports to " + folder + "; is there room, may it be written?", e);
        } finally {
            discard(files);
        }
    }

    private static void discard(List<ExportFile> files) {
        for (ExportFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                // Only after a failure that is told already: a complete file is closed before.
            }
        }
        FinalNames.discard(files.stream().map(ExportFile::part).toList());
    }

    private boolean fill(List<ExportFile> files, Dataset dataset) {
        DatasetGraph stored = dataset.asDatasetGraph();
        Set<Node> subjects = new HashSet<>();
        try {
            for (String name : store.names()) {
                Node graph = NodeFactory.createURI(name);
                List<Triple> triples = stored.getGraph(graph).find().toList();
                List<Triple> fresh = triples.stream().filter(t -> !subjects.contains(t.getSubject()) || isFirst(stored, name, t)).toList();
                triples.forEach(t -> subjects.add(t.getSubject()));
                for (ExportFile file : files) {
                    file.write(graph, file.kind() == ExportFile.Kind.TTL ? fresh : triples);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the exports (" + e.getMessage() + "); is there room on the disk?", e);
        }
    }

    /** True where no graph of a smaller name has the triple. */
    private static boolean isFirst(DatasetGraph stored, String name, Triple triple) {
        List<String> holders = new ArrayList<>();
        stored.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
            .forEachRemaining(q -> holders.add(q.getGraph().getURI()));
        return holders.stream().allMatch(h -> h.compareTo(name) >= 0);
    }
}
