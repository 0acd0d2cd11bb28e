package org.claimant.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.ArrayList;
import java.util.Set;

import org.claimant.model.ActorType;

/** Nodes by parts of their names, so that only those are compared which may be one. */
final class Blocks {
    private final Map<String, List<Node>> byPart = new HashMap<>();

    Blocks(Collection<Node> nodes) {
        for (Node n : nodes) {
            for (String part : parts(n)) {
                byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(n);
            }
        }
    }

    /** Others that share a part of a name with it, sorted by id. */
    Collection<Node> near(Node n) {
        Map<String, Node> near = new TreeMap<>();
        for (String part : parts(n)) {
            byPart.getOrDefault(part, List.of()).forEach(o -> near.put(o.id, o));
        }
        near.remove(n.id);
        return near.values();
    }

    /** Persons by their surname without vowels (spellings differ), others by acronym and by whole name. */
    private static Set<String> parts(Node n) {
        Set<String> parts = new TreeSet<>();
        for (String name : n.known == null ? n.names : withKnown(n)) {
            List<String> words = n.type == ActorType.PERSON ? NameKey.personWords(name.toLowerCase(Locale.ROOT)) : NameKey.words(name.toLowerCase(Locale.ROOT));
            if (n.type == ActorType.PERSON && !words.isEmpty()) {
                parts.add("p:" + consonants(words.get(words.size() - 1)));
            } else if (words.size() == 1) {
                parts.add("o:" + words.get(0));
            } else {
                parts.add("o:" + String.join(" ", words));
                parts.add("o:" + initials(words));
            }
        }
        return parts;
    }

    private static Set<String> withKnown(Node n) {
        Set<String> names = new TreeSet<>(n.names);
        names.addAll(n.known.names());
        return names;
    }

    private static String consonants(String word) {
        String bare = word.replaceAll("[aeiouy]", "").replaceAll("(.)\\1", "$1");
        return bare.isEmpty() ? word : bare;
    }

    private static String initials(List<String> words) {
        StringBuilder s = new StringBuilder();
        words.forEach(w -> s.append(w.charAt(0)));
        return s.toString();
    }
}
