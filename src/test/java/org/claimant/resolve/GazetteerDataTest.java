package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The shipped actors.csv and politicians.csv keep their own rules, so that a row added in a hurry is caught. */
class GazetteerDataTest {
    /** Presidents who are called by the surname alone in all news, whatever their families do. */
    private static final Set<String> ALONE = Set.of("Obama", "Trump", "Biden");

    private record Row(String id, String type, List<String> names, String party, String country, List<String> sameAs, List<Office> offices) {
    }

    @Test
    void rows_shipped_sortedByIdAndEachOnce() {
        for (String file : List.of("actors.csv", "politicians.csv")) {
            List<String> ids = rows(file).stream().map(Row::id).toList();
            assertEquals(ids.stream().sorted().distinct().toList(), ids);
        }
        assertEquals(rows().size(), rows().stream().map(Row::id).distinct().count(), "no row is in both files");
    }

    @Test
    void offices_shipped_endAfterTheyBegin() {
        for (Row row : rows("politicians.csv")) {
            assertEquals("person", row.type());
            for (Office o : row.offices()) {
                assertFalse(o.from() != null && o.until() != null && o.until().isBefore(o.from()), () -> row.id() + ": " + o);
                assertFalse(o.title().isBlank(), row.id());
            }
        }
    }

    @Test
    void aliases_ofPoliticians_areNoBareSurnameOfAnother() {
        Gazetteer gazetteer = Gazetteer.shipped();
        for (Row row : rows("politicians.csv")) {
            for (String alias : row.names()) {
                boolean bare = !alias.contains(" ") && alias.length() > 2 && !alias.equals(alias.toUpperCase(Locale.ROOT));
                assertFalse(bare && gazetteer.surnamed(alias).stream().anyMatch(k -> !k.id().equals(row.id())) && !ALONE.contains(alias), () -> row.id() + ": " + alias);
            }
        }
    }

    @Test
    void rows_shipped_idsBeginWithTheTypeAndPartiesExist() {
        Set<String> ids = new HashSet<>(rows().stream().map(Row::id).toList());
        for (Row row : rows()) {
            assertTrue(row.id().matches(row.type() + "/[a-z0-9]+(-[a-z0-9]+)*"), row.id());
            assertTrue(row.party().isEmpty() || ids.contains(row.party()), () -> row.id() + " is of an unknown party, " + row.party());
        }
    }

    @Test
    void names_ofOneCountry_belongToOneActor() {
        Map<String, String> owners = new HashMap<>();
        for (Row row : rows()) {
            for (String name : row.names()) {
                String other = owners.put(row.country() + " " + NameKey.of(name), row.id());
                assertTrue(other == null || other.equals(row.id()), () -> "'" + name + "' of " + row.id() + " is also a name of " + other);
            }
        }
    }

    @Test
    void sameAs_shipped_eachOfOneActor() {
        Map<String, String> owners = new HashMap<>();
        for (Row row : rows()) {
            for (String iri : row.sameAs()) {
                assertTrue(iri.matches("http://www\\.wikidata\\.org/entity/Q[1-9][0-9]*"), iri);
                assertNull(owners.put(iri, row.id()), iri);
            }
        }
    }

    private static List<Row> rows() {
        return Stream.of("actors.csv", "politicians.csv").flatMap(f -> rows(f).stream()).toList();
    }

    private static List<Row> rows(String file) {
        List<Row> rows = new ArrayList<>();
        Table.readShipped(file, r -> {
            List<String> names = new ArrayList<>(List.of(r.get("name")));
            names.addAll(Table.cells(r, "aliases"));
            rows.add(new Row(r.get("id"), r.get("type"), names, Table.cell(r, "party"), Table.cell(r, "country"), Table.cells(r, "sameAs"),
                    Table.cells(r, "office").stream().map(Office::of).toList()));
        });
        return rows;
    }
}
