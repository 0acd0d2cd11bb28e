package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorImportTest {
    private static final Gazetteer KNOWN = Gazetteer.shipped();

    @TempDir
    private Path folder;

    @Test
    void run_wikidata_joinsTheRowsOfAnActorAndKeepsKnownIds() throws IOException {
        Path source = write("result.csv", """
                item,name,aliases,type,party,partyName,office,from,until,country
                http://www.wikidata.org/entity/Q1,Plaid Cymru,Party of Wales|Plaid,party,,,,1925-08-05T00:00:00Z,,GB
                http://www.wikidata.org/entity/Q2,Carys Nowhere,Carys N. Nowhere|Nowhere,person,http://www.wikidata.org/entity/Q1,Plaid Cymru,Mayor of Brackton,2011-05-06T00:00:00Z,,GB
                http://www.wikidata.org/entity/Q2,Carys Nowhere,Carys N. Nowhere|Nowhere,person,http://www.wikidata.org/entity/Q1,Plaid Cymru,Member of the Senedd,2016-05-06T00:00:00Z,,GB
                """);
        ActorImport.Report report = ActorImport.run(source, ActorImport.Format.WIKIDATA, "", KNOWN, folder.resolve("actors.csv"));
        assertEquals(new ActorImport.Report(2, 1, 0), report);
        Gazetteer read = Gazetteer.read(List.of(folder.resolve("actors.csv")));
        KnownActor person = read.named("Carys N. Nowhere").get(0);
        assertEquals("person/carys-nowhere-q2", person.id());
        assertEquals("party/plaid-cymru", person.party());
        assertEquals(List.of("Mayor of Brackton", "Member of the Senedd"), person.offices().stream().map(Office::title).toList());
        assertEquals(List.of("http://www.wikidata.org/entity/Q2"), person.sameAs());
        assertEquals(List.of(), read.named("Nowhere"), "a surname alone names nobody");
        assertTrue(read.byId("party/plaid-cymru").orElseThrow().sameAs().contains("http://www.wikidata.org/entity/Q1"));
    }

    @Test
    void run_popolo_readsPersonsPartiesAndMemberships() throws IOException {
        Path source = write("ep.json", """
                {"persons": [{"id": "p-1", "name": "Ines Duarte", "other_names": [{"name": "Ines Maria Duarte"}],
                   "identifiers": [{"scheme": "wikidata", "identifier": "Q77"}]}],
                 "organizations": [{"id": "o-1", "name": "Harvest Party of Norland", "classification": "party"}, {"id": "o-2", "name": "Diet of Norland", "classification": "legislature"}],
                 "memberships": [{"person_id": "p-1", "organization_id": "o-2", "on_behalf_of_id": "o-1", "role": "Speaker"}],
                 "meta": {"more": [1, 2]}}
                """);
        assertEquals(new ActorImport.Report(3, 0, 0), ActorImport.run(source, ActorImport.Format.POPOLO, "", KNOWN, folder.resolve("actors.csv")));
        Gazetteer read = Gazetteer.read(List.of(folder.resolve("actors.csv")));
        KnownActor person = read.named("Ines Maria Duarte").get(0);
        assertEquals("person/ines-duarte-q77", person.id());
        assertEquals(List.of("Speaker of Diet of Norland"), person.offices().stream().map(Office::title).toList());
        assertEquals(read.named("Harvest Party of Norland").get(0).id(), person.party());
    }

    @Test
    void run_ftm_passesOverWhatIsNoActor() throws IOException {
        Path source = write("entities.ftm", """
                {"id": "Q5", "schema": "Person", "caption": "Otto Lind", "properties": {"name": ["Otto Lind"], "alias": ["Otto A. Lind"], "country": ["se"], "position": ["Minister of Tests"]}}
                {"id": "x", "schema": "Address", "properties": {"full": ["Brackton"]}}
                """);
        assertEquals(new ActorImport.Report(1, 0, 0), ActorImport.run(source, ActorImport.Format.FTM, "", KNOWN, folder.resolve("actors.csv")));
        assertEquals("SE", Gazetteer.read(List.of(folder.resolve("actors.csv"))).named("Otto A. Lind").get(0).country());
    }

    @Test
    void run_popolo_countryIsThatOfAreaPeriodOrBody() throws IOException {
        Path source = write("ep.json", """
                {"persons": [{"id": "p-1", "name": "Ines Duarte"}, {"id": "p-2", "name": "Otto Lind"}, {"id": "p-3", "name": "Ada Moss"}, {"id": "p-4", "name": "Ken Roy"}],
                 "organizations": [{"id": "o-1", "name": "Harvest Front", "classification": "party"}, {"id": "o-2", "name": "Storting", "classification": "legislature", "area_id": "a-3"},
                   {"id": "o-3", "name": "Wide House", "classification": "legislature"}],
                 "memberships": [{"person_id": "p-1", "organization_id": "o-3", "area_id": "a-1", "on_behalf_of_id": "o-1"},
                   {"person_id": "p-2", "organization_id": "o-3", "legislative_period_id": "term/1"}, {"person_id": "p-3", "organization_id": "o-2"}, {"person_id": "p-4", "organization_id": "o-3"}],
                 "events": [{"id": "term/1", "organization_id": "o-2"}],
                 "areas": [{"id": "a-1", "name": "Dover", "identifier": "ocd-division/country:gb/c:dover"}, {"id": "a-2", "name": "Norway", "classification": "country"},
                   {"id": "a-3", "name": "Bergen", "parent_id": "a-2"}]}
                """);
        ActorImport.run(source, ActorImport.Format.POPOLO, "", KNOWN, folder.resolve("actors.csv"));
        Gazetteer read = Gazetteer.read(List.of(folder.resolve("actors.csv")));
        assertEquals("GB NO NO ", String.join(" ", List.of("Ines Duarte", "Otto Lind", "Ada Moss", "Ken Roy").stream().map(n -> read.named(n).get(0).country()).toList()));
        assertEquals("GB", read.named("Harvest Front").get(0).country(), "a party is where its members are");
        ActorImport.run(source, ActorImport.Format.POPOLO, "SE", KNOWN, folder.resolve("actors.csv"));
        assertEquals("SE", Gazetteer.read(List.of(folder.resolve("actors.csv"))).named("Ken Roy").get(0).country());
    }

    @Test
    void run_ftm_readsPartyAndOfficesOfMembershipsAndOccupancies() throws IOException {
        Path source = write("entities.ftm", """
                {"id": "occ-1", "schema": "Occupancy", "properties": {"holder": ["p-1"], "post": ["pos-1"], "startDate": ["2020-01-01"]}}
                {"id": "p-1", "schema": "Person", "caption": "Otto Lind", "properties": {"name": ["Otto Lind"], "nationality": ["se"], "position": ["Author"]}}
                {"id": "m-1", "schema": "Membership", "properties": {"member": ["p-1"], "organization": ["o-1"], "role": ["member"]}}
                {"id": "m-2", "schema": "Membership", "properties": {"member": ["p-1"], "organization": ["o-2"], "role": ["Treasurer"]}}
                {"id": "o-1", "schema": "Organization", "caption": "Harvest Front", "properties": {"topics": ["pol.party"], "country": ["se"]}}
                {"id": "o-2", "schema": "PublicBody", "caption": "Board of Tests", "properties": {"country": ["se"]}}
                {"id": "pos-1", "schema": "Position", "caption": "Minister of Ferries", "properties": {"country": ["se"]}}
                """);
        assertEquals(new ActorImport.Report(3, 0, 0), ActorImport.run(source, ActorImport.Format.FTM, "", KNOWN, folder.resolve("actors.csv")));
        Gazetteer read = Gazetteer.read(List.of(folder.resolve("actors.csv")));
        KnownActor person = read.named("Otto Lind").get(0);
        assertEquals(List.of("Author", "Minister of Ferries", "Treasurer of Board of Tests"), person.offices().stream().map(Office::title).toList());
        assertEquals(read.named("Harvest Front").get(0).id(), person.party());
    }

    @Test
    void run_notItsFormat_namesFileAndLineAndLeavesTheTarget() throws IOException {
        Path source = write("bad.ftm", "{\"id\": \"Q5\"\n");
        Path target = write("actors.csv", "before");
        String message = assertThrows(IllegalArgumentException.class, () -> ActorImport.run(source, ActorImport.Format.FTM, "", KNOWN, target)).getMessage();
        assertTrue(message.contains("bad.ftm, line 1"), message);
        assertEquals("before", Files.readString(target));
    }

    /** A million actors must fit into 2 GB; run with -Pslow -Dtest.heap=2g. */
    @Test
    @Tag("slow")
    void read_millionActors_fitsIntoTwoGigabytes() throws IOException {
        Path source = folder.resolve("million.ftm");
        try (BufferedWriter out = Files.newBufferedWriter(source)) {
            for (int i = 0; i < 1_000_000; i++) {
                String name = "Name" + Integer.toString(i % 9973, 36) + " Family" + Integer.toString(i, 36);
                out.write("{\"id\":\"Q" + i + "\",\"schema\":\"Person\",\"caption\":\"" + name + "\",\"properties\":{\"name\":[\"" + name
                        + "\"],\"alias\":[\"A. " + name + "\"],\"country\":[\"xx\"],\"position\":[\"Member of Assembly " + i % 1000 + "\"]}}\n");
            }
        }
        long begin = System.nanoTime();
        ActorImport.run(source, ActorImport.Format.FTM, "", KNOWN, folder.resolve("actors.csv"));
        long imported = System.nanoTime();
        Gazetteer read = Gazetteer.read(List.of(folder.resolve("actors.csv")));
        long loaded = System.nanoTime();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "a million actors: imported in %.1f s, loaded in %.1f s, heap at most %d MB, of %d MB allowed, %d MB kept; %s%n", (imported - begin) / 1e9,
                (loaded - imported) / 1e9, peak >> 20, Runtime.getRuntime().maxMemory() >> 20, used >> 20, lookUp(read));
        assertTrue(read.size() > 1_000_000);
        assertTrue(used < 2_000_000_000L, used + " bytes");
    }

    /** What a look-up costs in a gazetteer of a million and in the shipped one. */
    private static String lookUp(Gazetteer million) {
        StringBuilder costs = new StringBuilder("a look-up");
        for (Gazetteer g : List.of(KNOWN, million, KNOWN, million)) {
            long begin = System.nanoTime();
            int found = 0;
            for (int i = 0; i < 2_000_000; i++) {
                found += g.named("Name" + i % 997 + " Family" + i % 131).size();
            }
            costs.append(String.format(Locale.ROOT, " %d ns among %d,", (System.nanoTime() - begin) / 2_000_000, g.size() + Math.min(found, 0)));
        }
        return costs.substring(0, costs.length() - 1);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }
}
