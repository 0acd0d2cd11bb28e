package org.claimant.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimant.model.Claim;
import org.claimant.model.Extraction;
import org.claimant.model.Referent;
import org.claimant.model.Utterance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One small article a construction, in {@code src/test/resources/cases/utterances}: the text, a line {@code ---}, and the
 * claims a careful reader finds ({@code act|speaker|reporters|accused|topic|certainty}, several names with {@code ;}, {@code *} where
 * anything will do). {@code -Dcases.update=true} writes what the program finds instead of comparing.
 */
class UtteranceCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/utterances");
    private static ReaderOfCases reader;

    @BeforeAll
    static void load() {
        reader = new ReaderOfCases();
    }

    @TestFactory
    Stream<DynamicTest> extract_eachCase_findsWhatAReaderFinds() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> cases = files.sorted().toList();
            assertFalse(cases.isEmpty(), "no cases in " + CASES);
            return cases.stream().map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
        }
    }

    private static void check(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^---\\R", -1);
        List<String> actual = read(parts[0].strip());
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(file, parts[0] + "---\n" + actual.stream().map(l -> l + "\n").collect(Collectors.joining()));
            return;
        }
        List<String> expected = parts[1].lines().filter(l -> !l.isBlank()).sorted().toList();
        assertEquals(String.join("\n", expected), String.join("\n", masked(actual, expected)),
                () -> "article:\n" + parts[0] + "\nexpected:\n" + parts[1] + "\nactual:\n" + String.join("\n", actual) + "\n");
    }

    private static List<String> read(String text) {
        Extraction found = reader.read(text);
        return found.utterances().stream().map(UtteranceCasesTest::line).distinct().sorted().toList();
    }

    private static String line(Utterance u) {
        String act = switch (u.stance()) {
            case ASSERTS -> "accuse";
            case DENIES -> "deny";
            case CONFIRMS -> "confirm";
        };
        boolean allegation = u.claim() instanceof Claim.Allegation;
        String accused = u.claim() instanceof Claim.Allegation a ? names(a.accused()) : "leak";
        String topic = u.claim() instanceof Claim.Allegation a ? a.topic() : "Authenticity";
        assertEquals(allegation, !accused.equals("leak"));
        return String.join("|", act, u.speaker().map(Referent::name).orElse(""), names(u.reporters()), accused, topic,
                u.certainty().toString().toLowerCase(Locale.ROOT));
    }

    private static String names(List<Referent> referents) {
        return referents.stream().map(r -> r.name().replaceFirst("^[Tt]he ", "")).collect(Collectors.joining(";"));
    }

    /** The actual lines with a star where the expected line at the same place has one. */
    private static List<String> masked(List<String> actual, List<String> expected) {
        return Stream.iterate(0, i -> i < actual.size(), i -> i + 1)
                .map(i -> i < expected.size() ? masked(actual.get(i), expected.get(i)) : actual.get(i)).sorted().toList();
    }

    private static String masked(String actual, String expected) {
        String[] a = actual.split("\\|", -1);
        String[] e = expected.split("\\|", -1);
        for (int i = 0; i < a.length && i < e.length; i++) {
            a[i] = e[i].equals("*") ? "*" : a[i];
        }
        return String.join("|", a);
    }
}
