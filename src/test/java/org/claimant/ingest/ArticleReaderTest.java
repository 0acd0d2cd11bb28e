package org.claimant.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.claimant.model.Article;
import org.claimant.model.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final String TEXT = "Ferry deal was fixed\n\nThe minister denied on Monday that the contract was rigged.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void oneGoodArticle() throws IOException {
        write("good.txt", TEXT);
    }

    @Test
    void read_dateOnlyInTheNameOfTheFile_isTaken() throws IOException {
        write("saltbay-post_2016-05-16_ferry.txt", TEXT);
        write("saltbay-post_2016-02-30_ferry.txt", TEXT);
        write("order-12016-05-16.txt", TEXT);
        assertEquals(List.of("", "", "", "2016-05-16"), read().articles().stream().map(a -> a.published().map(LocalDate::toString).orElse("")).sorted().toList());
    }

    @Test
    void read_folderWithTable_tableWins() throws IOException {
        write("articles.csv", "file,id,title,publisher,date,author,url\ngood.txt,ferry-1,\"Ferry deal, fixed\",Saltbay Post,1998-03-04,Mara Lind|Tom Oduya,https://example.org/a\n");
        Article article = read().articles().get(0);
        assertEquals("ferry-1", article.id());
        assertEquals("Ferry deal, fixed", article.title());
        assertEquals("Saltbay Post", article.publisher());
        assertEquals(Optional.of(LocalDate.of(1998, 3, 4)), article.published());
        assertEquals(List.of("Mara Lind", "Tom Oduya"), article.authors());
        assertEquals("https://example.org/a", article.url());
        assertEquals(TEXT, article.text());
    }

    @Test
    void read_fileAndItsFolder_onceInOrderOfIds() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        write("b/another.txt", TEXT);
        ArticleReader.Reading reading = new ArticleReader().read(List.of(folder.resolve("good.txt"), folder));
        assertEquals(List.of("another", "good"), reading.articles().stream().map(Article::id).toList());
        assertEquals(List.of(), reading.rejected());
    }

    @Test
    void read_empty_rejected() throws IOException {
        write("a.txt", " \n\n");
        rejects(Rejection.Kind.INVALID, "a.txt: is empty; ");
    }

    @Test
    void read_binary_rejected() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        rejects(Rejection.Kind.UNREADABLE, "a.txt, byte 2: is a binary file, not plain text; ");
    }

    @Test
    void read_windowsEncoding_rejectedWithLine() throws IOException {
        Files.write(folder.resolve("a.txt"), "Fine.\nCaf\u00e9 shut.".getBytes(StandardCharsets.ISO_8859_1));
        rejects(Rejection.Kind.UNREADABLE, "a.txt, line 2: is not UTF-8; ");
    }

    @Test
    void read_utf16_rejected() throws IOException {
        Files.write(folder.resolve("a.txt"), "Fine.".getBytes(StandardCharsets.UTF_16));
        rejects(Rejection.Kind.UNREADABLE, "a.txt: is UTF-16, not UTF-8; ");
    }

    @Test
    void read_lineOf50MB_rejected() throws IOException {
        write("a.txt", "x".repeat(50_000_000));
        rejects(Rejection.Kind.UNREADABLE, "a.txt: has 50.0 MB, more than any article");
    }

    @Test
    void read_longLine_rejectedWithLine() throws IOException {
        write("a.txt", "Title\n" + "x".repeat(300_000));
        rejects(Rejection.Kind.INVALID, "a.txt, line 2: has 300000 characters, more than any paragraph");
    }

    @Test
    void read_duplicateId_secondRejected() throws IOException {
        Files.createDirectories(folder.resolve("z"));
        write("z/good.txt", TEXT);
        rejects(Rejection.Kind.INVALID, "good.txt: has the id 'good', which is already that of ");
    }

    @Test
    void read_missingColumn_rejectedAndTheOthersUsed() throws IOException {
        write("articles.csv", "file,id,title,publisher,author,url\ngood.txt,good,,Saltbay Post,,\n");
        rejects(Rejection.Kind.INVALID, "articles.csv, line 1: has no column 'date'; ");
        assertEquals("Saltbay Post", read().articles().get(0).publisher());
    }

    @Test
    void read_missingFileColumn_rejected() throws IOException {
        write("articles.csv", "name,id,title,publisher,date,author,url\ngood.txt,good,,Saltbay Post,,,\n");
        rejects(Rejection.Kind.INVALID, "articles.csv, line 1: has no column 'file'; ");
    }

    @Test
    void read_tableNamesMissingFile_rejected() throws IOException {
        write("articles.csv", "file,id,title,publisher,date,author,url\ngone.txt,,,,,,\n");
        rejects(Rejection.Kind.INVALID, "articles.csv, row 2: names the file 'gone.txt', which is not there; ");
    }

    @Test
    void read_badDate_rejectedAndReadWithout() throws IOException {
        write("articles.csv", "file,id,title,publisher,date,author,url\ngood.txt,,,,1998-02-30,,\n");
        rejects(Rejection.Kind.INVALID, "articles.csv, row 2: has the date '1998-02-30', which is no day of the calendar; ");
    }

    @Test
    void read_badUrl_rejectedAndReadWithout() throws IOException {
        write("articles.csv", "file,id,title,publisher,date,author,url\ngood.txt,,,,,,not a url\n");
        rejects(Rejection.Kind.INVALID, "articles.csv, row 2: has the url 'not a url', which is no web address; ");
    }

    @Test
    void read_openQuotationMarkInTable_rejected() throws IOException {
        write("articles.csv", "file,id,title,publisher,date,author,url\ngood.txt,,\"open,,,,\n");
        rejects(Rejection.Kind.INVALID, "articles.csv: is not a CSV table after RFC 4180 (");
    }

    @Test
    void read_folderWithoutArticles_rejected() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Rejection rejection = new ArticleReader().read(List.of(empty)).rejected().get(0);
        assertTrue(rejection.message().endsWith("empty: holds no articles; put .txt files in UTF-8 into the folder, or give another"), rejection.message());
    }

    @Test
    void read_noSuchPath_rejected() {
        Rejection rejection = new ArticleReader().read(List.of(folder.resolve("nowhere"))).rejected().get(0);
        assertTrue(rejection.message().endsWith("nowhere: does not exist; check the path"), rejection.message());
        assertThrows(IllegalArgumentException.class, () -> new ArticleReader().read(folder.resolve("nowhere")));
    }

    private void rejects(Rejection.Kind kind, String message) {
        ArticleReader.Reading reading = read();
        assertEquals(List.of("good"), reading.articles().stream().map(Article::id).toList());
        assertEquals(1, reading.rejected().size(), reading.rejected().toString());
        assertEquals(kind, reading.rejected().get(0).kind());
        assertTrue(reading.rejected().get(0).message().contains(message), reading.rejected().get(0).message());
    }

    private ArticleReader.Reading read() {
        return new ArticleReader().read(List.of(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
