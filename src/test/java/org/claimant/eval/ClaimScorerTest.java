package org.claimant.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimScorerTest {
    private static final String GOLD = """
            {"doc": "a", "entities": [
              {"id": "berg", "type": "person", "name": "Anna Berg", "names": ["Anna Berg", "Ms Berg"]},
              {"id": "reform", "type": "party", "name": "Reform Party", "names": ["Reform Party", "RP"]},
              {"id": "oduya", "type": "person", "name": "Tom Oduya", "names": ["Tom Oduya"]}],
             "claims": [
              {"act": "accuse", "speaker": "berg", "via": ["oduya"], "accused": ["reform"], "topic": "FakeMandate", "certainty": "asserted", "evidence": "x"},
              {"act": "deny", "speaker": "reform", "via": [], "accused": ["reform"], "topic": "FakeMandate", "certainty": "asserted", "evidence": "x"},
              {"act": "accuse", "speaker": null, "via": [], "accused": ["oduya"], "topic": "Lying", "certainty": "hedged", "evidence": "x"}],
             "roles": [{"person": "berg", "role": "harbour minister", "status": "current", "evidence": "x"}],
             "affiliations": [{"person": "oduya", "party": "reform", "evidence": "x"}]}
            """;
    private static final Set<String> BERG = Set.of("Anna Berg", "Berg");
    private static final Set<String> REFORM = Set.of("RP", "Reform Party");

    @TempDir
    private Path folder;

    private ClaimScorer score(List<Predicted.Edge> edges, List<Predicted.Role> roles) throws IOException {
        Files.writeString(folder.resolve("a.json"), GOLD);
        Map<String, Gold> gold = Gold.readAll(folder);
        ClaimScorer scorer = new ClaimScorer();
        scorer.score(gold.get("a"), new Predicted(edges, roles, List.of()));
        return scorer;
    }

    @Test
    void score_matchedEdge_countsWithTopicChainCertaintyAndRule() throws IOException {
        ClaimScorer scorer = score(List.of(
                new Predicted.Edge("accuse", BERG, REFORM, "ElectoralFraud", List.of(Set.of("Oduya")), "asserted", "accuse-verb"),
                new Predicted.Edge("accuse", Set.of(), Set.of("Tom Oduya"), "Bias", List.of(), "asserted", "accuse-passive"),
                new Predicted.Edge("deny", BERG, REFORM, "FakeMandate", List.of(), "asserted", "deny-verb")), List.of());
        assertEquals(new Tally(2, 3, 3), scorer.tallies().get("edge"));
        assertEquals(new Tally(1, 3, 3), scorer.tallies().get("edge+topic"), "a broader topic matches, another does not");
        assertEquals(new Tally(2, 3, 3), scorer.tallies().get("speaker"));
        assertEquals(new Tally(2, 2, 2), scorer.tallies().get("pair"));
        assertEquals(2, scorer.chainsRight());
        assertEquals(1, scorer.certaintyRight());
        assertEquals(Map.of("accuse-verb", new Tally(1, 1, 3), "accuse-passive", new Tally(1, 1, 3), "deny-verb", new Tally(0, 1, 3)), scorer.byRule());
    }

    @Test
    void score_sameFactTwice_countsOnce() throws IOException {
        Predicted.Edge edge = new Predicted.Edge("accuse", BERG, REFORM, "FakeMandate", List.of(), "asserted", "accuse-verb");
        ClaimScorer scorer = score(List.of(edge, new Predicted.Edge("accuse", BERG, REFORM, "Lying", List.of(), "asserted", "blame-noun")), List.of());
        assertEquals(new Tally(1, 1, 3), scorer.tallies().get("edge"));
        assertEquals(0, scorer.chainsRight(), "the chain leads through Oduya");
    }

    @Test
    void score_role_byWordsOfTheTitle() throws IOException {
        ClaimScorer scorer = score(List.of(), List.of(
                new Predicted.Role("p1", BERG, "Minister", "", Set.of()),
                new Predicted.Role("p1", BERG, "poet", "", Set.of())));
        assertEquals(new Tally(1, 2, 1), scorer.tallies().get("roles"));
        assertEquals(new Tally(0, 0, 1), scorer.tallies().get("affiliations"));
    }

    @Test
    void same_titlesAndSurnames_match() {
        assertTrue(NameForms.same("Prime Minister Anna Berg", "Berg"));
        assertTrue(NameForms.same("MQM-P", "MQM P"));
        assertTrue(NameForms.same("José Díaz", "Jose Diaz"));
        assertFalse(NameForms.same("Anna Berg", "Anna Bergson"));
        assertFalse(NameForms.same("Anna Berg", "Anna"));
    }

    @Test
    void readAll_notAnAnnotation_namesFile() throws IOException {
        Files.writeString(folder.resolve("b.json"), "{\"doc\": [");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Gold.readAll(folder));
        assertTrue(e.getMessage().contains("b.json: is not an annotation in JSON"), e.getMessage());
    }
}
