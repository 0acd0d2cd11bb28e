package org.claimant.model;

/**
 * One word or mark of a sentence.
 *
 * @param index    position in its sentence, from 0
 * @param span     its characters in the article
 * @param word     its characters, as the tokenizer gives them
 * @param lemma    dictionary form; lower case except for names
 * @param tag      Penn Treebank part of speech
 * @param entity   {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, or {@code O}
 * @param head     index of the governor in the basic dependency tree, or -1 for the root (and where the sentence is not parsed)
 * @param relation Universal Dependencies relation to the head ({@code root} for the root, {@code none} where not parsed)
 */
public record Token(int index, Span span, String word, String lemma, String tag, String entity, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }
}
