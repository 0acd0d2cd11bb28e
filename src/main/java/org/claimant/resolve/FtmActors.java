package org.claimant.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Reads FollowTheMoney entities, one JSON object a line; schemata other than those of actors are passed over. Party and offices of a
 * person are its own properties, and what its {@code Membership} and {@code Occupancy} entities tell, which may stand before or
 * behind it: a first pass reads these, a second the names of the bodies and posts that they mention, a third the actors.
 */
final class FtmActors {
    private static final Map<String, ActorType> SCHEMATA = Map.of("Person", ActorType.PERSON, "Organization", ActorType.ORGANIZATION,
            "PublicBody", ActorType.ORGANIZATION, "Company", ActorType.ORGANIZATION, "LegalEntity", ActorType.ORGANIZATION);

    /** What ties a person to a body or a post. */
    private record Tie(String to, String role) {
    }

    private final Map<String, List<Tie>> ties = new HashMap<>();
    /** Names of bodies and posts that ties lead to; null until they are read. */
    private final Map<String, @Nullable String> names = new HashMap<>();
    private final Set<String> parties = new HashSet<>();
    private final Consumer<ForeignActor> sink;

    private FtmActors(Consumer<ForeignActor> sink) {
        this.sink = sink;
    }

    static void read(Path file, Consumer<ForeignActor> sink) {
        FtmActors reader = new FtmActors(sink);
        pass(file, line -> line.contains("Membership") || line.contains("Occupancy"), reader::tie);
        if (!reader.names.isEmpty()) {
            pass(file, line -> line.contains("Position") || SCHEMATA.keySet().stream().anyMatch(line::contains), reader::name);
        }
        pass(file, line -> true, reader::entity);
    }

    private static void pass(Path file, Predicate<String> wanted, Consumer<JsonObject> reader) {
        int line = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (!text.isBlank() && wanted.test(text)) {
                    reader.accept(JsonParser.parseString(text).getAsJsonObject());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new IllegalArgumentException(file + ", line " + line + ": not a FollowTheMoney entity (one JSON object a line)", e);
        }
    }

    private void tie(JsonObject o) {
        boolean membership = o.get("schema").getAsString().equals("Membership");
        if (!membership && !o.get("schema").getAsString().equals("Occupancy") || !o.has("properties")) {
            return;
        }
        JsonObject p = o.getAsJsonObject("properties");
        String to = first(p, membership ? "organization" : "post");
        for (String who : values(p, membership ? "member" : "holder")) {
            if (!to.isEmpty()) {
                ties.computeIfAbsent(who, w -> new ArrayList<>(1)).add(new Tie(to, membership ? first(p, "role") : ""));
                names.put(to, null);
            }
        }
    }

    private void name(JsonObject o) {
        String id = o.get("id").getAsString();
        if (names.containsKey(id) && o.has("properties")) {
            JsonObject p = o.getAsJsonObject("properties");
            names.put(id, caption(o, values(p, "name")));
            if (isParty(p)) {
                parties.add(id);
            }
        }
    }

    private static boolean isParty(JsonObject p) {
        return values(p, "topics").contains("pol.party") || values(p, "legalForm").stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).contains("political party"));
    }

    private static String caption(JsonObject o, List<String> names) {
        return o.has("caption") ? o.get("caption").getAsString() : names.isEmpty() ? "" : names.get(0);
    }

    private void entity(JsonObject o) {
        ActorType type = SCHEMATA.get(o.get("schema").getAsString());
        if (type == null || !o.has("properties")) {
            return;
        }
        JsonObject p = o.getAsJsonObject("properties");
        List<String> called = values(p, "name");
        List<String> aliases = new ArrayList<>(called.isEmpty() ? called : called.subList(1, called.size()));
        aliases.addAll(values(p, "alias"));
        aliases.addAll(values(p, "abbreviation"));
        List<String> sameAs = values(p, "wikidataId").stream().map(q -> "http://www.wikidata.org/entity/" + q).toList();
        String id = o.get("id").getAsString();
        String party = ties.getOrDefault(id, List.of()).stream().map(Tie::to).filter(parties::contains).findFirst().orElse("");
        sink.accept(new ForeignActor(id, isParty(p) ? ActorType.PARTY : type, caption(o, called), aliases, party,
                party.isEmpty() ? first(p, "political") : Objects.requireNonNullElse(names.get(party), ""), offices(id, p), "", "",
                first(p, type == ActorType.PERSON ? "nationality" : "country", "country"), sameAs));
    }

    /** Its own positions, the posts it holds, and roles in bodies that are no parties. */
    private List<String> offices(String id, JsonObject p) {
        Set<String> offices = new LinkedHashSet<>(values(p, "position"));
        for (Tie tie : ties.getOrDefault(id, List.of())) {
            String body = names.get(tie.to());
            if (body != null && !body.isBlank() && !parties.contains(tie.to()) && body.indexOf('|') < 0) {
                offices.add(tie.role().isEmpty() ? body : tie.role() + " of " + body);
            }
        }
        return List.copyOf(offices);
    }

    private static String first(JsonObject p, String... keys) {
        for (String key : keys) {
            if (!values(p, key).isEmpty()) {
                return values(p, key).get(0);
            }
        }
        return "";
    }

    private static List<String> values(JsonObject p, String key) {
        if (!p.has(key) || !p.get(key).isJsonArray()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (JsonElement e : p.getAsJsonArray(key)) {
            if (e.isJsonPrimitive()) {
                values.add(e.getAsString());
            }
        }
        return values;
    }
}
