package org.claimant.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.claimant.model.Span;

/**
 * Attributions annotated in brat's standoff format, as PolNeAR has them: {@code T} lines name stretches of the text in Unicode
 * code points, {@code E} lines bring them together. Where several people annotated an article, the alphabetically first file
 * counts.
 */
final class Standoff {
    private static final String ENDING = ".ann";

    enum Part { SOURCE, CUE, CONTENT }

    private Standoff() {
    }

    /** The file of each annotated article, by the article's id: the file's name up to the last underscore. */
    static Map<String, Path> files(Path folder) {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                String name = file.getFileName().toString();
                int end = name.lastIndexOf('_');
                files.putIfAbsent(name.substring(0, end < 0 ? name.length() - ENDING.length() : end), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the annotations in " + folder + "; check the path", e);
        }
        return files;
    }

    /** The attributions of a file, each with the stretches of its parts as offsets into {@code text}. */
    static List<Map<Part, List<Span>>> read(Path file, String text) {
        Map<String, List<Span>> stretches = new TreeMap<>();
        List<Map<Part, List<Span>>> found = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                String[] field = line.split("\t");
                if (line.startsWith("T") && field.length >= 3) {
                    stretches.put(field[0], spans(field[1].substring(field[1].indexOf(' ') + 1), text));
                } else if (line.startsWith("E") && field.length >= 2) {
                    found.add(parts(field[1], stretches));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; check the disk", e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", line " + number + ": is not brat standoff of the article's text (" + e.getMessage()
                    + "); give text and annotations of the same corpus", e);
        }
    }

    private static List<Span> spans(String pairs, String text) {
        List<Span> spans = new ArrayList<>();
        for (String pair : pairs.split(";")) {
            String[] ends = pair.split(" ");
            spans.add(new Span(text.offsetByCodePoints(0, Integer.parseInt(ends[0])), text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }

    private static Map<Part, List<Span>> parts(String event, Map<String, List<Span>> stretches) {
        Map<Part, List<Span>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
        String[] roles = event.split(" ");
        for (int i = 1; i < roles.length; i++) {
            String[] role = roles[i].split(":");
            String name = role[0].replaceAll("\\d+$", "").toUpperCase(Locale.ROOT);
            for (Part part : Part.values()) {
                if (part.name().equals(name)) {
                    parts.get(part).addAll(stretches.getOrDefault(role[1], List.of()));
                }
            }
        }
        return parts;
    }
}
