package org.claimant.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.claimant.extract.AttributionTrainer;
import org.claimant.extract.AttributionTrainer.Marked;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;

/**
 * Makes the attribution model of a marked corpus: a folder with {@code text/ID.txt} and {@code attributions/ID_ANNOTATOR.ann} in
 * brat's standoff format, as PolNeAR has it. An article that several people marked is learned from all of them.
 */
public final class Training {

    private Training() {
    }

    /**
     * @param corpora  one or more such folders; their order matters for the bytes of the model
     * @param model    the file to write
     * @param analyses folder where analyses of articles are kept from run to run; empty to keep none
     * @param seed     the same corpus, analyses and seed give the same bytes
     * @throws IllegalArgumentException if a folder is no such corpus; the message names file, cause and remedy
     */
    public static void run(List<Path> corpora, Path model, Optional<Path> analyses, long seed, Progress progress) {
        List<SortedMap<String, List<Path>>> standoff = corpora.stream().map(c -> standoff(c.resolve("attributions"))).toList();
        progress.stage("analyse", standoff.stream().mapToInt(Map::size).sum());
        analyses.ifPresent(Training::makeFolder);
        Function<Article, AnnotatedArticle> annotate = analyses.map(ArticleShelf::new)
                .<Function<Article, AnnotatedArticle>>map(shelf -> a -> Analysis.of(a, shelf.analysis(a))).orElse(Analysis::of);
        ArticleReader reader = new ArticleReader();
        List<Marked> marked = new ArrayList<>();
        for (int c = 0; c < corpora.size(); c++) {
            Path texts = corpora.get(c).resolve("text");
            standoff.get(c).forEach((id, files) -> {
                AnnotatedArticle article = annotate.apply(reader.read(texts.resolve(id + ".txt")));
                files.forEach(file -> marked.add(new Marked(article, file)));
                progress.step();
            });
        }
        progress.stage("train", AttributionTrainer.STEPS);
        AttributionTrainer.train(marked, model, seed, progress::step);
    }

    /** The standoff files of each article, by its id. */
    private static SortedMap<String, List<Path>> standoff(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": there is no such folder; a marked corpus has the folders text and attributions");
        }
        SortedMap<String, List<Path>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                String name = file.getFileName().toString();
                int end = name.lastIndexOf('_');
                if (end < 1) {
                    throw new IllegalArgumentException(file + ": the name is not ID_ANNOTATOR.ann; rename it");
                }
                found.computeIfAbsent(name.substring(0, end), id -> new ArrayList<>()).add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + "; check its permissions", e);
        }
        return found;
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder + "; check its permissions", e);
        }
    }
}
