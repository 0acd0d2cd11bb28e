package org.claimant.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Token;

/**
 * What words tell about actors: the nouns for those who act or speak, titles, first names, and capitalised words that name no
 * actor. Read once from the CSV files beside this class.
 */
final class Lexicon {
    private static final Lexicon SHIPPED = new Lexicon();

    private final Map<String, ActorType> nouns = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();
    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Set<String> lowerFirstNames = new HashSet<>();
    private final Set<String> notActors = new HashSet<>();

    private Lexicon() {
        Table.readShipped("actor-nouns.csv", r -> {
            if (r.get("kind").equals("document")) {
                documents.add(r.get("noun"));
                return;
            }
            nouns.put(r.get("noun"), ActorType.valueOf(r.get("type").toUpperCase(Locale.ROOT)));
            if (r.get("kind").equals("office")) {
                offices.add(r.get("noun"));
            }
        });
        Table.readShipped("titles.csv", r -> titles.put(r.get("title"), gender(r.get("gender"))));
        Table.readShipped("first-names.csv", r -> {
            firstNames.put(r.get("name"), gender(r.get("gender")));
            lowerFirstNames.add(r.get("name").toLowerCase(Locale.ROOT));
        });
        Table.readShipped("body-kinds.csv", r -> kinds.put(r.get("noun"), Set.of(r.get("words").split("\\|"))));
        Table.readShipped("not-actors.csv", r -> notActors.add(r.get("word")));
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    /** True for a common first name, however it is written. */
    boolean isCommonFirstName(String word) {
        return lowerFirstNames.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The kind of actor that the noun is for in the singular: "governor" a person, "committee" an organisation. */
    Optional<ActorType> noun(String lemma) {
        String key = lemma.toLowerCase(Locale.ROOT);
        ActorType found = nouns.get(key);
        if (found == null && key.indexOf('-') > 0) {
            found = nouns.get(key.substring(key.lastIndexOf('-') + 1));
        }
        return Optional.ofNullable(found);
    }

    /** The same for a token: names in the plural have no lemma ("Ministers"). */
    Optional<ActorType> noun(Token t) {
        Optional<ActorType> found = noun(t.lemma());
        return found.isEmpty() && t.tag().equals("NNPS") && t.word().endsWith("s") ? noun(t.word().substring(0, t.word().length() - 1)) : found;
    }

    /** True for a word that is no actor but may be quoted as one: "report", "survey". */
    boolean speaks(String lemma) {
        String key = lemma.toLowerCase(Locale.ROOT);
        return documents.contains(key) || key.length() > 5 && (key.endsWith("er") || key.endsWith("or") || key.endsWith("ist") || key.endsWith("ian"));
    }

    /** True for a word that may stand before a person's name: "Mr", "Governor", "MP", "ex-mayor". */
    boolean isTitle(String word) {
        String key = plain(word);
        return titles.containsKey(key) || noun(key).filter(t -> t == ActorType.PERSON).isPresent();
    }

    /** True for a form of address, which is part of no description: "Mr", "Sir", "Baroness". */
    boolean isHonorific(String word) {
        return titles.containsKey(plain(word)) && !nouns.containsKey(plain(word));
    }

    /** True for an office that one holds: "governor", but not "critic". */
    boolean isOffice(String lemma) {
        String key = lemma.toLowerCase(Locale.ROOT);
        return offices.contains(key) || offices.contains(key.substring(key.lastIndexOf('-') + 1));
    }

    /** Words in the names of such bodies, in lower case: "authority" for a watchdog; none for most nouns. */
    Set<String> namesOf(String noun) {
        return kinds.getOrDefault(noun, Set.of());
    }

    Gender titleGender(String word) {
        return titles.getOrDefault(plain(word), Gender.UNKNOWN);
    }

    boolean isFirstName(String word) {
        return firstNames.containsKey(word);
    }

    Gender firstNameGender(String word) {
        return firstNames.getOrDefault(word, Gender.UNKNOWN);
    }

    /** True for words that look like an actor's but are not: "Monday", "social media". */
    boolean isNoActor(String words) {
        return notActors.contains(words);
    }

    private static String plain(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    private static Gender gender(String cell) {
        return cell.isEmpty() ? Gender.UNKNOWN : Gender.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
