package org.claimant.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Rejection;
import org.claimant.model.Rejection.Kind;

/**
 * What {@code articles.csv} says of the articles beside it. Each cell may be empty; what is wrong in one is rejected with its
 * line, and the article is read without it.
 */
final class ArticleTable {
    static final String NAME = "articles.csv";
    private static final List<String> COLUMNS = List.of("file", "id", "title", "publisher", "date", "author", "url");

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param id empty where the file's name is to be the id */
    record Row(String id, String title, String publisher, Optional<LocalDate> date, List<String> authors, String url, int line) {
        static final Row NONE = new Row("", "", "", Optional.empty(), List.of(), "", 0);
    }

    /** The table of a folder; without rows where there is none, or none that can be read. */
    static ArticleTable read(Path folder, List<Rejection> rejected) {
        ArticleTable table = new ArticleTable();
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            try {
                table.parse(file, TextFile.read(file), rejected);
            } catch (RejectedException e) {
                rejected.add(e.rejection());
            }
        }
        return table;
    }

    private void parse(Path file, String text, List<Rejection> rejected) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true).setTrim(true).setAllowMissingColumnNames(true).get();
        try (CSVParser parser = format.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            checkHeader(file, parser.getHeaderNames(), rejected);
            for (CSVRecord record : parser) {
                add(file, record, rejected);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            String why = e.getMessage() == null ? e.toString() : e.getMessage().replaceAll("\\s+", " ");
            throw TextFile.rejected(Kind.INVALID, file, "", "is not a CSV table after RFC 4180 (" + why + ")", "close every quotation mark and name every column once");
        }
    }

    private static void checkHeader(Path file, List<String> header, List<Rejection> rejected) {
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                RejectedException e = TextFile.rejected(Kind.INVALID, file, "line 1", "has no column '" + column + "'",
                        "add it to the header row (" + String.join(",", COLUMNS) + "); its cells may be empty");
                if (column.equals("file")) {
                    throw e;
                }
                rejected.add(e.rejection());
            }
        }
    }

    private void add(Path file, CSVRecord record, List<Rejection> rejected) {
        int line = (int) record.getRecordNumber() + 1;
        String name = cell(record, "file");
        Path named = file.resolveSibling(name).normalize();
        if (name.isEmpty() || !Files.isRegularFile(named)) {
            String cause = name.isEmpty() ? "names no file" : "names the file '" + name + "', which is not there";
            rejected.add(TextFile.rejected(Kind.INVALID, file, "row " + line, cause, "correct the name, or delete the row").rejection());
            return;
        }
        Row row = new Row(cell(record, "id"), cell(record, "title"), cell(record, "publisher"), date(file, record, line, rejected),
                Arrays.stream(cell(record, "author").split("[|;]")).map(String::strip).filter(a -> !a.isEmpty()).toList(),
                url(file, record, line, rejected), line);
        if (rows.putIfAbsent(key(named), row) != null) {
            rejected.add(TextFile.rejected(Kind.INVALID, file, "row " + line, "names the file '" + name + "' a second time", "delete one of the rows").rejection());
        }
    }

    private static Optional<LocalDate> date(Path file, CSVRecord record, int line, List<Rejection> rejected) {
        String cell = cell(record, "date");
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            rejected.add(TextFile.rejected(Kind.INVALID, file, "row " + line, "has the date '" + cell + "', which is no day of the calendar",
                    "write it as 2024-02-28").rejection());
            return Optional.empty();
        }
    }

    private static String url(Path file, CSVRecord record, int line, List<Rejection> rejected) {
        String cell = cell(record, "url");
        try {
            if (cell.isEmpty() || new URI(cell).getHost() != null && cell.matches("https?://.*")) {
                return cell;
            }
        } catch (URISyntaxException e) {
            // told below, like an address without a host
        }
        rejected.add(TextFile.rejected(Kind.INVALID, file, "row " + line, "has the url '" + cell + "', which is no web address",
                "write it with http:// or https:// and without spaces").rejection());
        return "";
    }

    private static String cell(CSVRecord record, String column) {
        return record.isSet(column) ? record.get(column) : "";
    }

    private static String key(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    Row of(Path file) {
        return rows.getOrDefault(key(file), Row.NONE);
    }
}
