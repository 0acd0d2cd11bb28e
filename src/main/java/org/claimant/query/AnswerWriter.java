package org.claimant.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFOutput;
import org.jspecify.annotations.Nullable;

/** Writes one answer in one format. */
final class AnswerWriter {
    private static final List<Var> TRIPLE = List.of(Var.alloc("subject"), Var.alloc("predicate"), Var.alloc("object"));

    private final ResultFormat format;
    private final int width;
    private final PrefixMapping prefixes;
    private final OutputStream out;

    AnswerWriter(ResultFormat format, int width, PrefixMapping prefixes, OutputStream out) {
        this.format = format;
        this.width = width;
        this.prefixes = prefixes;
        this.out = out;
    }

    void rows(RowSet rows) {
        switch (format) {
            case TABLE -> table(rows);
            case TURTLE -> RDFOutput.outputAsRDF(out, "TURTLE", ResultSet.adapt(rows));
            default -> writer().write(out, rows, null);
        }
    }

    void truth(boolean answer) {
        switch (format) {
            case TABLE -> print(List.of(Boolean.toString(answer)));
            case TURTLE -> RDFOutput.outputAsRDF(out, "TURTLE", answer);
            default -> writer().write(out, answer, null);
        }
    }

    void graph(Graph graph) throws IOException {
        if (format == ResultFormat.TURTLE) {
            new TurtleText(namespaces()).write(graph.find().toList(), out);
        } else {
            rows(triples(graph));
        }
    }

    /** Those of the query, beside those of our exports. */
    private Map<String, String> namespaces() {
        Map<String, String> all = new TreeMap<>(Exporter.NAMESPACES);
        all.putAll(prefixes.getNsPrefixMap());
        return all;
    }

    private static RowSet triples(Graph graph) {
        List<Binding> rows = new ArrayList<>();
        graph.stream().sorted(Comparator.comparing(NodeFmtLib::strNT)).forEach(t -> rows.add(
            BindingFactory.binding(TRIPLE.get(0), t.getSubject(), TRIPLE.get(1), t.getPredicate(), TRIPLE.get(2), t.getObject())));
        return RowSetStream.create(TRIPLE, rows.iterator());
    }

    private RowSetWriter writer() {
        Lang lang = switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            default -> ResultSetLang.RS_JSON;
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private void table(RowSet rows) {
        List<String> header = rows.getResultVars().stream().map(Var::getVarName).toList();
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(rows.getResultVars().stream().map(v -> cell(row.get(v))).toList()));
        print(new TextTable(header, cells).lines(width));
    }

    private String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? prefixes.shortForm(node.getURI()) : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private void print(List<String> lines) {
        PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
        lines.forEach(line -> text.print(line + "\n"));
        text.flush();
    }
}
