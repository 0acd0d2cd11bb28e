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

import org.claimant.model.Extraction;
import org.claimant.model.Leak;
import org.claimant.model.Membership;
import org.claimant.model.Referent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One small article a construction, in {@code src/test/resources/cases/roles}: the text, a line {@code ---}, and the roles, parties
 * and leaks a careful reader finds ({@code role|person|title|organization or place|status}, {@code party|person|party},
 * {@code leak|kind|speakers|leakers}). {@code -Dcases.update=true} writes what the program finds instead of comparing.
 */
class RoleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/roles");
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
        String actual = read(parts[0].strip());
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(file, parts[0] + "---\n" + actual);
            return;
        }
        String expected = lines(parts[1].lines().filter(l -> !l.isBlank()));
        assertEquals(expected, actual, () -> "article:\n" + parts[0] + "\nexpected:\n" + expected + "\nactual:\n" + actual);
    }

    private static String read(String text) {
        Extraction found = reader.read(text);
        return lines(Stream.concat(found.memberships().stream().map(RoleCasesTest::line), found.leaks().stream().map(RoleCasesTest::line)));
    }

    private static String lines(Stream<String> lines) {
        return lines.sorted().map(l -> l + "\n").collect(Collectors.joining());
    }

    private static String line(Membership m) {
        if (m instanceof Membership.Role r) {
            return String.join("|", "role", name(r.person()), r.role(), r.organization().map(RoleCasesTest::name).orElse(r.place()),
                    r.status().toString().toLowerCase(Locale.ROOT));
        }
        return String.join("|", "party", name(m.person()), name(((Membership.Affiliation) m).party()));
    }

    private static String line(Leak leak) {
        return String.join("|", "leak", leak.kind().toString().toLowerCase(Locale.ROOT), names(leak.speakers()), names(leak.leakers()));
    }

    private static String names(List<Referent> referents) {
        return referents.stream().map(RoleCasesTest::name).sorted().collect(Collectors.joining(";"));
    }

    private static String name(Referent r) {
        return r.name().replaceFirst("^[Tt]he ", "");
    }
}
