package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.jspecify.annotations.Nullable;

/** Somebody of an article while coreference is at work: the phrases found to mean it so far, and what they tell. */
final class Entity {
    private static final Comparator<Phrase> TEXT_ORDER = Comparator.comparingInt((Phrase p) -> p.sentence()).thenComparingInt(Phrase::head);

    /**
     * A noun that describes it, with the words that say which: "governor" of "sindh".
     *
     * @param known true where not the article says so but the gazetteer
     */
    record Description(String noun, Set<String> modifiers, boolean known) {
        boolean isFormer() {
            return modifiers.contains("former") || modifiers.contains("ex") || noun.startsWith("ex-");
        }
    }

    private static final Set<String> TITLED = Set.of("lord", "lady", "baron", "baroness", "viscount", "viscountess", "king", "queen", "prince", "princess",
            "pope", "cardinal", "sheikh", "ayatollah", "maulana", "justice", "judge");

    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<Description> descriptions = new LinkedHashSet<>();
    private final Set<Description> past = new LinkedHashSet<>();
    private final Set<String> origins = new LinkedHashSet<>();
    private ActorType type;
    private Gender gender;
    private final boolean plural;
    private @Nullable Entity party;
    private @Nullable Entity body;

    Entity(Phrase first) {
        type = first.type();
        plural = first.plural();
        gender = first.gender();
        phrases.add(first);
    }

    void add(Phrase phrase) {
        phrases.add(phrase);
        if (gender == Gender.UNKNOWN && type == ActorType.PERSON && !phrase.plural()) {
            gender = phrase.gender();
        }
    }

    /** Takes over all that is known of the other, which is to be forgotten. */
    void absorb(Entity other) {
        other.phrases.forEach(this::add);
        descriptions.addAll(other.descriptions);
        past.addAll(other.past);
        origins.addAll(other.origins);
        party = party == null ? other.party : party;
        body = body == null ? other.body : body;
        if (!isNamed(this) && isNamed(other)) {
            type = other.type;
        }
    }

    private static boolean isNamed(Entity e) {
        return e.phrases.stream().anyMatch(Phrase::isName);
    }

    void describe(String noun, List<String> modifiers) {
        descriptions.add(new Description(noun, new LinkedHashSet<>(modifiers), false));
    }

    /** What the gazetteer knows of it; what is over counts only where the article asks for somebody former. */
    void known(String noun, List<String> modifiers, boolean over) {
        (over ? past : descriptions).add(new Description(noun, new LinkedHashSet<>(modifiers), true));
    }

    /** Words in lower case for its country and its party. */
    void origins(Set<String> words) {
        origins.addAll(words);
    }

    Set<String> origins() {
        return origins;
    }

    /** Offices that the gazetteer knows it to have held before. */
    Set<Description> past() {
        return past;
    }

    Set<Description> descriptions() {
        return descriptions;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Phrase> names() {
        return phrases.stream().filter(Phrase::isName).toList();
    }

    ActorType type() {
        return type;
    }

    /** Takes the kind that most of its names seem to be; of equals the person, then the party. */
    void voteType() {
        int most = 0;
        for (ActorType t : ActorType.values()) {
            int votes = (int) names().stream().filter(p -> p.type() == t).count();
            if (votes > most) {
                most = votes;
                type = t;
            }
        }
    }

    Gender gender() {
        return gender;
    }

    boolean isPlural() {
        return plural;
    }

    @Nullable Entity party() {
        return party;
    }

    /** The organisation that a title says the person is of ("Acme CEO Jane Doe"). */
    @Nullable Entity body() {
        return body;
    }

    void body(Entity of) {
        body = body == null ? of : body;
    }

    void party(Entity of) {
        party = party == null ? of : party;
    }

    /** The actors that all of its names that the gazetteer knows may mean. */
    List<KnownActor> known() {
        List<KnownActor> common = null;
        for (Phrase name : names()) {
            if (!name.known().isEmpty()) {
                common = common == null ? name.known() : common.stream().filter(name.known()::contains).toList();
            }
        }
        return common == null ? List.of() : common;
    }

    /** The phrase that means it and was last before the place, if any. */
    @Nullable Phrase lastBefore(int sentence, int token) {
        Phrase last = null;
        for (Phrase p : phrases) {
            boolean before = p.sentence() < sentence || p.sentence() == sentence && p.head() < token;
            if (before && (last == null || TEXT_ORDER.compare(p, last) > 0)) {
                last = p;
            }
        }
        return last;
    }

    Phrase first() {
        return phrases.stream().min(TEXT_ORDER).orElseThrow();
    }

    /** The longest name, with its title of nobility or office where it is but a surname; else the longest description. */
    String fullName() {
        String name = name();
        if (type != ActorType.PERSON || name.indexOf(' ') > 0) {
            return name;
        }
        return names().stream().flatMap(n -> n.modifiers().stream()).filter(TITLED::contains).findFirst()
                .map(title -> Character.toUpperCase(title.charAt(0)) + title.substring(1) + " " + name).orElse(name);
    }

    /** The longest name, else the longest description; of equals the first in the text. */
    String name() {
        List<Phrase> from = names().isEmpty() ? phrases.stream().filter(Phrase::isNominal).toList() : names();
        return (from.isEmpty() ? phrases : from).stream().sorted(TEXT_ORDER)
                .max(Comparator.<Phrase>comparingInt(p -> p.text().length()).thenComparing((a, b) -> TEXT_ORDER.compare(b, a))).orElseThrow().text();
    }

    Referent referent(int id) {
        List<Mention> mentions = phrases.stream().sorted(TEXT_ORDER).map(Phrase::mention).toList();
        return new Referent(id, type, fullName(), mentions);
    }
}
