package org.claimant.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The words that attribute, and what they take as content; from {@code attribution-cues.csv}. */
final class CueLexicon {
    private static final String FILE = "attribution-cues.csv";

    /**
     * @param clause       takes a clause or a quotation ("said that")
     * @param infinitive   takes an infinitive ("vowed to")
     * @param object       takes a noun ("denied the claim")
     * @param prepositions that link it to its content ("called for")
     */
    record Entry(boolean clause, boolean infinitive, boolean object, List<String> prepositions) {
    }

    private final Map<String, Entry> entries = new HashMap<>();

    static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing beside " + CueLexicon.class.getName()
                        + "; build Claimant anew");
            }
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                List<String> complements = List.of(row.get("complements").split("\\|"));
                String prepositions = row.get("prepositions");
                lexicon.entries.put(row.get("lemma") + "/" + row.get("pos"), new Entry(complements.contains("clause"),
                        complements.contains("infinitive"), complements.contains("object"),
                        prepositions.isEmpty() ? List.of() : List.of(prepositions.split("\\|"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + FILE, e);
        }
        return lexicon;
    }

    Optional<Entry> of(AttributionTokens tokens, int i) {
        String tag = tokens.tag(i);
        String pos = tag.startsWith("VB") ? "verb" : tag.startsWith("NN") ? "noun" : tag.startsWith("JJ") ? "adjective" : "";
        return Optional.ofNullable(entries.get(tokens.lemma(i) + "/" + pos));
    }
}
