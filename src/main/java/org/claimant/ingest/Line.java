package org.claimant.ingest;

import java.util.ArrayList;
import java.util.List;

import org.claimant.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line that is not blank, without the space around it.
 *
 * @param gapAfter true where a blank line, or the end of the text, follows
 */
record Line(Span span, String words, boolean gapAfter) {

    /** The lines of a text in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            Span span = trim(text, begin, end);
            if (span != null) {
                int next = text.indexOf('\n', end + 1);
                boolean gap = end + 1 >= text.length() || trim(text, end + 1, next < 0 ? text.length() : next) == null;
                lines.add(new Line(span, span.of(text), gap));
            }
            begin = end + 1;
        }
        return lines;
    }

    /** The characters of {@code [begin, end)} without space around them, or null where there are none. */
    static @Nullable Span trim(String text, int begin, int end) {
        int b = begin;
        int e = end;
        while (b < e && isSpace(text.charAt(b))) {
            b++;
        }
        while (e > b && isSpace(text.charAt(e - 1))) {
            e--;
        }
        return b < e ? new Span(b, e) : null;
    }

    /** No-break spaces, zero-width spaces and a byte order mark are space as well. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    int count() {
        return words.split("[\\s\u00A0]+").length;
    }

    /** True where the line closes like a sentence: a period, quotation marks after it aside. */
    boolean hasPeriod() {
        return words.matches("(?s).*[.][\"'\u2019\u201D)]*");
    }

    /** True where the line closes like a sentence of any kind, or introduces what follows. */
    boolean hasFinalMark() {
        return words.matches("(?s).*[.!?:\u2026][\"'\u2019\u201D)]*");
    }

    boolean hasLetter() {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    boolean says(Line other) {
        return words.equals(other.words);
    }
}
