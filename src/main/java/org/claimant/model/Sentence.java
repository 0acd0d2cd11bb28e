package org.claimant.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its basic dependency tree.
 *
 * @param index  position in the article, from 0
 * @param block  index of its block in {@link Article#blocks()}; a sentence never crosses a block
 * @param tokens at least one, in text order
 */
public record Sentence(int index, int block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no tokens");
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.index() != i || t.head() >= tokens.size()) {
                throw new IllegalArgumentException("sentence " + index + ": bad token " + t);
            }
        }
    }

    public Span span() {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The dependents of token {@code head}, in text order. */
    public List<Token> children(int head) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (t.head() == head) {
                found.add(t);
            }
        }
        return found;
    }

    /** The dependents of token {@code head} whose relation is one of {@code relations} (subtypes included: {@code nsubj} finds {@code nsubj:pass}). */
    public List<Token> children(int head, String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (t.head() == head && isAny(t.relation(), relations)) {
                found.add(t);
            }
        }
        return found;
    }

    /** True where {@code ancestor} is on the way from {@code token} to the root, or is the token itself. */
    public boolean dominates(int ancestor, int token) {
        int steps = 0;
        for (int i = token; i >= 0 && steps <= tokens.size(); i = tokens.get(i).head(), steps++) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The token and all below it, in text order. */
    public List<Token> subtree(int root) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (dominates(root, t.index())) {
                found.add(t);
            }
        }
        return found;
    }

    private static boolean isAny(String relation, String... relations) {
        for (String r : relations) {
            if (relation.equals(r) || relation.startsWith(r + ":")) {
                return true;
            }
        }
        return false;
    }
}
