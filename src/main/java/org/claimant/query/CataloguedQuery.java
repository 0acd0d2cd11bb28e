package org.claimant.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query and what it says of itself in the comments at its top.
 *
 * @param name       of its file, without the ending
 * @param title      a few words; empty where the file has none
 * @param question   what it answers, as a question; empty where the file has none
 * @param parameters in the order of the file
 * @param columns    what the columns hold, "name: meaning", in the order of the file
 * @param caveats    what one should know before relying on the answer
 * @param endpoint   where it is to be asked, if not in our store
 * @param text       the file's content
 */
public record CataloguedQuery(String name, String title, String question, List<Parameter> parameters, List<String> columns,
                              List<String> caveats, Optional<String> endpoint, String text) {

    /** Reads a query with or without comments at its top. */
    public static CataloguedQuery of(String name, String text) {
        QueryHeader header = QueryHeader.of(text);
        List<Parameter> parameters = header.entries().stream().map(Parameter::of).flatMap(Optional::stream).toList();
        List<String> columns = header.entries().stream().filter(e -> e.key().startsWith("column "))
            .map(e -> e.key().substring("column ".length()) + ": " + e.value()).toList();
        return new CataloguedQuery(name, header.first("title"), header.first("question"), parameters, columns,
            header.all("caveat"), header.all("endpoint").stream().findFirst(), text);
    }

    /**
     * The query with values in the place of its parameters.
     *
     * @throws IllegalArgumentException where it is not SPARQL (with line and column), a parameter is unknown or of the wrong
     *                                  type, or one without default is missing
     */
    Query with(Map<String, String> values) {
        for (String given : values.keySet()) {
            if (parameters.stream().noneMatch(p -> p.name().equals(given))) {
                throw new IllegalArgumentException("query " + name + " has no parameter '" + given + "'; it has "
                    + (parameters.isEmpty() ? "none" : parameters.stream().map(Parameter::name).toList()));
            }
        }
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            String text = Optional.ofNullable(values.get(parameter.name())).or(parameter::fallback)
                .orElseThrow(() -> new IllegalArgumentException("query " + name + " needs a value for its parameter '"
                    + parameter.name() + "': " + parameter.meaning()));
            terms.put(Var.alloc(parameter.name()), parameter.value(text));
        }
        return QueryTransformOps.replaceVars(parsed(), terms);
    }

    private Query parsed() {
        try {
            return QueryFactory.create(text);
        } catch (QueryException e) {
            throw new IllegalArgumentException("query " + name + " is not SPARQL: " + e.getMessage(), e);
        }
    }
}
