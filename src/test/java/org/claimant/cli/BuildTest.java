package org.claimant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.claimant.pipeline.Pipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road, from articles to answers, with the real language models and a real store. */
class BuildTest {
    @TempDir
    private static Path folder;
    private static Path samples;
    private static Shell.Result first;

    @TempDir
    private Path own;

    @BeforeAll
    static void buildTheSamples() {
        samples = folder.resolve("samples");
        first = Shell.run("build", "--out", samples.toString());
    }

    @Test
    void build_samples_tellsWhatItReadFoundAndAnswers() {
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().startsWith("Read     the samples: "), first.out());
        assertTrue(first.out().contains("Lies in  " + samples + ": store/"), first.out());
        assertTrue(first.out().contains("Who accused whom of a fake mandate?"), first.out());
        String table = first.out().substring(first.out().indexOf("Who accused"));
        assertTrue(table.contains("Pakistan Peoples") && table.contains("Muttahida Qaumi") && table.contains("Indus Vision Online")
                && table.contains("2024-02-28"), table);
    }

    @Test
    void build_samplesAgain_changesNothing() throws IOException {
        Map<String, byte[]> before = files(samples);
        Shell.Result second = Shell.run("build", "--out", samples.toString());
        assertTrue(second.out().contains("Graphs   0 added, 0 replaced, 0 removed, "), second.out());
        same(before, files(samples));
    }

    @Test
    void build_samplesElsewhere_sameBytes() throws IOException {
        Path elsewhere = own.resolve("elsewhere");
        // What is cached of the language analysis is taken over; it is compared by the tests of room nlp.
        Files.createDirectories(elsewhere.resolve(".articles"));
        try (Stream<Path> analyses = Files.list(samples.resolve(".articles"))) {
            for (Path file : analyses.filter(f -> f.toString().endsWith(".ann.tsv")).toList()) {
                Files.copy(file, elsewhere.resolve(".articles").resolve(file.getFileName()));
            }
        }
        Shell.run("build", "--out", elsewhere.toString());
        same(files(samples), files(elsewhere));
    }

    @Test
    void build_changedArticle_replacesItsOwnGraph() throws IOException {
        Path out = own.resolve("out");
        Path a = Files.writeString(own.resolve("a.txt"), "Talks fail\n\nThe mayor Tom Oduya accused the Reform Party of fraud.\n");
        Path b = Files.writeString(own.resolve("b.txt"), "Ferry deal\n\nThe minister Anna Berg denied that she took bribes.\n");
        assertEquals(0, Shell.run("build", a.toString(), b.toString(), "--out", out.toString()).code());
        byte[] kept = Files.readAllBytes(out.resolve(".articles/b.txt"));
        Files.writeString(a, "Talks fail\n\nThe mayor Tom Oduya accused the Reform Party of corruption.\n");
        Shell.Result second = Shell.run("build", a.toString(), "--out", out.toString());
        assertTrue(second.out().contains("Read     1 article, beside 1 of earlier builds"), second.out());
        // The article's own, and the catalogue, which holds its sum.
        assertTrue(second.out().contains("Graphs   0 added, 2 replaced, 0 removed, "), second.out());
        assertArrayEquals(kept, Files.readAllBytes(out.resolve(".articles/b.txt")));
        String claims = Files.readString(out.resolve("tables/claims.csv"));
        assertTrue(claims.contains("Corruption") && claims.contains("\nb,deny,"), claims);
    }

    @Test
    void build_only_takesTheOthersOut() throws IOException {
        Path out = own.resolve("out");
        Path a = Files.writeString(own.resolve("a.txt"), "Talks fail\n\nThe mayor Tom Oduya accused the Reform Party of fraud.\n");
        Path b = Files.writeString(own.resolve("b.txt"), "Ferry deal\n\nThe minister Anna Berg denied that she took bribes.\n");
        Shell.run("build", a.toString(), b.toString(), "--out", out.toString());
        Shell.run("build", a.toString(), "--only", "--out", out.toString());
        String claims = Files.readString(out.resolve("tables/claims.csv"));
        assertTrue(claims.contains("\na,accuse,") && !claims.contains("\nb,"), claims);
        assertFalse(Files.exists(out.resolve(".articles/b.txt")));
    }

    @Test
    void query_formats_dataOnStandardOutputAlone() {
        for (String format : new String[] {"table", "csv", "tsv", "json", "turtle"}) {
            Shell.Result result = Shell.run("query", "fake-mandate", "--format", format, "--out", samples.toString());
            assertEquals(0, result.code(), result.err());
            assertEquals("", result.err());
            assertTrue(result.out().contains("Indus Vision"), format + ": " + result.out());
        }
    }

    @Test
    void query_alone_listsTheQuestions() {
        Shell.Result result = Shell.run("query");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("fake-mandate") && result.out().contains("Who accused whom"), result.out());
    }

    @Test
    void help_everyCommand_teachesWithExamples() {
        for (String command : Main.commands()) {
            Shell.Result result = Shell.run("help", command);
            assertEquals(0, result.code(), command);
            assertTrue(command.equals("help") || result.out().contains("Example"), command + " has no example:\n" + result.out());
            assertEquals(result.out(), command.equals("help") ? result.out() : Shell.run(command, "--help").out());
        }
    }

    @Test
    void run_unknownCommand_usageError() {
        Shell.Result result = Shell.run("biuld");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("biuld") && result.err().contains("build"), result.err());
        assertEquals("", result.out());
    }

    @Test
    void version_ofTheProgram_isThatOfThePom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<artifactId>claimant</artifactId>\n  <version>" + Pipeline.VERSION + "</version>"), Pipeline.VERSION);
        assertTrue(Shell.run("--version").out().contains(Pipeline.VERSION));
    }

    @Test
    void build_folderThatHoldsTheResults_readsNoneOfThem() throws IOException {
        Path out = own.resolve("out");
        Files.writeString(own.resolve("a.txt"), "Talks fail\n\nThe mayor Tom Oduya accused the Reform Party of fraud.\n");
        Shell.run("build", own.toString(), "--out", out.toString());
        Shell.Result second = Shell.run("build", own.toString(), "--out", out.toString());
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().contains("Read     1 article\n"), second.out());
    }

    /** All but the store, whose files TDB2 lays out as it likes. */
    private static Map<String, byte[]> files(Path out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.startsWith(out.resolve("store"))).toList()) {
                files.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void same(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
    }
}
