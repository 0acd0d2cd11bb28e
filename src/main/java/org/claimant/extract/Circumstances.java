package org.claimant.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Article;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;
import org.claimant.model.Utterance.Certainty;

/** How sure, where and when something was said, from the words around it. */
final class Circumstances {
    private static final Set<String> MODALS = Set.of("may", "might", "could");

    private final Phrases<Boolean> hedges = new Phrases<>();
    private final Phrases<String> media = new Phrases<>();

    private Circumstances() {
    }

    static Circumstances load() {
        Circumstances c = new Circumstances();
        for (CSVRecord row : Lexicon.rows("hedges.csv")) {
            c.hedges.add(row.get("phrase"), true);
        }
        for (CSVRecord row : Lexicon.rows("media.csv")) {
            c.media.add(row.get("phrase"), row.get("medium"));
        }
        return c;
    }

    /**
     * Hedged where a hedge ("purportedly", "suspects") stands in the evidence, or a modal of possibility stands with the
     * predicate of the blame.
     */
    Certainty certainty(Sentence s, Span evidence, int predicate) {
        boolean hedged = hedges.in(s).stream()
                .filter(m -> !s.token(m.first()).lemma().equals("allege") || s.token(m.first()).relation().equals("amod"))
                .anyMatch(m -> evidence.contains(s.token(m.first()).span()));
        return hedged || Mood.hasModal(s, predicate, MODALS) ? Certainty.HEDGED : Certainty.ASSERTED;
    }

    /** The medium that the sentence names first, or empty. */
    String medium(Sentence s) {
        List<Phrases.Match<String>> found = media.in(s);
        return found.isEmpty() ? "" : found.get(0).value();
    }

    /** The day of the week that the sentence names, as the last such day up to the day of publication. */
    Optional<LocalDate> saidOn(Article article, Sentence s) {
        if (article.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate published = article.published().get();
        for (Token t : s.tokens()) {
            String word = t.word().toUpperCase(Locale.ROOT);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (word.equals(day.name())) {
                    return Optional.of(published.with(TemporalAdjusters.previousOrSame(day)));
                }
            }
            if (word.equals("YESTERDAY")) {
                return Optional.of(published.minusDays(1));
            }
        }
        return Optional.empty();
    }
}
