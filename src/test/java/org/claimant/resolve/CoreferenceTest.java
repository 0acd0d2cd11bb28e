package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Attribution;
import org.claimant.model.Block;
import org.claimant.model.Discourse;
import org.claimant.model.Evidence;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Span;
import org.claimant.nlp.AnnotationFormat;
import org.claimant.nlp.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden cases in {@code cases/NAME}: the article, its analysis as the annotator gave it, and the referents that coreference is
 * to find, a line each. {@code -Dclaimant.cases=update} analyses anew and writes what is found; look at the difference.
 */
class CoreferenceTest {
    private static final Path CASES = Path.of("src/test/resources/org/claimant/resolve/cases");
    private static final boolean UPDATE = "update".equals(System.getProperty("claimant.cases"));
    private static final Coreference COREFERENCE = Coreference.load(Gazetteer.shipped());

    @TempDir
    private Path temporary;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void resolve_case_findsTheReferents(Path folder) throws IOException {
        AnnotatedArticle article = article(folder);
        String actual = text(article, COREFERENCE.resolve(article, attributions(folder, article)));
        Path expected = folder.resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertTrue(Files.exists(expected), "no golden file " + expected + "; found:\n" + actual);
        assertEquals(Files.readString(expected), actual, () -> "of the article\n" + article.article().text());
    }

    @Test
    void resolve_twice_givesTheSame() throws IOException {
        AnnotatedArticle article = article(CASES.resolve("parties"));
        assertEquals(text(article, COREFERENCE.resolve(article, List.of())), text(article, COREFERENCE.resolve(article, List.of())));
    }

    private static String text(AnnotatedArticle article, Discourse discourse) {
        StringBuilder s = new StringBuilder();
        for (Referent r : discourse.referents()) {
            s.append(r.type()).append(' ').append(r.name()).append(':');
            for (Mention m : r.mentions()) {
                s.append(" [").append(article.text(m.span())).append(']');
            }
            s.append('\n');
        }
        return s.toString();
    }

    /** The day of the article, where the case has a {@code date.txt}. */
    private static Optional<LocalDate> day(Path folder) throws IOException {
        Path file = folder.resolve("date.txt");
        return Files.exists(file) ? Optional.of(LocalDate.parse(Files.readString(file).strip())) : Optional.empty();
    }

    private AnnotatedArticle article(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("article.txt"));
        List<Block> blocks = new ArrayList<>();
        for (int begin = 0; begin < text.length();) {
            int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            blocks.add(new Block(Block.Kind.BODY, new Span(begin, end)));
            begin = end + 1;
        }
        String id = folder.getFileName().toString();
        Article article = new Article(id, folder.toString(), day(folder), "", text, blocks, "", List.of(), "", "en");
        Path analysis = folder.resolve("analysis.tsv");
        if (UPDATE) {
            AnnotationFormat.write(Annotated.BY.annotate(article), analysis);
        }
        // The header names the version of the annotator; a case stays good when that changes.
        Path file = temporary.resolve(id);
        AnnotationFormat.write(new AnnotatedArticle(article, List.of(), List.of()), file);
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8).subList(0, 1));
        lines.addAll(Files.readAllLines(analysis).stream().skip(1).toList());
        Files.write(file, lines);
        return AnnotationFormat.read(article, file);
    }

    private static List<Attribution> attributions(Path folder, AnnotatedArticle article) throws IOException {
        Path file = folder.resolve("attributions.tsv");
        List<Attribution> found = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] f = line.split("\t");
            Span cue = span(article, f[1]);
            found.add(new Attribution(List.of(span(article, f[0])), List.of(cue), List.of(span(article, f[2])), Attribution.Manner.valueOf(f[3]), -1,
                    new Evidence(article.article().id(), cue, "case", 1)));
        }
        return found;
    }

    private static Span span(AnnotatedArticle article, String words) {
        int i = article.article().text().indexOf(words);
        assertTrue(i >= 0, "the article does not have: " + words);
        return new Span(i, i + words.length());
    }

    private static final class Annotated {
        static final Annotator BY = Annotator.english();
    }
}
