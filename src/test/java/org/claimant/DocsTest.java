package org.claimant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The pages for users name what there is: terms of the ontology, files and links. */
class DocsTest {
    private static final Pattern TERM = Pattern.compile("\\bclm:([A-Za-z]+)");
    private static final Pattern FILE = Pattern.compile("`((?:src|ontology|docs|queries)/[^` ]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void vocabularyPage_eachTerm_isInTheOntology() throws IOException {
        String ontology = Files.readString(Path.of("ontology/claimant.ttl"));
        List<String> missing = new ArrayList<>();
        for (String page : List.of("docs/vocabulary.md", "docs/data-files.md", "docs/examples/outlets-without-answer.rq")) {
            Matcher term = TERM.matcher(Files.readString(Path.of(page)));
            while (term.find()) {
                if (!Pattern.compile("^clm:" + term.group(1) + "\\s", Pattern.MULTILINE).matcher(ontology).find()) {
                    missing.add(page + ": clm:" + term.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void pages_eachFileAndLink_isThere() throws IOException {
        for (Path page : List.of(Path.of("README.md"), Path.of("docs/vocabulary.md"), Path.of("docs/data-files.md"))) {
            String text = Files.readString(page);
            Path folder = page.toAbsolutePath().getParent();
            for (Matcher m = LINK.matcher(text); m.find();) {
                assertTrue(Files.exists(folder.resolve(m.group(1))), page + " links to " + m.group(1));
            }
            for (Matcher m = FILE.matcher(text); m.find();) {
                assertTrue(Files.exists(Path.of(m.group(1))), page + " names " + m.group(1));
            }
        }
    }
}
