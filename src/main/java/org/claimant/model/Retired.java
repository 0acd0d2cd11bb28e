package org.claimant.model;

/**
 * An id that an earlier build published and that nobody has any more, because an article was changed or is read otherwise.
 *
 * @param id   as it was published; it is given to nobody else
 * @param name what its bearer was called
 */
public record Retired(String id, String name) {
}
