package org.claimant.resolve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Actors that are known before any article is read, by all their names. Read from CSV files with the columns
 * {@code id,type,name,aliases,party,office,from,until,country,sameAs}: {@code type} is person, party, organization or group;
 * {@code aliases}, {@code office} and {@code sameAs} may hold several values separated by {@code |}; {@code party} is the id of a
 * party; {@code from} and {@code until} are ISO dates, and are the time of all offices that have none of their own ({@link Office}). A
 * row replaces one of the same id in a file read before.
 * Immutable once read and thread-safe; a name is found in constant time.
 */
public final class Gazetteer {
    /** Words of the longest name that is looked for in text. */
    private static final int LONGEST = 12;
    private static final int TELLING = 200;

    private final Map<String, KnownActor> byId = new HashMap<>();
    /** A name's actors: one {@link KnownActor}, or an array of them, which saves a list for each of a million names. */
    private final Map<String, Object> byName = new HashMap<>();
    /** Persons by the last word of their names. */
    private final Map<String, Object> bySurname = new HashMap<>();
    /** By the country's code. */
    private final Map<String, KnownActor> governments = new HashMap<>();
    /** By the country's code. */
    private final Map<String, KnownActor> countries = new HashMap<>();
    /** Words for a country and what is of it, in lower case, by its code. */
    private final Map<String, Set<String>> origins = new HashMap<>();
    /** Countries by their adjectives. */
    private final Map<String, KnownActor> adjectives = new HashMap<>();
    private int longest = 1;

    private Gazetteer() {
    }

    /** The gazetteer that comes with the program: countries, and well-known parties, institutions and politicians. */
    public static Gazetteer shipped() {
        return read(List.of());
    }

    /** The shipped gazetteer, and then the files in their order. */
    public static Gazetteer read(List<Path> files) {
        Gazetteer g = new Gazetteer();
        Map<String, KnownActor> governments = new TreeMap<>();
        Table.readShipped("countries.csv", r -> {
            KnownActor country = country(r, governments);
            g.put(country);
            Table.cells(r, "adjective").forEach(a -> g.adjectives.putIfAbsent(a, country));
            if (!g.origins.containsKey(r.get("code"))) {
                g.origins.put(r.get("code"), countryWords(r));
            }
        });
        Table.readShipped("actors.csv", r -> g.put(actor(r)));
        Table.readShipped("politicians.csv", r -> g.put(actor(r)));
        for (Path file : files) {
            Table.read(file, r -> g.put(actor(r)));
        }
        g.index();
        g.indexGovernments(governments);
        return g;
    }

    static Gazetteer of(List<KnownActor> actors) {
        Gazetteer g = new Gazetteer();
        actors.forEach(g::put);
        g.index();
        return g;
    }

    /** All that bear the name, in the order of their ids; the case counts, so that "us" is not the US. */
    List<KnownActor> named(String name) {
        return list(byName.get(NameKey.of(name)));
    }

    /** The country that the adjective is of: "Russian". */
    Optional<KnownActor> countryOf(String adjective) {
        return Optional.ofNullable(adjectives.get(adjective));
    }

    /** Persons whose name ends with the word, in the order of their ids; none where they are so many that the word tells nothing. */
    List<KnownActor> surnamed(String word) {
        List<KnownActor> all = list(bySurname.get(NameKey.of(word)));
        return all.size() > TELLING ? List.of() : all;
    }

    private static List<KnownActor> list(@Nullable Object found) {
        if (found == null) {
            return List.of();
        }
        return found instanceof KnownActor one ? List.of(one) : List.of((KnownActor[]) found);
    }

    /** The government of the country, or the country itself where it has no row of its own; empty for an unknown code. */
    Optional<KnownActor> government(String code) {
        return Optional.ofNullable(governments.get(code));
    }

    /** Words in lower case for the country and the party of somebody: "british", "uk", "labour". */
    Set<String> origins(KnownActor actor) {
        Set<String> words = new TreeSet<>(origins.getOrDefault(actor.country(), Set.of()));
        byId(actor.party()).ifPresent(p -> p.names().forEach(n -> words.addAll(List.of(n.toLowerCase(Locale.ROOT).split("\\s+")))));
        return words;
    }

    private static Set<String> countryWords(CSVRecord r) {
        Set<String> words = new TreeSet<>();
        List.of("name", "aliases", "adjective").forEach(column -> Table.cells(r, column)
                .forEach(n -> words.addAll(List.of(n.toLowerCase(Locale.ROOT).split("\\s+")))));
        return words;
    }

