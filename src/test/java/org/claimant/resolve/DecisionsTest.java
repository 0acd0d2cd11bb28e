package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    @Test
    void append_thenRead_givesWhatWasWritten() {
        Path file = folder.resolve("decisions.csv");
        Decisions.Decision one = new Decisions.Decision("person/a", "person/b", Decisions.Verdict.SAME, "ana", Optional.of(DAY), "both, with \"quotes\"");
        Decisions.Decision two = new Decisions.Decision("person/c", "person/d", Decisions.Verdict.DIFFERENT, "ana", Optional.empty(), "");
        Decisions.append(file, one);
        Decisions.append(file, two);
        assertEquals(List.of(one, two), Decisions.read(file).all());
    }

    @Test
    void of_twoOnOnePair_keepsTheLast() {
        Decisions.Decision same = new Decisions.Decision("person/a", "person/b", Decisions.Verdict.SAME, "", Optional.empty(), "");
        Decisions.Decision back = new Decisions.Decision("person/b", "person/a", Decisions.Verdict.UNSURE, "", Optional.empty(), "");
        assertEquals(List.of(back), Decisions.of(List.of(same, back)).all());
    }

    @Test
    void read_badVerdict_namesFileAndLine() throws IOException {
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, "left,right,verdict,who,when,why\nperson/a,person/b,maybe,ana,,\n");
        String message = assertThrows(IllegalArgumentException.class, () -> Decisions.read(file)).getMessage();
        assertTrue(message.contains("bad.csv, line 2"), message);
    }

    @Test
    void ask_answers_writesEachAtOnce() {
        Path file = folder.resolve("decisions.csv");
        List<DoubtfulPair> pairs = List.of(pair("person/a", "person/b"), pair("person/c", "person/d"), pair("person/e", "person/f"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int n = ActorReview.ask(pairs, new BufferedReader(new StringReader("d\n\nq\n")), new PrintStream(out, true, StandardCharsets.UTF_8), file, "ana", DAY);
        assertEquals(1, n);
        assertEquals(List.of(new Decisions.Decision("person/a", "person/b", Decisions.Verdict.DIFFERENT, "ana", Optional.of(DAY), "parties differ")),
                Decisions.read(file).all());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("against: parties differ"));
    }

    private static DoubtfulPair pair(String left, String right) {
        return new DoubtfulPair(left, "A", right, "B", 0.5, List.of("surname B"), List.of("parties differ"));
    }
}
