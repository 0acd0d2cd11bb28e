package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    private static final String WORDS = "The mayor said on Monday that the harbour board had sold the old pier twice.";

    @Test
    void lines_fits_oneLineARow() {
        assertEquals("""
            who   of whom
            ----  -------
            Lane  Voss""", print(new TextTable(List.of("who", "of whom"), List.of(List.of("Lane", "Voss"))), 40));
    }

    @Test
    void lines_tooWide_widestGivesWay() {
        assertEquals("""
            who       of whom
            --------  -------
            harbour   Voss
            board of
            Port""", print(new TextTable(List.of("who", "of whom"), List.of(List.of("harbour board of Port", "Voss"))), 17));
    }

    @Test
    void lines_runningTextInLastColumn_underItsRow() {
        assertEquals("""
            who   date
                words
            ----  ----------
            Lane  1931-02-03
                The mayor said on Monday that the
                harbour board had sold the old pier
                twice.""", print(new TextTable(List.of("who", "date", "words"), List.of(List.of("Lane", "1931-02-03", WORDS))), 40));
    }

    @Test
    void lines_runningTextThatFits_inItsColumn() {
        assertEquals(3, new TextTable(List.of("who", "words"), List.of(List.of("Lane", WORDS))).lines(120).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 60, 79, 120, 1000})
    void lines_ofAnyTerminal_areNoWiderAndLoseNoWord(int terminal) {
        TextTable table = new TextTable(List.of("who", "words"), List.of(List.of("Ana Morel", WORDS),
            List.of("", "\uD83C\uDF0A\uD83C\uDF0A https://example.org/a/very/long/name/that/cannot/be/broken")));
        List<String> lines = table.lines(terminal);
        lines.forEach(l -> assertTrue(l.codePointCount(0, l.length()) <= terminal, l));
        String letters = String.join("", lines).replaceAll("\\s", "");
        for (String word : List.of("Ana", "Morel", "harbour", "twice.")) {
            assertTrue(letters.contains(word), word);
        }
    }

    @Test
    void lines_ofCellsWithBreaksAndControls_stayOnTheirLine() {
        assertEquals(List.of("a", "-----", "b c d"), new TextTable(List.of("a"), List.of(List.of("b\n\tc\u001b d"))).lines(80));
    }

    private static String print(TextTable table, int width) {
        return String.join("\n", table.lines(width));
    }
}
