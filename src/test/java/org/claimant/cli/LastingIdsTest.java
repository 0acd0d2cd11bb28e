package org.claimant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IRIs that a build published, after later builds of the same collection. */
class LastingIdsTest {
    private static final String HARVEST = "Talks fail\n\nHarvest Party lawmaker Jane Miller accused the Reform League of fraud on Monday.\n";
    private static final String UNION = "Ferry deal\n\nUnion Party lawmaker Jane Miller denied that she took bribes from a builder.\n";

    @TempDir
    private Path folder;

    @Test
    void build_earlierNamesakeAddedLater_publishedIriStays() throws IOException {
        Path out = folder.resolve("out");
        build(out, "new", "2024-05-01", HARVEST);
        assertEquals("person/jane-miller", accuser(out, "new,accuse,"));
        build(out, "old", "2019-05-01", UNION);
        assertEquals("person/jane-miller", accuser(out, "new,accuse,"));
        assertEquals("person/jane-miller/union-party", accuser(out, "old,deny,"));
    }

    @Test
    void build_articleChanged_oldIriLeadsToTheNew() throws IOException {
        Path out = folder.resolve("out");
        build(out, "a", "2024-05-01", HARVEST);
        build(out, "a", "2024-05-01", HARVEST.replace("on Monday.", "on Monday.\n\nJane Agatha Miller then left."));
        assertEquals("person/jane-agatha-miller", accuser(out, "a,accuse,"));
        String turtle = Files.readString(out.resolve("claimant.ttl"));
        assertTrue(turtle.replaceAll("\\s+", " ").matches("(?s).*person/jane-miller> [^.]*isReplacedBy <[^>]*person/jane-agatha-miller>.*"), turtle);
        build(out, "a", "2024-05-01", "Nobody\n\nOtto Lind accused the Reform League of fraud.\n");
        turtle = Files.readString(out.resolve("claimant.ttl")).replaceAll("\\s+", " ");
        assertTrue(turtle.matches("(?s).*person/jane-miller> [^.]*deprecated true.*"), turtle);
        assertFalse(Files.readString(out.resolve("tables/actors.csv")).contains("miller"), "nobody is called so any more");
    }

    @Test
    void build_articlesInAnyOrder_sameIris() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Path a = article("a", "2024-05-01", HARVEST);
        Path b = article("b", "2019-05-01", UNION);
        assertEquals(0, Shell.run("build", a.toString(), b.toString(), "--out", one.toString()).code());
        assertEquals(0, Shell.run("build", b.toString(), a.toString(), "--out", two.toString()).code());
        assertEquals(Files.readString(one.resolve("tables/actors.csv")), Files.readString(two.resolve("tables/actors.csv")));
    }

    @Test
    void build_decisionsOnPlacesAndArticles_splitAndTakenBackIsAsBefore() throws IOException {
        Path out = folder.resolve("out");
        build(out, "a", "2024-05-01", HARVEST + "\nMiller denied that she took bribes from a builder.\n");
        build(out, "b", "2024-05-02", "Trial\n\nJane Miller denied that she stole votes.\n");
        String actors = Files.readString(out.resolve("tables/actors.csv"));
        assertEquals("person/jane-miller", accuser(out, "a,deny,"));
        String[] words = Files.readAllLines(out.resolve("tables/mentions.csv")).stream().filter(r -> r.contains(",Miller,")).findFirst().orElseThrow().split(",");
        Path decisions = Files.writeString(folder.resolve("decisions.csv"), "left,right,verdict,who,when,why\n"
                + "a#" + words[3] + "-" + words[4] + ",person/jane-miller,different,me,,\nhttps://w3id.org/claimant/id/person/jane-miller,b#person/jane-miller,different,me,,\n");
        for (int again = 0; again < 2; again++) {
            Shell.Result result = Shell.run("build", folder.resolve("in-b").toString(), "--out", out.toString(), "--decisions", decisions.toString());
            assertFalse(result.err().contains("decision"), result.err());
            assertEquals("person/jane-miller", accuser(out, "a,accuse,"));
            assertEquals("person/a/miller", accuser(out, "a,deny,"));
            assertEquals("person/b/jane-miller", accuser(out, "b,deny,"));
        }
        build(out, "b", "2024-05-02", "Trial\n\nJane Miller denied that she stole votes.\n");
        assertEquals(actors, Files.readString(out.resolve("tables/actors.csv")));
        assertTrue(Files.readString(out.resolve("claimant.ttl")).replaceAll("\\s+", " ").matches("(?s).*person/b/jane-miller> [^.]*isReplacedBy <[^>]*person/jane-miller>.*"));
    }

    private void build(Path out, String id, String day, String text) throws IOException {
        Shell.Result result = Shell.run("build", article(id, day, text).toString(), "--out", out.toString());
        assertEquals(0, result.code(), result.err());
    }

    private Path article(String id, String day, String text) throws IOException {
        Path of = Files.createDirectories(folder.resolve("in-" + id));
        Files.writeString(of.resolve("articles.csv"), "file,id,title,publisher,date,author,url\n" + id + ".txt," + id + ",,," + day + ",,\n");
        return Files.writeString(of.resolve(id + ".txt"), text).getParent();
    }

    /** Who speaks in the first claim of the table that begins so. */
    private static String accuser(Path out, String row) throws IOException {
        List<String> rows = Files.readAllLines(out.resolve("tables/claims.csv"));
        String first = rows.stream().filter(r -> r.startsWith(row)).findFirst().orElseThrow(() -> new AssertionError(rows));
        return first.split(",")[2].replace("https://w3id.org/claimant/id/", "");
    }
}
