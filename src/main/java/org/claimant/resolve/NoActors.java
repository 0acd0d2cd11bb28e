package org.claimant.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimant.model.ActorType;

/** Takes out names of what cannot act, by the noun that they end with ("... Act", "... River"), and the acronyms that stand for them. */
final class NoActors {
    private static final Set<String> NOUNS = read();

    private NoActors() {
    }

    static void remove(List<List<Phrase>> phrases) {
        Set<String> gone = new HashSet<>();
        for (List<Phrase> sentence : phrases) {
            sentence.stream().filter(p -> p.isName() && isNone(p)).forEach(p -> gone.add(p.text()));
        }
        for (List<Phrase> sentence : phrases) {
            sentence.removeIf(p -> p.isName() && (gone.contains(p.text()) || p.known().isEmpty() && gone.stream().anyMatch(g -> NameSieve.isInitials(p.text(), g))));
        }
    }

    private static final Set<String> LINKS = Set.of("of", "for", "on");

    private static boolean isNone(Phrase p) {
        List<String> all = NameKey.words(p.text().toLowerCase(Locale.ROOT));
        int link = all.stream().filter(LINKS::contains).findFirst().map(all::indexOf).orElse(all.size());
        List<String> words = link > 0 ? all.subList(0, link) : all; // a "Board of Elections" is a board
        boolean named = words.size() > 1 && (NOUNS.contains(words.get(words.size() - 1)) || NOUNS.contains(words.get(0) + " ..."));
        return named && p.known().isEmpty() && p.type() != ActorType.PERSON;
    }

    private static Set<String> read() {
        Set<String> nouns = new HashSet<>();
        Table.readShipped("no-actor-nouns.csv", r -> nouns.add(r.get("noun")));
        return nouns;
    }
}
