package org.claimant.query;

/** How an answer is written. */
public enum ResultFormat {
    /** Aligned columns for reading on a terminal; long cells go over several lines. */
    TABLE,
    /** SPARQL 1.1 results as CSV; for graphs, rows of subject, predicate, object. */
    CSV,
    /** SPARQL 1.1 results as TSV; for graphs, rows of subject, predicate, object. */
    TSV,
    /** SPARQL 1.1 results as JSON; for graphs, rows of subject, predicate, object. */
    JSON,
    /** Turtle; for rows, in the result set vocabulary of the W3C. */
    TURTLE
}
