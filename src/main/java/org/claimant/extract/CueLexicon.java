package org.claimant.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/**
 * The words that attribute, and what they take as content; from {@code attribution-cues.csv}. The model sees the kind of a word
 * beside the word itself, so that a verb that its corpus hardly had is read like others of its kind.
 */
final class CueLexicon {
    private static final CueLexicon SHIPPED = new CueLexicon(Lexicon.rows("attribution-cues.csv"));
    private static final int LISTED = 1;
    private static final int CLAUSE = 2;
    private static final int INFINITIVE = 4;
    private static final int OBJECT = 8;
    private static final int PREPOSITION = 16;

    private record Entry(int kind, List<String> prepositions) {
    }

    private final Map<String, Entry> entries = new HashMap<>();

    private CueLexicon(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            List<String> complements = List.of(row.get("complements").split("\\|"));
            String prepositions = row.get("prepositions");
            int kind = LISTED + (complements.contains("clause") ? CLAUSE : 0) + (complements.contains("infinitive") ? INFINITIVE : 0)
                    + (complements.contains("object") ? OBJECT : 0) + (prepositions.isEmpty() ? 0 : PREPOSITION);
            entries.put(row.get("lemma") + "/" + row.get("pos"), new Entry(kind, List.of(prepositions.split("\\|"))));
        }
    }

    static CueLexicon shipped() {
        return SHIPPED;
    }

    private Entry of(AttributionTokens tokens, int i) {
        String tag = tokens.tag(i);
        String pos = tag.startsWith("VB") ? "verb" : tag.startsWith("NN") ? "noun" : tag.startsWith("JJ") ? "adjective" : "";
        return entries.get(tokens.lemma(i).toLowerCase(Locale.ROOT) + "/" + pos);
    }

    /** A number for what the word takes as content; 0 where it is not listed. */
    int kind(AttributionTokens tokens, int i) {
        Entry entry = of(tokens, i);
        return entry == null ? 0 : entry.kind();
    }

    /** True where the preposition links the word to its content. */
    boolean links(AttributionTokens tokens, int i, int preposition) {
        Entry entry = of(tokens, i);
        return entry != null && entry.prepositions().contains(tokens.lemma(preposition));
    }
}
