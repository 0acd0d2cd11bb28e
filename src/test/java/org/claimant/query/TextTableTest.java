package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

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

    private static String print(TextTable table, int width) {
        return String.join("\n", table.lines(width));
    }
}
