package org.claimant.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks its user for. In the query file: {@code # parameter NAME TYPE = DEFAULT: MEANING}, the default left out
 * where there must be a value.
 *
 * @param name     of the variable that the value replaces
 * @param fallback the value where none is given; possibly empty text, which the query takes as "any"
 * @param meaning  for the help
 */
public record Parameter(String name, Type type, Optional<String> fallback, String meaning) {
    private static final Pattern KEY = Pattern.compile("parameter (\\w+) (\\w+)( =(.*))?");
    private static final String TOPICS = "https://w3id.org/claimant/topic/";

    /** What a value may be. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** Local name of a topic; empty for the scheme that holds all of them. */
        TOPIC,
        /** An absolute IRI. */
        IRI,
        /** A whole number. */
        NUMBER,
        /** A day, as {@code 2024-02-28}. */
        DATE
    }

    /** Reads the line of a header; empty where its key is not one of a parameter. */
    static Optional<Parameter> of(QueryHeader.Entry line) {
        Matcher key = KEY.matcher(line.key());
        if (!key.matches()) {
            return Optional.empty();
        }
        Type type = Type.valueOf(key.group(2).toUpperCase(Locale.ROOT));
        return Optional.of(new Parameter(key.group(1), type, Optional.ofNullable(key.group(4)).map(String::strip), line.value()));
    }

    /**
     * The value as a term. It is put into the parsed query, so that no text can change what the query does.
     *
     * @throws IllegalArgumentException where the text is no value of the type
     */
    Node value(String text) {
        return switch (type) {
            case TEXT -> NodeFactory.createLiteralString(text);
            case TOPIC -> iri(TOPICS + text);
            case IRI -> iri(text);
            case NUMBER -> literal(text, XSDDatatype.XSDinteger);
            case DATE -> literal(text, XSDDatatype.XSDdate);
        };
    }

    private Node iri(String text) {
        try {
            IRIx iri = IRIx.create(text);
            if (iri.isAbsolute()) {
                return NodeFactory.createURI(text);
            }
        } catch (IRIException e) {
            throw wrong(text, e);
        }
        throw wrong(text, null);
    }

    private Node literal(String text, RDFDatatype datatype) {
        if (!datatype.isValid(text)) {
            throw wrong(text, null);
        }
        return NodeFactory.createLiteralDT(text, datatype);
    }

    private IllegalArgumentException wrong(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("parameter " + name + " must be " + switch (type) {
            case TEXT -> "text";
            case TOPIC -> "the local name of a topic, like FakeMandate";
            case IRI -> "an absolute IRI";
            case NUMBER -> "a whole number";
            case DATE -> "a day, like 2024-02-28";
        } + ", but is '" + text + "'", cause);
    }
}
