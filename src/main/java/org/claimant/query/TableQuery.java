package org.claimant.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A query whose answer is a table. Answers with the same {@code ?row} are one row of it: the columns that the header names as
 * {@code several} take all their values, in the order of the answer; the others take the first. The order is the query's.
 *
 * @param columns all variables but {@code ?row}
 */
record TableQuery(Query query, List<String> columns, Set<String> several) {
    private static final Var ROW = Var.alloc("row");
    private static final String SEPARATOR = "|";

    static TableQuery of(String name, String text) {
        Query query = QueryFactory.create(text);
        List<String> variables = new ArrayList<>(query.getResultVars());
        if (!variables.remove(ROW.getName())) {
            throw new IllegalArgumentException("the table query " + name + " does not select ?row");
        }
        return new TableQuery(query, variables, Set.of(QueryHeader.of(text).first("several").split(" ")));
    }

    List<List<String>> rows(Dataset dataset) {
        Map<Node, List<Set<String>>> rows = new LinkedHashMap<>();
        try (QueryExec exec = QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
            RowSet answers = exec.select();
            while (answers.hasNext()) {
                Binding answer = answers.next();
                collect(answer, rows.computeIfAbsent(answer.get(ROW), r -> emptyCells()));
            }
        }
        List<List<String>> joined = new ArrayList<>();
        rows.values().forEach(cells -> joined.add(cells.stream().map(c -> String.join(SEPARATOR, c)).toList()));
        return joined;
    }

    private List<Set<String>> emptyCells() {
        List<Set<String>> cells = new ArrayList<>();
        columns.forEach(c -> cells.add(new LinkedHashSet<>()));
        return cells;
    }

    private void collect(Binding answer, List<Set<String>> cells) {
        for (int i = 0; i < columns.size(); i++) {
            Node value = answer.get(columns.get(i));
            boolean isSeveral = several.contains(columns.get(i));
            if (value != null && (isSeveral || cells.get(i).isEmpty())) {
                String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
                cells.get(i).add(isSeveral ? text.replace(SEPARATOR, "/") : text);
            }
        }
    }
}
