package org.claimant.model;

/**
 * Words that refer to somebody.
 *
 * @param span     the words, without a possessive ending
 * @param form     how they refer
 * @param sentence index of their sentence
 * @param head     index of their head word in that sentence
 */
public record Mention(Span span, Form form, int sentence, int head) {

    public enum Form { NAME, NOMINAL, PRONOUN }
}
