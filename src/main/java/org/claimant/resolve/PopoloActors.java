package org.claimant.resolve;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import org.claimant.model.ActorType;

/**
 * Reads Popolo JSON: an object with the lists {@code persons}, {@code organizations}, {@code memberships}, and perhaps {@code areas}
 * and {@code events}. Two passes over the file, an element at a time: first who is where and in what, of which only keys and names
 * are kept, then organisations and persons. The country is that of a membership's area, or of its period's or its body's; where
 * these tell none, the only one that the file tells.
 */
final class PopoloActors {
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> partyOf = new HashMap<>();
    private final Map<String, String> roleOf = new HashMap<>();
    private final PopoloCountries countries = new PopoloCountries();
    private final Consumer<ForeignActor> sink;

    private PopoloActors(Consumer<ForeignActor> sink) {
        this.sink = sink;
    }

    static void read(Path file, Consumer<ForeignActor> sink) {
        PopoloActors reader = new PopoloActors(sink);
        reader.pass(file, Map.of("areas", reader.countries::area, "events", reader.countries::event, "organizations", reader::name,
                "memberships", reader::membership));
        reader.countries.close(reader.partyOf);
        reader.pass(file, Map.of("organizations", reader::organization, "persons", reader::person));
    }

    private void pass(Path file, Map<String, Consumer<JsonObject>> readers) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8); JsonReader json = new JsonReader(in)) {
            json.beginObject();
            while (json.hasNext()) {
                Consumer<JsonObject> reader = readers.get(json.nextName());
                if (reader == null) {
                    json.skipValue();
                } else {
                    json.beginArray();
                    while (json.hasNext()) {
                        reader.accept(JsonParser.parseReader(json).getAsJsonObject());
                    }
                    json.endArray();
                }
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (JsonParseException | IllegalStateException e) {
            throw new IllegalArgumentException(file + ": not Popolo JSON (an object with persons, organizations and memberships): " + e.getMessage(), e);
        }
    }

    private void name(JsonObject o) {
        organizations.put(text(o, "id"), text(o, "name"));
        countries.organization(o);
    }

    private void organization(JsonObject o) {
        boolean party = text(o, "classification").toLowerCase(Locale.ROOT).contains("party");
        sink.accept(new ForeignActor(key(o), party ? ActorType.PARTY : ActorType.ORGANIZATION, text(o, "name"), names(o), "", "", List.of(),
                ForeignActor.day(Optional.of(text(o, "founding_date"))), ForeignActor.day(Optional.of(text(o, "dissolution_date"))),
                countries.of(text(o, "id")), sameAs(o)));
    }

    private void membership(JsonObject o) {
        String person = text(o, "person_id");
        if (!text(o, "on_behalf_of_id").isEmpty()) {
            partyOf.put(person, text(o, "on_behalf_of_id"));
        }
        String body = text(o, "organization_id");
        if (!text(o, "role").isEmpty()) {
            roleOf.put(person, text(o, "role") + "\t" + body);
        }
        countries.membership(person, o);
    }

    private void person(JsonObject o) {
        String id = text(o, "id");
        String party = partyOf.getOrDefault(id, "");
        String[] role = roleOf.getOrDefault(id, "\t").split("\t", -1);
        String body = organizations.getOrDefault(role[1], "");
        sink.accept(new ForeignActor(key(o), ActorType.PERSON, text(o, "name"), names(o), party, organizations.getOrDefault(party, ""),
                role[0].isEmpty() ? List.of() : List.of(body.isEmpty() ? role[0] : role[0] + " of " + body), "", "", countries.of(id), sameAs(o)));
    }

    private static String key(JsonObject o) {
        String wikidata = identifier(o);
        return wikidata.isEmpty() ? text(o, "id") : wikidata;
    }

    private static List<String> sameAs(JsonObject o) {
        String wikidata = identifier(o);
        return wikidata.isEmpty() ? List.of() : List.of("http://www.wikidata.org/entity/" + wikidata);
    }

    private static String identifier(JsonObject o) {
        for (JsonElement e : list(o, "identifiers")) {
            if (text(e.getAsJsonObject(), "scheme").equals("wikidata")) {
                return text(e.getAsJsonObject(), "identifier");
            }
        }
        return "";
    }

    private static List<String> names(JsonObject o) {
        List<String> names = new ArrayList<>();
        for (JsonElement e : list(o, "other_names")) {
            names.add(text(e.getAsJsonObject(), "name"));
        }
        return names;
    }

    private static Iterable<JsonElement> list(JsonObject o, String key) {
        return o.has(key) && o.get(key).isJsonArray() ? o.getAsJsonArray(key) : List.of();
    }

    static String text(JsonObject o, String key) {
        return o.has(key) && o.get(key).isJsonPrimitive() ? o.get(key).getAsString() : "";
    }
}
