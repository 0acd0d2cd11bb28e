package org.claimant.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.claimant.model.Attribution;
import org.claimant.model.Evidence;
import org.claimant.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScorerTest {
    /** The first character is outside of the Basic Multilingual Plane: two of Java's, one of the annotation's. */
    private static final String TEXT = "\uD83D\uDCE2 Anna Berg said the deal was dead. The mayor denied it.";

    @TempDir
    private Path folder;

    @Test
    void score_endsOneWordApart_overlapsAndIsNotExact() throws IOException {
        Path file = Files.writeString(folder.resolve("a_1.ann"), "T1\tSource 2 11\tAnna Berg\nT2\tCue 12 16\tsaid\nT3\tContent 17 34\tthe deal was dead\n"
                + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
        List<Map<Standoff.Part, List<Span>>> gold = Standoff.read(file, TEXT);
        assertEquals("Anna Berg", gold.get(0).get(Standoff.Part.SOURCE).get(0).of(TEXT));
        AttributionScorer scorer = new AttributionScorer();
        scorer.score(TEXT, gold, List.of(said("Anna Berg", "said", "deal was dead.", -1), said("The mayor", "denied", "it", 0)));
        assertEquals(new Tally(1, 1, 1), scorer.tallies().get("span.source"), "an inner attribution does not count");
        assertEquals(new Tally(0, 1, 1), scorer.tallies().get("span.content"));
        assertEquals(new Tally(1, 1, 1), scorer.tallies().get("rel.dice"));
        assertEquals(new Tally(0, 1, 1), scorer.tallies().get("rel.exact"));
    }

    @Test
    void files_severalAnnotators_firstCounts() throws IOException {
        Files.writeString(folder.resolve("a_b_2.ann"), "");
        Files.writeString(folder.resolve("a_b_1.ann"), "");
        assertEquals(Map.of("a_b", folder.resolve("a_b_1.ann")), Standoff.files(folder));
    }

    private static Attribution said(String source, String cue, String content, int within) {
        return new Attribution(List.of(at(source)), List.of(at(cue)), List.of(at(content)), Attribution.Manner.INDIRECT, within,
                new Evidence("a", at(content), "test", 1));
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
