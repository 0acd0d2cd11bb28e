package org.claimant.model;

/**
 * That a referent of an article is an actor, and why.
 *
 * @param article  id of the article
 * @param referent id of the referent in it
 * @param actor    id of the actor
 * @param rule     what decided it ({@code gazetteer-name}, {@code cluster-full-name}, {@code decision}, {@code new})
 * @param basis    the name, gazetteer row or decision it rests on
 * @param score    0 to 1
 */
public record Link(String article, int referent, String actor, String rule, String basis, double score) {
}
