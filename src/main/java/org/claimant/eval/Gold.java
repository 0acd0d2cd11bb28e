package org.claimant.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * One article as people annotated it. The fields are those of the JSON files; what may be missing there is null here.
 *
 * @param doc the article's id
 */
record Gold(String doc, List<Entity> entities, List<Claim> claims, @Nullable List<Role> roles, @Nullable List<Affiliation> affiliations) {

    record Entity(String id, String type, String name, List<String> names) {
        Set<String> allNames() {
            Set<String> all = new LinkedHashSet<>(names);
            all.add(name);
            return all;
        }
    }

    record Claim(String act, @Nullable String speaker, List<String> via, @Nullable List<String> accused, String topic, String certainty,
                 @Nullable String about_leak, String evidence) {
    }

    record Role(String person, String role, @Nullable String org) {
    }

    record Affiliation(String person, String party) {
    }

    /**
     * All files of a folder, by article.
     *
     * @throws IllegalArgumentException if one is not an annotation; the message names it
     */
    static Map<String, Gold> readAll(Path folder) {
        Map<String, Gold> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = file.getFileName().toString();
                all.put(name.substring(0, name.length() - ".json".length()), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the annotations in " + folder + "; check the path", e);
        }
        return all;
    }

    private static Gold read(Path file) throws IOException {
        try {
            Gold gold = new Gson().fromJson(Files.readString(file), Gold.class);
            if (gold == null || gold.entities == null || gold.claims == null) {
                throw new IllegalArgumentException(file + ": has no entities or no claims; correct the annotation");
            }
            return gold;
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file + ": is not an annotation in JSON (" + e.getMessage() + "); correct it", e);
        }
    }

    Entity entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(doc + ": the annotation has no entity '" + id + "'; add it"));
    }

    boolean hasEntity(String id) {
        return entities.stream().anyMatch(e -> e.id().equals(id));
    }

    List<Role> allRoles() {
        return roles == null ? List.of() : roles;
    }

    List<Affiliation> allAffiliations() {
        return affiliations == null ? List.of() : affiliations;
    }

    /**
     * Who did what to whom.
     *
     * @param accused an entity's id, {@code leak:} and a leak's id, or null where nobody can be named
     */
    record Edge(String act, @Nullable String speaker, @Nullable String accused, String topic, List<String> via, String certainty) {
    }

    /** The claims, one edge an accused, each once by act, speaker, accused and topic. */
    List<Edge> edges() {
        Map<List<@Nullable String>, Edge> edges = new LinkedHashMap<>();
        for (Claim c : claims) {
            List<@Nullable String> targets = new ArrayList<>();
            if (c.about_leak() != null) {
                targets.add("leak:" + c.about_leak());
            } else if (c.accused() != null) {
                targets.addAll(c.accused());
            }
            if (targets.isEmpty()) {
                targets.add(null);
            }
            for (String target : targets) {
                List<@Nullable String> key = new ArrayList<>();
                key.add(c.act());
                key.add(c.speaker());
                key.add(target);
                key.add(c.topic());
                edges.putIfAbsent(key, new Edge(c.act(), c.speaker(), target, c.topic(), c.via(), c.certainty()));
            }
        }
        return List.copyOf(edges.values());
    }
}
