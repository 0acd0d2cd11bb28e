package org.claimant.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.claimant.cases.SharedAnnotator;
import org.claimant.extract.AttributionTrainer.Marked;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a corpus of a few dozen sentences that anybody could have said. */
class AttributionTrainerTest {
    private static final String[] WHO = {"The mayor", "Anna Brandt", "The party", "Her deputy", "A spokesman", "Omar Farouk"};
    private static final String[] CUE = {"said", "claimed", "announced", "argued"};
    private static final String[] WHAT = {"that the bridge is safe", "that the vote was fair", "that taxes will rise", "that nobody was hurt",
        "that the school will close"};

    @TempDir
    private Path folder;

    @Test
    void train_sameCorpusAndSeed_givesTheSameBytes() throws IOException {
        List<Marked> corpus = corpus();
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        AttributionTrainer.train(corpus, first, 1, () -> { });
        AttributionTrainer.train(corpus, second, 1, () -> { });
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void train_onPlainSentences_readsOneThatItHasNotSeen() throws IOException {
        Path model = folder.resolve("model.bin");
        AttributionTrainer.train(corpus(), model, 1, () -> { });
        AnnotatedArticle article = article("new", "Omar Farouk claimed that the bridge will close.");
        List<Attribution> read = AttributionExtractor.load(model).extract(article);
        assertEquals(List.of("Omar Farouk | claimed | that the bridge will close"), read.stream().map(a -> AttributionTexts.of(article, a)).toList());
    }

    @Test
    void train_tooFewArticles_saysHowMany() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> AttributionTrainer.train(List.of(), folder.resolve("m"), 1, () -> { }));
        assertEquals("training needs at least 4 articles with attributions, but got 0", e.getMessage());
    }

    private List<Marked> corpus() throws IOException {
        List<Marked> corpus = new ArrayList<>();
        for (int a = 0; a < 12; a++) {
            StringBuilder text = new StringBuilder();
            StringBuilder marks = new StringBuilder();
            for (int s = 0; s < 5; s++) {
                int n = 5 * a + s;
                mark(text, marks, 3 * s, WHO[n % WHO.length], CUE[n / 2 % CUE.length], WHAT[n % WHAT.length]);
                text.append("The bus went from the station to the harbour. ");
            }
            Path standoff = folder.resolve("a" + a + ".ann");
            Files.writeString(standoff, marks);
            corpus.add(new Marked(article("a" + a, text.toString()), standoff));
        }
        return corpus;
    }

    private static void mark(StringBuilder text, StringBuilder marks, int id, String... parts) {
        String[] roles = {"Source", "Cue", "Content"};
        StringBuilder event = new StringBuilder("E" + id + "\tAttribution:T" + id);
        for (int i = 0; i < parts.length; i++) {
            int begin = text.length();
            text.append(parts[i]);
            marks.append("T" + (id + i) + "\t" + roles[i] + " " + begin + " " + text.length() + "\t" + parts[i] + "\n");
            event.append(" " + roles[i] + ":T" + (id + i));
            text.append(i < 2 ? " " : ". ");
        }
        marks.append(event).append("\n");
    }

    private AnnotatedArticle article(String id, String text) throws IOException {
        Path file = folder.resolve(id + ".txt");
        Files.writeString(file, text);
        return SharedAnnotator.get().annotate(new ArticleReader().read(file));
    }
}
