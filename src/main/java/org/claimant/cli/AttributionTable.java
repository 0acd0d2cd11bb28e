package org.claimant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.claimant.extract.AttributionExtractor;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.Attribution;
import org.claimant.model.Span;
import org.claimant.nlp.AnnotationFormat;

/** Writes attributions.csv of a folder of articles whose analysis is cached: FOLDER CACHE CSV. The outermost attributions only. */
public final class AttributionTable {
    private AttributionTable() {
    }

    public static void main(String[] args) throws IOException {
        AttributionExtractor extractor = AttributionExtractor.load();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader("article", "source", "cue", "content").get();
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8), format);
             var files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                var article = new ArticleReader().read(file);
                var annotated = AnnotationFormat.read(article, Path.of(args[1], article.id() + ".ann.tsv"));
                for (Attribution a : extractor.extract(annotated)) {
                    if (a.within() < 0) {
                        String text = article.text();
                        out.printRecord(article.id(), cell(text, a.source()), cell(text, a.cue()), cell(text, a.content()));
                    }
                }
            }
        }
    }

    /** Code points, as the files of a corpus count them. */
    private static String cell(String text, List<Span> spans) {
        return spans.stream().map(s -> text.codePointCount(0, s.begin()) + "-" + text.codePointCount(0, s.end()))
                .collect(Collectors.joining(";"));
    }
}
