package org.claimant.model;

/**
 * Where something was read and what read it.
 *
 * @param article id of the article
 * @param span    the words from which it can be read
 * @param rule    name of the rule or model, in lower case with hyphens ({@code accuse-verb})
 * @param score   0 to 1; a score, not a probability
 */
public record Evidence(String article, Span span, String rule, double score) {

    public Evidence {
        if (rule.isBlank() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("evidence needs a rule and a score from 0 to 1: " + rule + ", " + score);
        }
    }
}
