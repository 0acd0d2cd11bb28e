package org.claimant.model;

import java.util.Comparator;

/**
 * A non-empty, half-open range {@code [begin, end)} of UTF-16 code units in an article's text.
 * Ordered by begin, then by end.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("span must have 0 <= begin < end, but is [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The characters of {@code text} in this span. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
