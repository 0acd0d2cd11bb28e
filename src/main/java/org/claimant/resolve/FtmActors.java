package org.claimant.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.claimant.model.ActorType;

/** Reads FollowTheMoney entities, one JSON object a line; schemata other than those of actors are passed over. */
final class FtmActors {
    private static final Map<String, ActorType> SCHEMATA = Map.of("Person", ActorType.PERSON, "Organization", ActorType.ORGANIZATION,
            "PublicBody", ActorType.ORGANIZATION, "Company", ActorType.ORGANIZATION, "LegalEntity", ActorType.ORGANIZATION);

    private FtmActors() {
    }

    static void read(Path file, Consumer<ForeignActor> sink) {
        int line = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (!text.isBlank()) {
                    entity(JsonParser.parseString(text).getAsJsonObject(), sink);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new IllegalArgumentException(file + ", line " + line + ": not a FollowTheMoney entity (one JSON object a line)", e);
        }
    }

    private static void entity(JsonObject o, Consumer<ForeignActor> sink) {
        ActorType type = SCHEMATA.get(o.get("schema").getAsString());
        if (type == null || !o.has("properties")) {
            return;
        }
        JsonObject p = o.getAsJsonObject("properties");
        boolean party = values(p, "topics").contains("pol.party") || values(p, "legalForm").stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).contains("political party"));
        List<String> names = values(p, "name");
        List<String> aliases = new ArrayList<>(names.isEmpty() ? names : names.subList(1, names.size()));
        aliases.addAll(values(p, "alias"));
        aliases.addAll(values(p, "abbreviation"));
        List<String> sameAs = values(p, "wikidataId").stream().map(q -> "http://www.wikidata.org/entity/" + q).toList();
        String name = o.has("caption") ? o.get("caption").getAsString() : names.isEmpty() ? "" : names.get(0);
        sink.accept(new ForeignActor(o.get("id").getAsString(), party ? ActorType.PARTY : type, name, aliases, "", first(p, "political"),
                values(p, "position"), "", "", first(p, type == ActorType.PERSON ? "nationality" : "country", "country"), sameAs));
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
