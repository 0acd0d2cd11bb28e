package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource({"1, 1.0", "0, 0.0", "0.5, 0.5", "0.50, 0.5", "0.12345, 0.123", "0.9999, 1.0", "1e-9, 0.0"})
    void score_anyNumber_isCanonical(double score, String lexical) {
        assertEquals(lexical, Literals.score(score).getLiteralLexicalForm());
    }

    @Test
    void text_withWhatRdfFilesMayNotHold_isReplacedOneForOne() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uD83C\uDF0A\u0000", Literals.text("a\uFFFEb\uD83Cc\uFDD0d\uD83C\uDF0A\u0000").getLiteralLexicalForm());
    }
}
