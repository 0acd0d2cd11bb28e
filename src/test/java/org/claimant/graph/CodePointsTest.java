package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimant.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    /** Three characters outside the Basic Multilingual Plane: each counts two in Java and one in the graph. */
    private static final String TEXT = "a\uD83C\uDF0Ab \uD835\uDD38 \uD83D\uDE00 end";

    @Test
    void of_behindCharactersOutsideTheBmp_countsEachOnce() {
        CodePoints points = new CodePoints(TEXT);
        assertEquals(new Span(8, 11), points.of(new Span(TEXT.indexOf("end"), TEXT.length())));
        assertEquals("1-2;2-3", points.of(List.of(new Span(1, 3), new Span(3, 4))));
    }

    @Test
    void context_atPairs_neverCutsOne() {
        CodePoints points = new CodePoints(TEXT);
        assertEquals("a\uD83C\uDF0A", points.before(3, 5));
        assertEquals("\uD83C\uDF0A", points.before(3, 1));
        assertEquals("b \uD835\uDD38", points.after(3, 3));
        assertEquals("end", points.after(TEXT.indexOf("end"), 32));
        assertEquals("", points.before(0, 32));
        assertEquals("", points.after(TEXT.length(), 32));
    }

    @Property
    void of_anyText_isWhatJavaCounts(@ForAll String text, @ForAll @IntRange(max = 50) int begin, @ForAll @IntRange(min = 1, max = 50) int length) {
        if (begin + length <= text.length()) {
            int first = text.codePointCount(0, begin);
            boolean splits = begin > 0 && Character.isSurrogatePair(text.charAt(begin - 1), text.charAt(begin));
            if (!splits && text.codePointCount(0, begin + length) > first) {
                Span span = new CodePoints(text).of(new Span(begin, begin + length));
                assertEquals(first, span.begin());
            }
        }
    }
}
