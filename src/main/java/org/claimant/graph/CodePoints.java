package org.claimant.graph;

import java.util.stream.Collectors;
import java.util.List;

import org.claimant.model.Span;

/**
 * Offsets of a text in Unicode code points. Java counts UTF-16 code units, where a character outside the Basic Multilingual
 * Plane (an emoji, a rare letter) counts as two; Web Annotation and the exports count characters.
 */
final class CodePoints {
    private final String text;
    /** Code points before each UTF-16 offset. */
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean completesPair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (completesPair ? 0 : 1);
        }
    }

    /** The same span, counted in code points. */
    Span of(Span span) {
        return new Span(before[span.begin()], before[span.end()]);
    }

    /** The same spans as {@code begin-end} pairs separated by {@code ;}. */
    String of(List<Span> spans) {
        return spans.stream().map(this::of).map(s -> s.begin() + "-" + s.end()).collect(Collectors.joining(";"));
    }

    /** Up to {@code length} code points in front of the UTF-16 offset. */
    String before(int offset, int length) {
        return text.substring(text.offsetByCodePoints(offset, -Math.min(length, before[offset])), offset);
    }

    /** Up to {@code length} code points from the UTF-16 offset on. */
    String after(int offset, int length) {
        int left = before[text.length()] - before[offset];
        return text.substring(offset, text.offsetByCodePoints(offset, Math.min(length, left)));
    }
}
