package org.claimant.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;

/** Nouns that stand for somebody else where they speak or are blamed: parts of a party ("delegation"), and things with words in them ("letter"). */
final class SourceNouns {
    private final Set<String> parts = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> works = new HashSet<>();

    static SourceNouns load() {
        SourceNouns nouns = new SourceNouns();
        for (CSVRecord row : Lexicon.rows("source-nouns.csv")) {
            (switch (row.get("kind")) {
                case "part" -> nouns.parts;
                case "work" -> nouns.works;
                default -> nouns.things;
            }).add(row.get("noun"));
        }
        return nouns;
    }

    /** True for what stands for the party or body that it is of: "leaders", "delegation". */
    boolean isPart(String lemma) {
        return parts.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** True for what its author says, where the article names one, and what else says it itself: "report", "study". */
    boolean isWork(String lemma) {
        return works.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** True for what has words but no will: whoever owns it speaks. */
    boolean isThing(String lemma) {
        return things.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
