package org.claimant.query;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** One file of an export while it is written and checked. */
final class ExportFile {

    enum Kind {
        NQ_GZ("claimant.nq.gz", Lang.NQUADS), TRIG("claimant.trig", Lang.TRIG), TTL("claimant.ttl", Lang.TURTLE);

        private final String file;
        private final Lang lang;

        Kind(String file, Lang lang) {
            this.file = file;
            this.lang = lang;
        }
    }

    private final Kind kind;
    private final Path part;
    private final Writer out;
    private final TurtleText turtle = new TurtleText(Exporter.NAMESPACES);
    private final Sum written = new Sum();

    ExportFile(Kind kind, Path folder) throws IOException {
        this.kind = kind;
        part = folder.resolve(kind.file + FinalNames.PART);
        OutputStream file = Files.newOutputStream(part);
        // The header that Java writes has no time in it.
        OutputStream packed = kind == Kind.NQ_GZ ? new GZIPOutputStream(file) : file;
        out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
        if (kind != Kind.NQ_GZ) {
            turtle.prefixes(out);
        }
    }

    Kind kind() {
        return kind;
    }

    Path part() {
        return part;
    }

    void write(Node graph, List<Triple> triples) throws IOException {
        switch (kind) {
            case NQ_GZ -> {
                List<String> lines = triples.stream().map(t -> NodeFmtLib.strNQ(Quad.create(graph, t))).sorted().toList();
                for (String line : lines) {
                    out.write(line.strip() + "\n");
                }
            }
            case TRIG -> {
                out.write("\n" + turtle.term(graph) + " {\n");
                turtle.blocks(triples, out);
                out.write("}\n");
            }
            case TTL -> turtle.blocks(triples, out);
        }
        triples.forEach(t -> written.add(kind == Kind.TTL ? Quad.defaultGraphIRI : graph, t));
    }

    void close() throws IOException {
        out.close();
    }

    /** Reads the file back. */
    void check() throws IOException {
        Sum read = new Sum();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(part));
             InputStream in = kind == Kind.NQ_GZ ? new GZIPInputStream(file) : file) {
            RDFParser.source(in).lang(kind.lang).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(read);
        } catch (RiotException e) {
            throw new IllegalStateException(part + " cannot be read back: " + e.getMessage(), e);
        }
        if (read.count != written.count || read.sum != written.sum) {
            throw new IllegalStateException(part + " was written with " + written.count + " triples and read back with "
                + read.count + (read.count == written.count ? ", but they are others" : "") + "; is the disk sound?");
        }
    }

    /** How many triples, and a sum that tells whether they are the same, in whatever order. */
    private static final class Sum extends StreamRDFBase {
        private long count;
        private long sum;

        void add(Node graph, Triple triple) {
            count++;
            sum += (31L * graph.hashCode() + 7L * triple.hashCode()) ^ ((long) triple.getObject().hashCode() << 32);
        }

        @Override
        public void triple(Triple triple) {
            add(Quad.defaultGraphIRI, triple);
        }

        @Override
        public void quad(Quad quad) {
            add(quad.getGraph(), quad.asTriple());
        }
    }
}
