package org.claimant.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.claimant.store.GraphStore;

/**
 * Writes the tables of DESIGN, section 3, from the store: RFC 4180, UTF-8, one header row, several values in a cell separated
 * by {@code |}. Rows are sorted by article, place and the remaining columns; the same store gives the same bytes.
 *
 * <p>Each table is a query in {@code queries/tables/}; see {@link TableQuery}.
 */
public final class Tables {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final GraphStore store;

    public Tables(GraphStore store) {
        this.store = store;
    }

    /**
     * Writes all tables into the folder, which is made where it is not there. All are complete, read back and compared before
     * the first takes the place of an older one.
     *
     * @return the files, sorted by name
     * @throws IllegalStateException where a file does not say what was written to it; the older files stay
     */
    public List<Path> write(Path folder) {
        List<Path> parts = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> table : QueryFiles.onClassPath("/queries/tables").entrySet()) {
                Path part = folder.resolve(table.getKey() + ".csv" + FinalNames.PART);
                parts.add(part);
                write(TableQuery.of(table.getKey(), table.getValue()), part);
            }
            return FinalNames.give(parts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the tables to " + folder + "; is there room, may it be written?", e);
        } finally {
            FinalNames.discard(parts);
        }
    }

    private void write(TableQuery table, Path file) throws IOException {
        List<List<String>> rows = store.read(table::rows);
        rows.sort(order(table.columns()));
        rows.add(0, table.columns());
        try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file), FORMAT)) {
            csv.printRecords(rows);
        }
        check(file, rows);
    }

    /** Reads the file back. */
    private static void check(Path file, List<List<String>> rows) throws IOException {
        try (CSVParser csv = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            List<List<String>> read = csv.stream().map(CSVRecord::toList).toList();
            if (!read.equals(rows)) {
                throw new IllegalStateException(file + " was written with " + rows.size() + " rows and read back with " + read.size()
                    + (read.size() == rows.size() ? ", but they are others" : "") + "; is the disk sound?");
            }
        }
    }

    /** By article, then by place in it, then by the rest from left to right. */
    private static Comparator<List<String>> order(List<String> columns) {
        Comparator<List<String>> order = Comparator.comparing(row -> row.get(0));
        for (String place : List.of("start", "end")) {
            int i = columns.indexOf(place);
            if (i >= 0) {
                order = order.thenComparing(row -> Integer.valueOf(row.get(i)));
            }
        }
        for (int i = 1; i < columns.size(); i++) {
            int column = i;
            order = order.thenComparing(row -> row.get(column));
        }
        return order;
    }
}
