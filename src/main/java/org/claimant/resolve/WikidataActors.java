package org.claimant.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Reads the CSV that {@code queries/import/wikidata-actors.rq} gives: a row an actor and office, the rows of an actor together. */
final class WikidataActors {
    private final Consumer<ForeignActor> sink;
    private final List<CSVRecord> rows = new ArrayList<>();
    private @Nullable String item;

    private WikidataActors(Consumer<ForeignActor> sink) {
        this.sink = sink;
    }

    static void read(Path file, Consumer<ForeignActor> sink) {
        WikidataActors reader = new WikidataActors(sink);
        Table.read(file, r -> {
            if (!r.isMapped("item") || !r.isMapped("name") || !r.isMapped("type")) {
                throw new IllegalArgumentException("needs the columns item, name and type: is it the result of queries/import/wikidata-actors.rq?");
            }
            if (!r.get("item").equals(reader.item)) {
                reader.end();
                reader.item = r.get("item");
            }
            reader.rows.add(r);
        });
        reader.end();
    }

    private void end() {
        if (rows.isEmpty()) {
            return;
        }
        CSVRecord first = rows.get(0);
        TreeSet<String> offices = new TreeSet<>();
        rows.forEach(r -> offices.addAll(Table.cells(r, "office")));
        boolean one = offices.size() <= 1;
        String iri = first.get("item").replace("https://", "http://");
        sink.accept(new ForeignActor(key(iri), ActorType.valueOf(first.get("type").strip().toUpperCase(Locale.ROOT)), first.get("name").strip(),
                Table.cells(first, "aliases"), key(Table.cell(first, "party")), Table.cell(first, "partyName"), List.copyOf(offices),
                one ? ForeignActor.day(Optional.of(Table.cell(first, "from"))) : "", one ? ForeignActor.day(Optional.of(Table.cell(first, "until"))) : "",
                Table.cell(first, "country"), List.of(iri)));
        rows.clear();
    }

    private static String key(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
