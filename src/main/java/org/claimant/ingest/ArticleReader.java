package org.claimant.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.claimant.model.Article;
import org.claimant.model.Rejection;
import org.claimant.model.Rejection.Kind;

/**
 * Reads articles: plain text files in UTF-8, and folders of them ({@code .txt}, folders within folders included), with what an
 * optional {@code articles.csv} beside the files says of them (file, id, title, publisher, date, author, url; it wins over what
 * the text tells). The date of one that has none may stand in the name of its file. What cannot be read is handed back as a value. Thread-safe.
 */
public final class ArticleReader {
    private static final String ENDING = ".txt";

    private final Furniture furniture = Furniture.load();

    /**
     * @param articles sorted by id, each id once
     * @param rejected what was left out, in the order of the input
     */
    public record Reading(List<Article> articles, List<Rejection> rejected) {
        public Reading {
            articles = List.copyOf(articles);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * One file.
     *
     * @throws IllegalArgumentException if it is rejected; the message names file, place, cause and remedy
     */
    public Article read(Path file) {
        Reading reading = read(List.of(file));
        if (reading.articles().isEmpty()) {
            throw new IllegalArgumentException(reading.rejected().get(0).message());
        }
        return reading.articles().get(0);
    }

    /** All articles of the files and folders. A file that is given twice is read once; of two files with one id, the second is rejected. */
    public Reading read(List<Path> paths) {
        List<Rejection> rejected = new ArrayList<>();
        Map<Path, Path> files = new LinkedHashMap<>();
        Map<Path, ArticleTable> tables = new LinkedHashMap<>();
        for (Path path : paths) {
            collect(path, files, rejected);
        }
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Path file : files.values()) {
            try {
                ArticleTable table = tables.computeIfAbsent(folderOf(file), folder -> ArticleTable.read(folder, rejected));
                add(article(file, table.of(file)), file, articles);
            } catch (RejectedException e) {
                rejected.add(e.rejection());
            }
        }
        return new Reading(articles.values().stream().sorted(Comparator.comparing(Article::id)).toList(), rejected);
    }

    private static void collect(Path path, Map<Path, Path> files, List<Rejection> rejected) {
        if (path.endsWith(ArticleTable.NAME)) {
            rejected.add(TextFile.rejected(Kind.INVALID, path, "", "is a table of articles, not an article", "give the folder it lies in").rejection());
            return;
        }
        if (!Files.isDirectory(path)) {
            files.putIfAbsent(path.toAbsolutePath().normalize(), path);
            return;
        }
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> texts = found.filter(f -> f.getFileName().toString().endsWith(ENDING) && !isHidden(path, f) && !Files.isDirectory(f))
                    .sorted().toList();
            if (texts.isEmpty()) {
                rejected.add(TextFile.rejected(Kind.UNREADABLE, path, "", "holds no articles", "put .txt files in UTF-8 into the folder, or give another").rejection());
            }
            texts.forEach(t -> files.putIfAbsent(t.toAbsolutePath().normalize(), t));
        } catch (IOException | java.io.UncheckedIOException e) {
            rejected.add(TextFile.rejected(Kind.UNREADABLE, path, "", "cannot be listed (" + e.getMessage() + ")", "give yourself the right to read it (chmod -R u+rX)").rejection());
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    private Article article(Path file, ArticleTable.Row row) {
        String text = TextFile.read(file);
        Page page = Page.of(furniture, text, row.title());
        String name = file.getFileName().toString();
        String id = !row.id().isEmpty() ? row.id() : name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return new Article(id, file.toString(), row.date().or(page::published).or(() -> Dates.inName(name)), row.title().isEmpty() ? page.title() : row.title(),
                text, page.blocks(), row.publisher(), row.authors().isEmpty() ? page.authors() : row.authors(), row.url(), "en");
    }

    private static void add(Article article, Path file, Map<String, Article> articles) {
        Article other = articles.putIfAbsent(article.id(), article);
        if (other != null) {
            throw TextFile.rejected(Kind.INVALID, file, "", "has the id '" + article.id() + "', which is already that of " + other.source(),
                    "rename the file, or give it an id of its own in " + ArticleTable.NAME);
        }
    }
}
