package org.claimant.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the CSV files of this room: RFC 4180 with a header row, UTF-8, several values in a cell separated by {@code |}. */
final class Table {
    static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();

    private Table() {
    }

    /** Rows of a file that is shipped beside this class. */
    static void readShipped(String name, Consumer<CSVRecord> row) {
        InputStream in = Table.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the build lacks org/claimant/resolve/" + name + ": build it again");
        }
        try (Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            read(reader, name, row);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static void read(Path file, Consumer<CSVRecord> row) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read(reader, file.toString(), row);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": is it a CSV file in UTF-8?", e);
        }
    }

    private static void read(Reader reader, String name, Consumer<CSVRecord> row) throws IOException {
        try (CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord r : parser) {
                try {
                    row.accept(r);
                } catch (IllegalArgumentException | java.time.DateTimeException e) {
                    throw new IllegalArgumentException(name + ", line " + parser.getCurrentLineNumber() + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** The cell, or empty where the column or the cell is missing. */
    static String cell(CSVRecord r, String column) {
        return r.isSet(column) ? r.get(column).strip() : "";
    }

    static List<String> cells(CSVRecord r, String column) {
        String cell = cell(r, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }
}
