package org.claimant.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What analysts decided about who is who: CSV with the columns {@code left,right,verdict,who,when,why}, where left and right are
 * ids of actors, what one article says of an actor ({@code article#person/jane-miller}), or the words at one place of an article
 * ({@code article#120-126}); one of the two may be an IRI outside. The verdict is same, different or unsure. A decision outlives every rebuild,
 * a "different" as well as a "same"; of several on one pair the last counts, and unsure, or taking the row away, undoes it.
 * Immutable.
 */
public final class Decisions {
    /** What was decided of a pair. */
    public enum Verdict { SAME, DIFFERENT, UNSURE }

    /**
     * One row.
     *
     * @param when the day, or empty
     */
    public record Decision(String left, String right, Verdict verdict, String who, Optional<LocalDate> when, String why) {
        public Decision {
            if (left.isBlank() || right.isBlank() || left.equals(right)) {
                throw new IllegalArgumentException("a decision needs two ids that differ: '" + left + "', '" + right + "'");
            }
            if (Selector.isOutside(left) && Selector.isOutside(right)) {
                throw new IllegalArgumentException("one of the two must be an actor of the graph: '" + left + "', '" + right + "'");
            }
            Selector.of(left);
            Selector.of(right);
        }

        private String key() {
            return left.compareTo(right) < 0 ? left + "\t" + right : right + "\t" + left;
        }
    }

    private static final Decisions NONE = new Decisions(List.of());
    private static final String[] HEADER = {"left", "right", "verdict", "who", "when", "why"};

    private final Map<String, Decision> byPair = new TreeMap<>();

    private Decisions(List<Decision> rows) {
        rows.forEach(d -> byPair.put(d.key(), d));
    }

    public static Decisions none() {
        return NONE;
    }

    /** @throws IllegalArgumentException naming the file and line of a row that is none */
    public static Decisions read(Path file) {
        return read(file, "");
    }

    /**
     * @param base under which the graph's IRIs lie: an actor may be named by IRI as well; empty to take all IRIs for outside
     * @throws IllegalArgumentException naming the file and line of a row that is none
     */
    public static Decisions read(Path file, String base) {
        List<Decision> rows = new ArrayList<>();
        Table.read(file, r -> rows.add(decision(r, base)));
        return of(rows);
    }

    private static Decision decision(CSVRecord r, String base) {
        for (String column : List.of("left", "right", "verdict")) {
            if (!r.isSet(column)) {
                throw new IllegalArgumentException("has no cell '" + column + "'; decisions have the columns " + String.join(",", HEADER));
            }
        }
        String when = Table.cell(r, "when");
        return new Decision(id(r.get("left").strip(), base), id(r.get("right").strip(), base), verdict(r.get("verdict").strip()), Table.cell(r, "who"),
                when.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(when)), Table.cell(r, "why"));
    }

    private static Verdict verdict(String cell) {
        for (Verdict v : Verdict.values()) {
            if (v.name().equalsIgnoreCase(cell)) {
                return v;
            }
        }
        throw new IllegalArgumentException("the verdict '" + cell + "' must be same, different or unsure");
    }

    private static String id(String side, String base) {
        boolean ours = !base.isEmpty() && side.startsWith(base);
        return ours ? URLDecoder.decode(side.substring(base.length()).replace("+", "%2B"), StandardCharsets.UTF_8) : side;
    }

    /** @param rows the later ones count more */
    public static Decisions of(List<Decision> rows) {
        return new Decisions(rows);
    }

    /** Writes a decision at the end of the file, which is made if it is not there. */
    public static void append(Path file, Decision d) {
        boolean fresh = !Files.exists(file);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(HEADER).setSkipHeaderRecord(!fresh).get();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(d.left(), d.right(), d.verdict().name().toLowerCase(Locale.ROOT), d.who(), d.when().map(LocalDate::toString).orElse(""), d.why());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the decision to " + file, e);
        }
    }

    /** The decisions that count, sorted by their pairs. */
    public List<Decision> all() {
        return byPair.values().stream().sorted(Comparator.comparing(Decision::key)).toList();
    }

    /** Those that speak of a place in the article and say same or different. */
    List<Decision> ofPlacesIn(String article) {
        return all().stream().filter(d -> d.verdict() != Verdict.UNSURE && (isIn(article, d.left()) || isIn(article, d.right()))).toList();
    }

    private static boolean isIn(String article, String side) {
        return Selector.of(side) instanceof Selector.Place p && p.article().equals(article);
    }

    List<Decision> with(Verdict verdict) {
        return all().stream().filter(d -> d.verdict() == verdict).toList();
    }

    /** True where anything is decided of the pair, in either order; unsure counts as decided, so that nobody is asked again. */
    public boolean isDecided(String left, String right) {
        return byPair.containsKey(left.compareTo(right) < 0 ? left + "\t" + right : right + "\t" + left);
    }
}
