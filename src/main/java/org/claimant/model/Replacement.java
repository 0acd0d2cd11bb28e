package org.claimant.model;

/**
 * That an id is no longer used and which one to use instead, so that what was published under it keeps resolving.
 *
 * @param old     id that the articles, taken one by one, would give
 * @param current id of the actor that it now means
 * @param rule    what brought the two together ({@code spelling-variant}, {@code decision})
 */
public record Replacement(String old, String current, String rule) {

    public Replacement {
        if (old.equals(current)) {
            throw new IllegalArgumentException("an id cannot replace itself: " + old);
        }
    }
}
