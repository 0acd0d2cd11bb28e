package org.claimant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the input is told in one line with file, cause and remedy; the rest is built, and nothing is lost. */
class BadInputTest {
    private static final String GOOD = "Ferry deal was fixed\n\nThe harbour minister Anna Berg accused the Reform Party of holding a fake mandate.\n";

    @TempDir
    private Path folder;
    private Path news;
    private Path out;

    @BeforeEach
    void oneGoodArticle() throws IOException {
        news = Files.createDirectories(folder.resolve("news"));
        out = folder.resolve("out");
        write("good.txt", GOOD);
    }

    @Test
    void build_emptyFile_leftOut() throws IOException {
        write("bad.txt", "");
        leavesOut(3, "bad.txt: is empty; put the article's text in it, or leave it out");
    }

    @Test
    void build_binaryFile_leftOut() throws IOException {
        Files.write(news.resolve("bad.txt"), new byte[] {1, 0, 2, 0});
        leavesOut(4, "bad.txt, byte 0: is a binary file, not plain text; give the article as a .txt file in UTF-8");
    }

    @Test
    void build_wrongEncoding_leftOut() throws IOException {
        Files.write(news.resolve("bad.txt"), "The caf\u00e9 was shut.".getBytes(StandardCharsets.ISO_8859_1));
        leavesOut(4, "bad.txt, line 1: is not UTF-8; convert it");
    }

    @Test
    void build_lineOf50MB_leftOut() throws IOException {
        write("bad.txt", "word ".repeat(10_000_000));
        leavesOut(4, "bad.txt: has 50.0 MB, more than any article (the limit is 10 MB); split it");
    }

    @Test
    void build_missingColumn_toldAndArticleBuilt() throws IOException {
        write("articles.csv", "file,id,title,publisher,author,url\ngood.txt,,,Saltbay Post,,\n");
        leavesOut(3, "articles.csv, line 1: has no column 'date'; add it to the header row");
    }

    @Test
    void build_missingFile_toldAndArticleBuilt() throws IOException {
        write("articles.csv", "file,id,title,publisher,date,author,url\ngone.txt,,,,,,\n");
        leavesOut(3, "articles.csv, row 2: names the file 'gone.txt', which is not there; correct the name, or delete the row");
    }

    @Test
    void build_badDate_toldAndArticleBuilt() throws IOException {
        write("articles.csv", "file,id,title,publisher,date,author,url\ngood.txt,,,,yesterday,,\n");
        leavesOut(3, "articles.csv, row 2: has the date 'yesterday', which is no day of the calendar; write it as 2024-02-28");
    }

    @Test
    void build_duplicateId_secondLeftOut() throws IOException {
        Files.createDirectories(news.resolve("more"));
        write("more/good.txt", GOOD);
        leavesOut(3, "good.txt: has the id 'good', which is already that of " + news.resolve("good.txt"));
    }

    @Test
    void build_folderWithoutArticles_toldAndNothingLost() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        isRefused(4, "empty: holds no articles; put .txt files in UTF-8 into the folder, or give another", empty);
    }

    @Test
    void build_noSuchPath_toldAndNothingLost() throws IOException {
        isRefused(4, "nowhere.txt: does not exist; check the path", folder.resolve("nowhere.txt"));
    }

    @Test
    void build_unwritableOutput_usageError() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        Shell.Result result = Shell.run("build", news.toString(), "--out", file.resolve("out").toString());
        assertEquals(2, result.code(), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("a-file/out: cannot be written") && result.err().contains("give a folder of your own with --out"), result.err());
        assertEquals("in the way", Files.readString(file));
    }

    @Test
    void build_badInputIntoEarlierBuild_nothingLost() throws IOException {
        assertEquals(0, build(news).code());
        String before = Files.readString(out.resolve("tables/claims.csv"));
        Path more = Files.createDirectories(folder.resolve("more"));
        Files.writeString(more.resolve("another.txt"), "Harbour talks fail\n\nThe mayor Tom Oduya denied the claim.\n");
        Files.write(more.resolve("good.txt"), new byte[] {0});
        Shell.Result second = build(more);
        assertEquals(4, second.code(), second.err());
        assertTrue(second.out().contains("Read     1 article, beside 1 of earlier builds"), second.out());
        List<String> after = Files.readAllLines(out.resolve("tables/claims.csv"));
        before.lines().forEach(line -> assertTrue(after.contains(line), "lost: " + line));
    }

    @Test
    void query_withoutBuild_told() {
        Shell.Result result = Shell.run("query", "fake-mandate", "--out", folder.resolve("none").toString());
        assertEquals(4, result.code());
        assertTrue(result.err().contains("no graph lies there; run 'claimant build --out "), result.err());
        assertEquals("", result.out());
    }

    @Test
    void query_unknownName_usageError() {
        Shell.Result result = Shell.run("query", "no-such-question");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("there is no query 'no-such-question'; there are "), result.err());
    }

    @Test
    void query_notSparql_invalid() throws IOException {
        assertEquals(0, build(news).code());
        Path file = Files.writeString(folder.resolve("my.rq"), "SELECT WHERE {");
        Shell.Result result = Shell.run("query", "--file", file.toString(), "--out", out.toString());
        assertEquals(3, result.code(), result.err());
        assertTrue(result.err().contains("is not SPARQL"), result.err());
    }

    private void leavesOut(int code, String line) throws IOException {
        Shell.Result result = build(news);
        assertEquals(code, result.code(), result.err());
        List<String> told = result.err().lines().filter(l -> l.startsWith("claimant: ") && !l.startsWith("claimant: took ")).toList();
        assertEquals(1, told.size(), result.err());
        assertTrue(told.get(0).contains(line), told.get(0));
        assertTrue(result.out().contains("Read     1 article\nLeft out 1 thing\n"), result.out());
        assertTrue(Files.readString(out.resolve("tables/claims.csv")).contains("FakeMandate"), "the good article is built");
    }

    private void isRefused(int code, String line, Path input) throws IOException {
        assertEquals(0, build(news).code());
        byte[] before = Files.readAllBytes(out.resolve("claimant.ttl"));
        Shell.Result result = build(input);
        assertEquals(code, result.code(), result.err());
        assertTrue(result.err().lines().anyMatch(l -> l.startsWith("claimant: ") && l.contains(line)), result.err());
        assertEquals("", result.out());
        assertTrue(Arrays.equals(before, Files.readAllBytes(out.resolve("claimant.ttl"))), "the earlier build is as it was");
        assertFalse(Files.exists(out.resolve("claimant.ttl.part")));
    }

    private Shell.Result build(Path input) {
        return Shell.run("build", input.toString(), "--out", out.toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(news.resolve(name), text);
    }
}
