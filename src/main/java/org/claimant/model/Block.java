package org.claimant.model;

/**
 * A stretch of an article's text that stands by itself on the page: one paragraph or one line. Blocks are in text order and
 * do not overlap. A date line ({@code KARACHI:}) is a block of its own in front of the paragraph that it opens.
 */
public record Block(Kind kind, Span span) {

    /** What a block is for. Claims are read from {@link #isRead() the kinds that carry prose}. */
    public enum Kind {
        TITLE, SUMMARY, DATELINE, BYLINE, CAPTION, BODY,
        /** Page furniture ("Comments are closed."), or a line told twice. */
        BOILERPLATE;

        /** True where the block holds sentences of the article: title, summary, caption and body. */
        public boolean isRead() {
            return this == TITLE || this == SUMMARY || this == CAPTION || this == BODY;
        }
    }
}
