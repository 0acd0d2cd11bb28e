package org.claimant.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Block;

/**
 * The lines of a page that are no part of the article's prose, by {@code furniture.csv}: a pattern for the whole line, case
 * aside and without its closing mark, and what the line is for.
 */
final class Furniture {
    /** Longer lines are prose, whatever they begin with. */
    private static final int MAX_WORDS = 15;

    private final List<Entry> entries;

    private record Entry(Pattern pattern, Block.Kind kind) {
    }

    private Furniture(List<Entry> entries) {
        this.entries = entries;
    }

    static Furniture load() {
        try (Reader in = new InputStreamReader(Furniture.class.getResourceAsStream("furniture.csv"), StandardCharsets.UTF_8)) {
            List<Entry> entries = new ArrayList<>();
            for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
                Pattern pattern = Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                entries.add(new Entry(pattern, Block.Kind.valueOf(row.get("kind"))));
            }
            return new Furniture(List.copyOf(entries));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read furniture.csv of the program; build it anew", e);
        }
    }

    /** What the line is for, if it is furniture. A line without a letter is. */
    Optional<Block.Kind> kindOf(Line line) {
        if (!line.hasLetter()) {
            return Optional.of(Block.Kind.BOILERPLATE);
        }
        if (line.count() > MAX_WORDS) {
            return Optional.empty();
        }
        String words = line.words().replaceAll("[.:]+$", "");
        return entries.stream().filter(e -> e.pattern().matcher(words).matches()).map(Entry::kind).findFirst();
    }
}
