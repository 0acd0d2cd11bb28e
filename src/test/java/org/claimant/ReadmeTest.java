package org.claimant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's commands do what it says. Every block of {@code sh} is run by a shell, in order, in one folder that looks like a
 * fresh clone; where a block of {@code text} follows, each of its lines must have been printed (spaces aside; {@code ...}
 * stands for anything), or at least its words, for a table breaks its lines elsewhere when another row grows.
 */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final int MINUTES = 8;
    private static final List<String> LINKED = List.of("src", "docs", "queries", "ontology", "README.md");

    @TempDir
    private Path clone;

    private record Example(String commands, String output) {
    }

    @Test
    void commands_inOrder_printWhatTheReadmeSays() throws IOException, InterruptedException {
        layOutClone();
        List<Example> examples = examples(Files.readString(Path.of("README.md")));
        assertFalse(examples.isEmpty(), "the README has no commands");
        for (Example example : examples) {
            String commands = runnable(example.commands());
            if (!commands.isBlank()) {
                check(example, commands, run(commands));
            }
        }
    }

    @AfterEach
    void unlink() throws IOException {
        for (String name : LINKED) {
            Files.deleteIfExists(clone.resolve(name));
        }
    }

    /** What the commands may name, by links; and a launcher that runs the classes under test, without Maven. */
    private void layOutClone() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
            for (Path file : files.filter(f -> LINKED.contains(f.getFileName().toString())).toList()) {
                Files.createSymbolicLink(clone.resolve(file.getFileName()), file);
            }
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path launcher = Files.writeString(clone.resolve("claimant"), "#!/usr/bin/env bash\nexec '" + java + "' -Xmx2g -XX:+UseSerialGC -cp '"
                + System.getProperty("java.class.path") + "' org.claimant.cli.Main \"$@\"\n");
        assertTrue(launcher.toFile().setExecutable(true));
    }

    private static List<Example> examples(String readme) {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                examples.add(new Example(block.group(2), ""));
            } else if (block.group(1).equals("text") && !examples.isEmpty()) {
                Example last = examples.remove(examples.size() - 1);
                examples.add(new Example(last.commands(), block.group(2)));
            }
        }
        return examples;
    }

    /** Without what a test cannot run. */
    private static String runnable(String commands) {
        StringBuilder kept = new StringBuilder();
        for (String line : commands.replace("\\\n", " ").split("\n")) {
            String reason = reasonToSkip(line);
            if (reason.isEmpty()) {
                kept.append(line).append('\n');
            } else {
                System.err.println("README: not run, " + reason + ": " + line);
            }
        }
        return kept.toString();
    }

    private static String reasonToSkip(String line) {
        if (line.matches("\\s*mvn .*")) {
            return "this test is part of it";
        }
        if (line.contains("../shared") || line.contains("polnear") || line.contains("gold/")) {
            return "the texts are not part of the project";
        }
        return line.matches("\\s*git clone .*|\\s*cd .*") ? "this is the clone" : "";
    }

    private String run(String commands) throws IOException, InterruptedException {
        Path output = Files.createTempFile("readme", ".txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands).directory(clone.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        // The README shows tables as wide as they are without a terminal.
        shell.environment().remove("COLUMNS");
        Process process = shell.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        String printed = Files.readString(output);
        Files.delete(output);
        assertTrue(ended, "does not end: " + commands + printed);
        assertEquals(0, process.exitValue(), () -> "fails:\n" + commands + printed);
        return printed;
    }

    private static void check(Example example, String commands, String printed) {
        List<String> lines = printed.lines().map(ReadmeTest::squeeze).toList();
        Set<String> words = new HashSet<>(List.of(squeeze(printed).split(" ")));
        for (String expected : example.output().lines().map(ReadmeTest::squeeze).filter(l -> !l.isEmpty() && !l.equals("...")).toList()) {
            Pattern pattern = Pattern.compile(Stream.of(expected.split("\\.\\.\\.", -1)).map(Pattern::quote).reduce((a, b) -> a + ".*" + b).orElse(""));
            boolean isThere = lines.stream().anyMatch(l -> pattern.matcher(l).matches()) || words.containsAll(wordsOf(expected));
            assertTrue(isThere, () -> "the README says\n" + expected + "\nbut\n" + commands + "prints\n" + printed);
        }
    }

    /** Without the lines under a table's header and the dots: rows of a table break elsewhere when other rows grow. */
    private static List<String> wordsOf(String line) {
        return Stream.of(line.split(" ")).filter(w -> !w.matches("-+|\\.\\.\\.")).toList();
    }

    private static String squeeze(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
