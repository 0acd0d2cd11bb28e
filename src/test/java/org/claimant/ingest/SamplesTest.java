package org.claimant.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Article;
import org.junit.jupiter.api.Test;

/** The sample articles are what the first build shows: whole, dated, short, and from more than one outlet. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Path EXPECTED = Path.of("src/test/resources/samples-expected.csv");
    private static final Path TOPICS = Path.of("ontology/topics.ttl");

    @Test
    void read_samples_allWholeAndNoneRejected() {
        ArticleReader.Reading reading = new ArticleReader().read(List.of(SAMPLES));
        assertEquals(List.of(), reading.rejected());
        assertTrue(reading.articles().size() >= 12, () -> reading.articles().size() + " sample articles");
        for (Article a : reading.articles()) {
            assertFalse(a.title().isEmpty() || a.publisher().isEmpty() || a.published().isEmpty(), a.id());
            assertTrue(a.url().startsWith("https://example.org/"), a.url());
            int words = a.text().split("\\s+").length;
            assertTrue(words >= 150 && words <= 400, a.id() + " has " + words + " words");
        }
        assertTrue(reading.articles().stream().map(Article::publisher).distinct().count() >= 12);
    }

    @Test
    void expectations_eachRow_namesASampleAnActAndATopic() throws IOException {
        Set<String> ids = new TreeSet<>(new ArticleReader().read(List.of(SAMPLES)).articles().stream().map(Article::id).toList());
        String topics = Files.readString(TOPICS, StandardCharsets.UTF_8);
        Set<String> seen = new TreeSet<>();
        try (CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(Files.newBufferedReader(EXPECTED, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                seen.add(row.get("article"));
                assertTrue(Set.of("accuse", "deny", "confirm").contains(row.get("act")), row.toString());
                assertTrue(topics.contains("clmt:" + row.get("topic") + " a skos:Concept"), row.toString());
            }
        }
        assertEquals(ids, seen);
    }
}
