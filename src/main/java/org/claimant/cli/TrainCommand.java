package org.claimant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.claimant.extract.AttributionTrainer;
import org.claimant.extract.AttributionTrainer.Marked;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.nlp.AnnotationFormat;
import org.claimant.nlp.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code claimant train}: makes the attribution model anew from a marked corpus. */
@Command(name = "train", description = "Trains the attribution model on a corpus in brat's standoff format (PolNeAR's).")
final class TrainCommand implements Callable<Integer> {

    @Option(names = "--corpus", required = true, paramLabel = "DIR",
            description = "Folder with text/*.txt and attributions/*.ann; of several annotators of an article the alphabetically first is taken.")
    private Path corpus;

    @Option(names = "--model", required = true, paramLabel = "FILE", description = "The model to write.")
    private Path model;

    @Option(names = "--cache", paramLabel = "DIR", description = "Folder that keeps the language analysis of the articles between runs.")
    private Path cache;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Same corpus and same seed give the same bytes. Default: ${DEFAULT-VALUE}.")
    private long seed;

    private Annotator annotator;

    @Override
    public Integer call() throws IOException {
        List<Marked> marked = new ArrayList<>();
        if (cache != null) {
            Files.createDirectories(cache);
        }
        for (var entry : standoff().entrySet()) {
            Article article = new ArticleReader().read(corpus.resolve("text").resolve(entry.getKey() + ".txt"));
            marked.add(new Marked(annotated(article), entry.getValue()));
        }
        AttributionTrainer.train(marked, model, seed, System.err::println);
        return 0;
    }

    /** The standoff file of each article, by its id: {@code ID_ANNOTATOR.ann}. */
    private SortedMap<String, Path> standoff() throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        try (var files = Files.list(corpus.resolve("attributions"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                String name = file.getFileName().toString();
                found.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
            }
        }
        return found;
    }

    private AnnotatedArticle annotated(Article article) {
        Path file = cache == null ? null : cache.resolve(article.id() + ".ann.tsv");
        if (file != null && Files.exists(file)) {
            try {
                return AnnotationFormat.read(article, file);
            } catch (IllegalArgumentException stale) {
                System.err.println(stale.getMessage() + "; analysing it anew");
            }
        }
        if (annotator == null) {
            annotator = Annotator.english();
        }
        AnnotatedArticle annotated = annotator.annotate(article);
        if (file != null) {
            AnnotationFormat.write(annotated, file);
        }
        return annotated;
    }
}
