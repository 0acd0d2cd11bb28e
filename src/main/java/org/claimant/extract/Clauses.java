package org.claimant.extract;

import java.util.Set;

import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** Cuts the words of evidence out of a sentence. */
final class Clauses {
    private static final int LONG = 240;
    private static final Set<String> INNER = Set.of("ccomp", "xcomp", "acl", "advcl", "amod", "compound", "nmod", "obj", "obl",
            "nsubj", "appos", "csubj");

    private Clauses() {
    }

    /** The sentence where it is short, else the clause around the token, with what reports it if that is near. */
    static Span around(Sentence s, int token) {
        Span whole = s.span();
        if (whole.length() <= LONG) {
            return whole;
        }
        int top = token;
        while (s.token(top).head() >= 0 && INNER.contains(Syntax.base(s.token(top).relation()))
                && subtree(s, s.token(top).head()).length() <= LONG) {
            top = s.token(top).head();
        }
        return subtree(s, top);
    }

    private static Span subtree(Sentence s, int top) {
        Span span = s.token(top).span();
        for (Token t : s.subtree(top)) {
            span = span.cover(t.span());
        }
        return span;
    }
}
