package org.claimant.model;

/**
 * A stretch between quotation marks, the marks included where they are there. It may run over several sentences and blocks;
 * a paragraph that opens a quotation and leaves it open is continued by the next one that opens again.
 */
public record Quotation(Span span) {
}
