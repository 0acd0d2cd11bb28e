package org.claimant.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.claimant.ingest.ArticleReader;
import org.claimant.nlp.AnnotationFormat;
import org.claimant.nlp.Annotator;

/** Scaffold: annotates all .txt of a folder into another. */
public final class AnnotateCorpus {
    public static void main(String[] args) throws Exception {
        Annotator annotator = Annotator.english();
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        try (var files = Files.list(Path.of(args[0]))) {
            files.filter(f -> f.toString().endsWith(".txt")).sorted().parallel().forEach(f -> {
                var a = annotator.annotate(new ArticleReader().read(f));
                AnnotationFormat.write(a, out.resolve(a.article().id() + ".ann.tsv"));
            });
        }
    }
}
