package org.claimant.extract;

import java.util.Locale;

import org.claimant.model.Token;

/** Hashes of what features are made of, one a token; positions before and after the row give {@link #NONE}. */
final class TokenAtoms {
    static final int NONE = 17;

    private final AttributionTokens tokens;
    private final int[] lemma;
    private final int[] word;
    private final int[] tag;
    private final int[] relation;
    private final int[] entity;
    private final int[] kind;

    TokenAtoms(AttributionTokens tokens) {
        this.tokens = tokens;
        int n = tokens.size();
        lemma = new int[n];
        word = new int[n];
        tag = new int[n];
        relation = new int[n];
        entity = new int[n];
        kind = new int[n];
        for (int i = 0; i < n; i++) {
            Token t = tokens.token(i);
            lemma[i] = t.lemma().toLowerCase(Locale.ROOT).hashCode();
            word[i] = t.word().hashCode();
            tag[i] = t.tag().hashCode();
            relation[i] = t.relation().hashCode();
            entity[i] = t.entity().hashCode();
            kind[i] = CueLexicon.shipped().kind(tokens, i);
        }
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= values.length ? NONE : values[i];
    }

    int lemma(int i) {
        return at(lemma, i);
    }

    int word(int i) {
        return at(word, i);
    }

    int tag(int i) {
        return at(tag, i);
    }

    int relation(int i) {
        return at(relation, i);
    }

    int entity(int i) {
        return at(entity, i);
    }

    /** What the cue lexicon says of the word. */
    int kind(int i) {
        return at(kind, i);
    }

    /** 1 where the cue lexicon says that the dependent's preposition links it to the word as its content, else 0. */
    int linked(int i, int dependent) {
        int link = tokens.child(dependent, "case");
        return link >= 0 && kind[i] > 0 && CueLexicon.shipped().links(tokens, i, link) ? 1 : 0;
    }

    /** The last letters of the word. */
    int suffix(int i, int length) {
        String w = tokens.token(i).word();
        return w.substring(Math.max(0, w.length() - length)).hashCode();
    }

    /** The lemma of the first dependent with the relation. */
    int childLemma(int i, String name) {
        int c = tokens.child(i, name);
        return c < 0 ? NONE : lemma[c];
    }
}
