package org.claimant.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Who had which id in the earlier builds of a collection, so that a later one gives the same again: an id once published is
 * never given to a namesake, is kept when others turn out to be the same one, and leads on when it is used no more. A table
 * {@code article,names,parties,node,actor}, a row for each actor of each article: under which id its own article put it
 * (node), and which actor that is. Rows without an article tell where ids lead that nobody has any more. Immutable.
 */
public final class Published {
    /**
     * A row.
     *
     * @param article empty for an id that nobody has any more
     * @param names   how the article calls it, the name to show first
     * @param parties its parties by this article
     * @param actor   empty where a lost id leads nowhere
     */
    record Row(String article, List<String> names, Set<String> parties, String node, String actor) {
        private boolean isLost() {
            return article.isEmpty();
        }
    }

    private static final Published NONE = new Published(List.of());
    private static final String[] HEADER = {"article", "names", "parties", "node", "actor"};

    private final List<Row> rows;
    private final Map<String, List<Row>> byArticle = new HashMap<>();
    private final Set<String> actors = new HashSet<>();

    private Published(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row r : rows) {
            if (!r.isLost()) {
                byArticle.computeIfAbsent(r.article(), a -> new ArrayList<>()).add(r);
                actors.add(r.actor());
            }
        }
    }

    public static Published none() {
        return NONE;
    }

    static Published of(List<Row> rows) {
        return new Published(rows);
    }

    /**
     * Reads what a build left; nothing where there is no such file.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    public static Published read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        List<Row> rows = new ArrayList<>();
        Table.read(file, r -> rows.add(new Row(r.get("article"), Table.cells(r, "names"), new TreeSet<>(Table.cells(r, "parties")), r.get("node"), r.get("actor"))));
        return new Published(rows);
    }

    /** Writes all of it, in the place of what was there. */
    public void write(Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8), CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
                for (Row r : rows) {
                    out.printRecord(r.article(), cell(r.names()), cell(r.parties()), r.node(), r.actor());
                }
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + "; make room on the disk", e);
        }
    }

    private static String cell(Collection<String> values) {
        return String.join("|", values.stream().map(v -> v.replace('|', ' ')).toList());
    }

    /** Without the articles that were taken out, and without the ids that only they had. */
    public Published only(Set<String> articles) {
        List<Row> kept = new ArrayList<>(rows.stream().filter(r -> articles.contains(r.article())).toList());
        Set<String> ids = ids(kept);
        rows.stream().filter(r -> r.isLost() && ids.contains(r.actor())).forEach(kept::add);
        return new Published(kept);
    }

    /** All ids, those of actors, replaced ones and lost ones. */
    Set<String> ids() {
        return ids(rows);
    }

    private static Set<String> ids(List<Row> rows) {
        Set<String> ids = new TreeSet<>();
        rows.forEach(r -> ids.add(r.node()));
        rows.stream().filter(r -> !r.actor().isEmpty()).forEach(r -> ids.add(r.actor()));
        return ids;
    }

    /** True where the id was an actor's own, not one that was replaced. */
    boolean isActor(String id) {
        return actors.contains(id);
    }

    /** All that is known of the articles' own. */
    List<Row> rows() {
        return rows.stream().filter(r -> !r.isLost()).toList();
    }

    /** Under which id the article had somebody of these names, if it did; of several, under that which shares most names. */
    Optional<Row> of(String article, Collection<String> names) {
        Row best = null;
        long most = 0;
        for (Row r : byArticle.getOrDefault(article, List.of())) {
            long shared = r.names().stream().filter(names::contains).count();
            if (shared > most) {
                best = r;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Those whom the id meant, by article. */
    List<Row> bearers(String id) {
        return rows.stream().filter(r -> !r.isLost() && (r.node().equals(id) || r.actor().equals(id))).toList();
    }

    /** Where a lost id leads. */
    Optional<String> successor(String id) {
        return rows.stream().filter(r -> r.isLost() && r.node().equals(id) && !r.actor().isEmpty()).map(Row::actor).findFirst();
    }

    /** The name of a lost id. */
    String name(String id) {
        return rows.stream().filter(r -> r.node().equals(id) || r.actor().equals(id)).flatMap(r -> r.names().stream()).findFirst().orElse(id);
    }
}
