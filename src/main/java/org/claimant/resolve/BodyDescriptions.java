package org.claimant.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that a description means: "the committee", "his government". */
final class BodyDescriptions {
    /** Words for the same thing. */
    private static final List<String> COMPANIES = List.of("company", "firm", "business", "corporation");

    private static final Set<String> BODIES = Set.of("commission", "committee", "authority", "agency", "board", "council", "panel", "court", "union", "service", "tribunal", "inquiry");
    private static final String COURT = "court";
    private static final Set<String> LEVELS = Set.of("district", "appeals", "appeal", "high", "supreme", "crown", "county", "lower", "magistrates", "constitutional", "administrative");
    private static final int LEAD = 3;

    private final Cast cast;
    private final Lexicon lexicon;
    private final Wording wording;

    BodyDescriptions(Cast cast, Lexicon lexicon, Wording wording) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.wording = wording;
    }

    /** "the committee": the last body that is called one, or was described as one; "the government" also the only one named later. */
    @Nullable Entity body(Phrase p, @Nullable Entity owner) {
        Set<String> asked = wording.wanted(p);
        Entity best = null;
        int bestPlace = -1;
        List<Entity> called = called(p.noun(), asked, owner);
        if (called.isEmpty() && COMPANIES.contains(p.noun())) {
            called = COMPANIES.stream().flatMap(n -> called(n, asked, owner).stream()).distinct().toList();
        }
        for (Entity e : called) {
            Phrase last = e.lastBefore(p.sentence(), p.head());
            if (last != null && last.sentence() * 1000 + last.head() > bestPlace) {
                best = e;
                bestPlace = last.sentence() * 1000 + last.head();
            }
        }
        if (p.noun().equals("state") && best == null && asked.isEmpty() && owner == null) {
            return state(p);
        }
        if (p.noun().equals("government")) {
            List<Entity> named = called.stream().filter(e -> !e.names().isEmpty()).toList();
            return named.size() == 1 ? named.get(0) : best;
        }
        return best == null && owner == null ? ofKind(p, asked) : best;
    }

    /** "the state" in American news: the one named most often so far. */
    private @Nullable Entity state(Phrase p) {
        return cast.entities().stream().filter(e -> e.names().stream().anyMatch(n -> StateMarks.isState(n.text())) && e.lastBefore(p.sentence(), p.head()) != null)
                .max(Comparator.comparingLong((Entity e) -> e.names().stream().filter(n -> !isAfter(n, p)).count())
                        .thenComparing(e -> e.lastBefore(p.sentence(), p.head()).sentence()).thenComparing(e -> e.lastBefore(p.sentence(), p.head()).head())).orElse(null);
    }

    /** "the union" after "the Workers' Alliance"; "the statistics watchdog" also before "the Statistics Authority". */
    private @Nullable Entity ofKind(Phrase p, Set<String> asked) {
        Set<String> words = lexicon.namesOf(p.noun());
        Entity best = null;
        int bestPlace = Integer.MIN_VALUE;
        for (Entity e : words.isEmpty() ? List.<Entity>of() : bodies()) {
            Phrase last = e.lastBefore(p.sentence(), p.head());
            int place = last == null ? -1 : last.sentence() * 1000 + last.head();
            boolean fits = e.names().stream().map(n -> NameKey.words(n.text().toLowerCase(Locale.ROOT))).anyMatch(w -> w.stream().anyMatch(words::contains) && w.containsAll(asked));
            if (fits && (last != null || !asked.isEmpty()) && place > bestPlace) {
                best = e;
                bestPlace = place;
            }
        }
        return best;
    }

    private List<Entity> bodies() {
        return cast.entities().stream().filter(e -> e.type() == ActorType.ORGANIZATION && !e.isPlural() && !e.names().isEmpty()).toList();
    }

    /**
     * The custom of news to describe first and name later: "The expenses watchdog has apologised. The Parliamentary Standards Authority
     * said ...". Only in the first sentences, and only the first body named after them, if its name is one for such a body.
     */
    @Nullable Entity introduced(Phrase p) {
        Set<String> words = lexicon.namesOf(p.noun());
        if (p.sentence() >= LEAD || p.plural() || words.isEmpty()) {
            return null;
        }
        Set<String> asked = new HashSet<>(wording.wanted(p));
        asked.retainAll(p.noun().equals(COURT) ? LEVELS : Set.of()); // "a district court" is no Supreme Court
        List<Entity> later = bodies().stream().filter(e -> e.names().stream().allMatch(n -> isAfter(n, p)) && e.names().get(0).sentence() <= p.sentence() + LEAD)
                .filter(e -> asked.isEmpty() || e.names().stream().anyMatch(n -> NameKey.words(n.text().toLowerCase(Locale.ROOT)).containsAll(asked)))
                .filter(e -> e.names().stream().flatMap(n -> NameKey.words(n.text().toLowerCase(Locale.ROOT)).stream()).anyMatch(words::contains)).toList();
        return later.stream().min(Comparator.comparingInt((Entity e) -> e.names().get(0).sentence()).thenComparing(e -> e.names().get(0).head())).orElse(null);
    }

    private static boolean isAfter(Phrase name, Phrase p) {
        return name.sentence() > p.sentence() || name.sentence() == p.sentence() && name.head() > p.head();
    }

    private List<Entity> called(String noun, Set<String> asked, @Nullable Entity owner) {
        return cast.entities().stream().filter(e -> e.type() == ActorType.ORGANIZATION && !e.isPlural() && e != owner && isCalled(e, noun, asked) && isOwned(e, owner)).toList();
    }

    /** True where the owner, if there is one, is part of its name, or it was described as the owner's, or as nobody's, before. */
    private boolean isOwned(Entity e, @Nullable Entity owner) {
        if (owner == null) {
            return true;
        }
        Set<String> words = Wording.ownerWords(owner);
        boolean named = e.names().stream().anyMatch(n -> NameKey.words(n.text().toLowerCase(Locale.ROOT)).stream().anyMatch(words::contains));
        return named || e.phrases().stream().filter(Phrase::isNominal).anyMatch(n -> wording.owner(n) == owner || e.names().isEmpty() && !wording.hasOwner(n));
    }

    /** The word of a body's name that says what it is: the last, or the one before "of" or "for". */
    private static String head(List<String> words) {
        if (BODIES.contains(words.get(words.size() - 1))) {
            return words.get(words.size() - 1); // "House of Lords Vetting Commission"
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("of") || words.get(i).equals("for")) {
                return words.get(i - 1);
            }
        }
        return words.get(words.size() - 1);
    }

    private static boolean isCalled(Entity e, String noun, Set<String> asked) {
        boolean named = e.names().stream().map(n -> List.of(n.text().toLowerCase(Locale.ROOT).split("\\s+")))
                .anyMatch(w -> head(w).equals(noun) && w.containsAll(asked));
        boolean nominal = e.names().isEmpty() && e.phrases().stream().anyMatch(p -> p.isNominal() && p.noun().equals(noun) && p.modifiers().containsAll(asked)
                && !p.text().startsWith("a ") && !p.text().startsWith("an ") || p.isNominal() && p.noun().equals(noun) && p.modifiers().containsAll(asked) && asked.isEmpty() && !noun.equals("government"));
        return named || nominal || e.descriptions().stream().anyMatch(d -> d.noun().equals(noun) && d.modifiers().containsAll(asked));
    }
}
