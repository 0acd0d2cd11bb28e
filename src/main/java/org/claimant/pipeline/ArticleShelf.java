package org.claimant.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Span;

/**
 * The articles that a graph was read from, kept beside it in {@code out/.articles}: a later build of other articles must see all
 * of them to say who is whom, and need not analyse the same text twice. Three files an article: the text, unaltered
 * ({@code .txt}); what is known of it, a table of field and value ({@code .article.csv}); its analysis ({@code .ann.tsv}).
 */
final class ArticleShelf {
    private static final String KNOWN = ".article.csv";
    private static final int MAX_NAME = 120;

    private final Path folder;

    ArticleShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * All articles on the shelf, by id.
     *
     * @throws IllegalArgumentException if one is damaged
     */
    SortedMap<String, Article> articles() {
        SortedMap<String, Article> articles = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return articles;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(KNOWN)).sorted().toList()) {
                Article article = read(file);
                articles.put(article.id(), article);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + "; check the disk", e);
        }
        return articles;
    }

    /** Where the analysis of an article is kept. */
    Path analysis(Article article) {
        return folder.resolve(name(article.id()) + ".ann.tsv");
    }

    /** Puts the article on the shelf, over another of the same id. */
    void put(Article article) {
        write(folder.resolve(name(article.id()) + ".txt"), article.text());
        write(folder.resolve(name(article.id()) + KNOWN), known(article));
    }

    void remove(Article article) {
        try {
            for (String ending : List.of(KNOWN, ".txt", ".ann.tsv")) {
                Files.deleteIfExists(folder.resolve(name(article.id()) + ending));
            }
        } catch (IOException e) {
            throw new OutputException("cannot take " + article.id() + " from " + folder + " (" + e + "); check the disk", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return;
            }
            Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException("cannot write " + file + " (" + e + "); make room on the disk, or give another folder with --out", e);
        }
    }

    private static String known(Article a) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("field", "value");
            csv.printRecord("id", a.id());
            csv.printRecord("source", a.source());
            csv.printRecord("published", a.published().map(LocalDate::toString).orElse(""));
            csv.printRecord("title", a.title());
            csv.printRecord("publisher", a.publisher());
            csv.printRecord("authors", String.join("|", a.authors()));
            csv.printRecord("url", a.url());
            csv.printRecord("language", a.language());
            for (Block block : a.blocks()) {
                csv.printRecord("block", block.kind() + " " + block.span().begin() + " " + block.span().end());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Article read(Path known) {
        String file = known.toString();
        Map<String, String> fields = new TreeMap<>();
        List<Block> blocks = new ArrayList<>();
        try (Reader in = new StringReader(Files.readString(known))) {
            for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
                if (row.get("field").equals("block")) {
                    String[] b = row.get("value").split(" ");
                    blocks.add(new Block(Block.Kind.valueOf(b[0]), new Span(Integer.parseInt(b[1]), Integer.parseInt(b[2]))));
                } else {
                    fields.put(row.get("field"), row.get("value"));
                }
            }
            String text = Files.readString(Path.of(file.substring(0, file.length() - KNOWN.length()) + ".txt"));
            return article(fields, text, blocks);
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalArgumentException(known + ": is not what a build left here (" + e.getMessage()
                    + "); delete the file and build the article again", e);
        }
    }

    private static Article article(Map<String, String> fields, String text, List<Block> blocks) {
        Optional<LocalDate> published = Optional.of(fields.get("published")).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        List<String> authors = Arrays.stream(fields.get("authors").split("\\|")).filter(a -> !a.isEmpty()).toList();
        return new Article(fields.get("id"), fields.get("source"), published, fields.get("title"), text, blocks,
                fields.get("publisher"), authors, fields.get("url"), fields.get("language"));
    }

    /** The id as a file's name on any disk: letters, digits, dot and hyphen, the rest as code points; a long one by its hash. */
    private static String name(String id) {
        String name = id.codePoints().mapToObj(c -> c < 128 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0)
                ? Character.toString(c) : String.format(Locale.ROOT, "%%%x", c)).collect(Collectors.joining());
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + String.format(Locale.ROOT, "~%08x", id.hashCode());
    }
}
