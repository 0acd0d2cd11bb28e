package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The shipped actors.csv keeps its own rules, so that a row added in a hurry is caught. */
class GazetteerDataTest {
    private record Row(String id, String type, List<String> names, String party, String country, List<String> sameAs) {
    }

    @Test
    void rows_shipped_sortedByIdAndEachOnce() {
        List<String> ids = rows().stream().map(Row::id).toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
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
        List<Row> rows = new ArrayList<>();
        Table.readShipped("actors.csv", r -> {
            List<String> names = new ArrayList<>(List.of(r.get("name")));
            names.addAll(Table.cells(r, "aliases"));
            rows.add(new Row(r.get("id"), r.get("type"), names, Table.cell(r, "party"), Table.cell(r, "country"), Table.cells(r, "sameAs")));
        });
        return rows;
    }
}