    /** Names of governments that have no row of their own mean the country. */
    private void indexGovernments(Map<String, KnownActor> names) {
        names.forEach((name, country) -> byName.putIfAbsent(NameKey.of(name), country));
        for (KnownActor country : names.values()) {
            if (!country.aliases().isEmpty()) {
                country.names().stream().map(n -> named(n + " government")).filter(l -> l.size() == 1).map(l -> l.get(0))
                        .min(Comparator.comparing(KnownActor::place)).ifPresent(k -> governments.putIfAbsent(country.country(), k));
            }
        }
    }

    Optional<KnownActor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How many words the longest name has. */
    int longestName() {
        return longest;
    }

    /** How many actors it knows. */
    public int size() {
        return byId.size();
    }

    /** The code of the country of this name; empty where there is none. */
    static String countryCode(String name) {
        return CountryCodes.BY_NAME.getOrDefault(NameKey.of(name).toLowerCase(Locale.ROOT), "");
    }

    /** Read when an import first asks, for no build does. */
    private static final class CountryCodes {
        private static final Map<String, String> BY_NAME = countryCodes();
    }

    private static Map<String, String> countryCodes() {
        Map<String, String> codes = new HashMap<>();
        Table.readShipped("countries.csv", r -> {
            codes.put(NameKey.of(r.get("name")).toLowerCase(Locale.ROOT), r.get("code"));
            Table.cells(r, "aliases").forEach(a -> codes.put(NameKey.of(a).toLowerCase(Locale.ROOT), r.get("code")));
        });
        return codes;
    }

    /** The country of the code. */
    Optional<KnownActor> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    private void put(KnownActor actor) {
        byId.put(actor.id(), actor);
        if (actor.place()) {
            countries.merge(actor.country(), actor, (a, b) -> a.aliases().size() < b.aliases().size() ? b : a);
        }
    }

    private void index() {
        List<KnownActor> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(KnownActor::id));
        for (KnownActor actor : all) {
            for (String name : actor.names()) {
                String key = NameKey.of(name);
                longest = Math.max(longest, Math.min(LONGEST, key.split("[ -]").length));
                index(byName, key, actor);
                if (actor.type() == ActorType.PERSON && key.lastIndexOf(' ') > 0) {
                    index(bySurname, key.substring(key.lastIndexOf(' ') + 1), actor);
                }
            }
        }
    }

    private static void index(Map<String, Object> index, String key, KnownActor actor) {
        Object old = index.putIfAbsent(key, actor);
        if (old == null || old == actor) {
            return;
        }
        KnownActor[] before = old instanceof KnownActor one ? new KnownActor[] {one} : (KnownActor[]) old;
        if (before[before.length - 1] != actor) {
            KnownActor[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = actor;
            index.put(key, after);
        }
    }

    /** @param governments to be filled with names of the country's government, which mean the country where no row has them */
    private static KnownActor country(CSVRecord r, Map<String, KnownActor> governments) {
        List<String> aliases = new ArrayList<>(Table.cells(r, "aliases"));
        aliases.addAll(Table.cells(r, "capital"));
        String name = r.get("name");
        KnownActor country = new KnownActor("organization/" + NameKey.slug(name), ActorType.ORGANIZATION, name, aliases, "", List.of(), null, null,
                r.get("code"), List.of(), true);
        List<String> words = new ArrayList<>(Table.cells(r, "adjective"));
        words.add(name);
        words.addAll(Table.cells(r, "aliases"));
        words.forEach(w -> governments.put(w + " government", country));
        return country;
    }

    private static KnownActor actor(CSVRecord r) {
        ActorType type = ActorType.valueOf(r.get("type").strip().toUpperCase(Locale.ROOT));
        LocalDate from = date(Table.cell(r, "from"));
        LocalDate until = date(Table.cell(r, "until"));
        List<Office> offices = Table.cells(r, "office").stream().map(Office::of)
                .map(o -> o.from() == null && o.until() == null ? new Office(o.title(), from, until) : o).toList();
        return new KnownActor(r.get("id").strip(), type, r.get("name").strip(), Table.cells(r, "aliases"), Table.cell(r, "party"),
                offices, from, until, Table.cell(r, "country"), Table.cells(r, "sameAs"), false);
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
