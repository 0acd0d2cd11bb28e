package org.claimant.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.claimant.model.ActorType;

/**
 * When an article is from: its day, or, where it has none, the day on which most of the known people whom it names were in the
 * offices that it gives them, or in any; of several the last.
 */
final class Era {
    private static final int TOLD = 2;

    private final List<Entity> people = new ArrayList<>();
    private final List<Phrase> descriptions;

    private Era(Cast cast) {
        descriptions = cast.phrases().stream().filter(p -> p.isNominal() && p.type() == ActorType.PERSON && !p.plural() && !p.modifiers().contains("former")).toList();
        cast.entities().stream().filter(e -> e.type() == ActorType.PERSON && e.known().size() == 1).forEach(people::add);
    }

    /** To be asked when the article's own titles and appositions are read. */
    static Optional<LocalDate> of(Cast cast) {
        Optional<LocalDate> published = cast.article().article().published();
        return published.isPresent() ? published : new Era(cast).likeliest();
    }

    private Optional<LocalDate> likeliest() {
        LocalDate best = null;
        int most = 0;
        for (LocalDate day : people.stream().flatMap(e -> e.known().get(0).offices().stream()).map(Office::from).filter(Objects::nonNull).sorted().distinct().toList()) {
            int points = people.stream().mapToInt(e -> points(e, day)).sum();
            if (points >= most) {
                most = points;
                best = day;
            }
        }
        return Optional.ofNullable(best);
    }

    private int points(Entity e, LocalDate day) {
        List<Office> held = e.known().get(0).offices(Optional.of(day)).stream().filter(o -> o.from() != null).toList();
        if (held.isEmpty()) {
            return 0;
        }
        return 1 + (held.stream().anyMatch(o -> isTold(e, o)) ? TOLD : held.stream().anyMatch(o -> isSpokenOf(e, o)) ? 1 : 0);
    }

    /** True where the article gives the office to e: "Prime Minister Jane Doe". */
    private static boolean isTold(Entity e, Office office) {
        return e.descriptions().stream().anyMatch(d -> !d.isFormer() && fits(e, office, d.noun(), d.modifiers()));
    }

    /** True where the article speaks of the office: "the prime minister". */
    private boolean isSpokenOf(Entity e, Office office) {
        return descriptions.stream().anyMatch(p -> p.noun().equals("pm") ? fits(e, office, "minister", List.of("prime")) : fits(e, office, p.noun(), p.modifiers()));
    }

    private static boolean fits(Entity e, Office office, String noun, Collection<String> modifiers) {
        List<String> words = List.of(office.title().toLowerCase(Locale.ROOT).split("[\\s-]+"));
        return words.contains(noun) && modifiers.stream().allMatch(m -> words.contains(m) || e.origins().contains(m));
    }
}
