package org.claimant.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the lexicons of this room: CSV files beside its classes, with a header row. */
final class Lexicon {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private Lexicon() {
    }

    /** One column by another; of rows with one key the last counts. */
    static Map<String, String> map(String file, String key, String value) {
        Map<String, String> map = new HashMap<>();
        rows(file).forEach(row -> map.put(row.get(key), row.get(value)));
        return Collections.unmodifiableMap(map);
    }

    static List<CSVRecord> rows(String file) {
        InputStream in = Lexicon.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("lexicon " + file + " is not on the class path; build the program again");
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + file, e);
        }
    }
}
