package org.claimant.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.claimant.cases.SharedAnnotator;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of attribution, with the shipped model: what an article says, and the lines {@code source | cue | content} it must give. */
class AttributionExtractorTest {
    private static AttributionExtractor extractor;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        extractor = AttributionExtractor.load();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
        "direct # “We won this election,” Ahmed Khan said. # Ahmed Khan | said | “We won this election,”",
        "direct, cue in front # Ahmed Khan said: “We won this election.” # Ahmed Khan | said: | “We won this election.”",
        "indirect # The minister said that the government had lost its majority. # The minister | said | that the government had lost its majority",
        "indirect, bare # Ms Ortega said the ballots were stolen. # Ms Ortega | said | the ballots were stolen",
        "mixed # The senator called the report “a pack of lies”. # The senator | called | the report “a pack of lies”",
        "split quotation # “We are ready,” Maria Lopez said, “but nobody called us.” # Maria Lopez | said | “We are ready,” ... “but nobody called us.”",
        "according to # According to the police, two men fled the house. # the police | According to | two men fled the house",
        "according to, behind # Two men fled the house, according to the police. # the police | according to | Two men fled the house",
        "infinitive # The party promised to cut taxes. # The party | promised | to cut taxes",
        "verb with its preposition # Opposition leaders called for a new election. # Opposition leaders | called for | a new election",
        "who # Mr Haddad, who said he was innocent, left the court. # who | said | he was innocent",
    })
    void extract_oneAttribution_givesItsParts(String kind, String text, String expected) throws IOException {
        assertEquals(expected, outermost(article(text)));
    }

    @Test
    void extract_passive_findsSourceBehindBy() throws IOException {
        AnnotatedArticle article = article("The mayor was accused of fraud by her deputy, Omar Farouk.");
        assertEquals("her deputy, Omar Farouk | was accused of | The mayor ... fraud", outermost(article));
    }

    @Test
    void extract_quotationOverParagraphs_isOneContent() throws IOException {
        AnnotatedArticle article = article("“The count was not fair,” said Ahmed Khan, who leads the party.\n\n“We will go to court. We will not give up.”");
        List<Attribution> read = extractor.extract(article).stream().filter(a -> a.within() < 0).toList();
        assertEquals(1, read.size(), () -> "read " + lines(article, read));
        assertTrue(read.get(0).contentHolds(article.article().text().indexOf("court")), () -> "read " + lines(article, read));
    }

    @Test
    void extract_attributionsInAttributions_areThreeLevels() throws IOException {
        AnnotatedArticle article = article("Kamal said the PML-N told them that the PPP is saying the mandate is fake.");
        List<Attribution> read = extractor.extract(article);
        assertEquals("Kamal | said | the PML-N told them that the PPP is saying the mandate is fake\n"
                + "the PML-N | told | that the PPP is saying the mandate is fake\n"
                + "the PPP | is saying | the mandate is fake", lines(article, read));
        assertEquals(List.of(-1, 0, 1), read.stream().map(Attribution::within).toList());
    }

    @Test
    void extract_manner_tellsWhatIsQuoted() throws IOException {
        AnnotatedArticle article = article("“We won,” Ahmed Khan said. Ms Ortega said the ballots were stolen. The senator called the report “a pack of lies”.");
        assertEquals(List.of(Attribution.Manner.DIRECT, Attribution.Manner.INDIRECT, Attribution.Manner.MIXED),
                extractor.extract(article).stream().filter(a -> a.within() < 0).map(Attribution::manner).toList());
    }

    @Test
    void extract_articleWithoutSpeech_givesNothing() throws IOException {
        AnnotatedArticle article = article("The bus goes from the station to the harbour.");
        assertEquals(List.of(), extractor.extract(article));
    }

    @Test
    void extract_sameArticleTwice_givesTheSame() throws IOException {
        AnnotatedArticle article = article("Kamal said the PML-N told them that the PPP is saying the mandate is fake.");
        assertEquals(extractor.extract(article), AttributionExtractor.load().extract(article));
    }

    private String outermost(AnnotatedArticle article) {
        return lines(article, extractor.extract(article).stream().filter(a -> a.within() < 0).toList());
    }

    private static String lines(AnnotatedArticle article, List<Attribution> attributions) {
        return attributions.stream().map(a -> AttributionTexts.of(article, a)).collect(Collectors.joining("\n"));
    }

    private AnnotatedArticle article(String text) throws IOException {
        Path file = folder.resolve("article.txt");
        Files.writeString(file, "News of the day\n\n" + text + "\n");
        return SharedAnnotator.get().annotate(new ArticleReader().read(file));
    }
}
