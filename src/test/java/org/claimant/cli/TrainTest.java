package org.claimant.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training the judge of accusations on one article, from the command line. */
class TrainTest {
    private static final String TEXT = "Anna Berg said the ferry deal smelled of Paul Stone.\n\nMr Stone was away. Ruth Hale thanked Anna Berg.\n";
    private static final String MARKED = """
        {"doc": "ferry",
         "entities": [{"id": "berg", "type": "person", "name": "Anna Berg", "names": ["Anna Berg"]},
                      {"id": "stone", "type": "person", "name": "Paul Stone", "names": ["Paul Stone", "Mr Stone"]}],
         "claims": [%s], "roles": [], "affiliations": []}
        """;
    private static final String ACCUSES = """
        {"act": "accuse", "speaker": "berg", "via": [], "accused": ["stone"], "topics": ["Corruption"], "certainty": "asserted",
         "evidence": "%s"}""";

    @TempDir
    private Path folder;
    private Path gold;
    private Path text;

    @BeforeEach
    void oneArticle() throws IOException {
        gold = Files.createDirectories(folder.resolve("gold"));
        text = Files.createDirectories(folder.resolve("text"));
        Files.writeString(text.resolve("ferry.txt"), TEXT);
    }

    @Test
    void train_sameArticlesTwice_givesTheSameBytes() throws IOException {
        mark(ACCUSES.formatted("0-52"));
        assertEquals(0, train("first.bin").code());
        assertEquals(0, train("second.bin").code());
        assertArrayEquals(Files.readAllBytes(folder.resolve("first.bin")), Files.readAllBytes(folder.resolve("second.bin")));
    }

    @Test
    void train_evidenceInWordsOrByOffsets_givesTheSameBytes() throws IOException {
        mark(ACCUSES.formatted("0-52"));
        train("offsets.bin");
        mark(ACCUSES.formatted("Anna Berg said the ferry deal smelled of Paul Stone."));
        train("words.bin");
        assertArrayEquals(Files.readAllBytes(folder.resolve("offsets.bin")), Files.readAllBytes(folder.resolve("words.bin")));
    }

    @Test
    void train_nothingMarked_saysWhatIsMissing() throws IOException {
        mark("");
        Shell.Result result = train("model.bin");
        assertEquals(3, result.code(), result.err());
        assertEquals("claimant: no accusation that was marked in the articles could be found in them again; mark more articles", result.err().strip());
        assertFalse(Files.exists(folder.resolve("model.bin")));
    }

    @Test
    void train_textMissing_saysWhereItWasLookedFor() throws IOException {
        mark(ACCUSES.formatted("0-52"));
        Files.delete(text.resolve("ferry.txt"));
        Shell.Result result = train("model.bin");
        assertEquals(3, result.code(), result.err());
        assertEquals("claimant: ferry.txt: is in none of the folders of --text; give the folder that holds it", result.err().strip());
    }

    private void mark(String claim) throws IOException {
        Files.writeString(gold.resolve("ferry.json"), MARKED.formatted(claim));
    }

    private Shell.Result train(String model) {
        return Shell.run("train", "--claims", gold.toString(), "--text", text.toString(), "--model", folder.resolve(model).toString(),
                "--cache", folder.resolve("cache").toString());
    }
}
