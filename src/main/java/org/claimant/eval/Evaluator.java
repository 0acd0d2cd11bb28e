package org.claimant.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.claimant.model.Extraction;
import org.claimant.model.Resolution;

/**
 * Measures what was read from articles against their annotations: who did what to whom (edge), with the topic, who spoke,
 * who accused whom, chains of reporters, certainty, roles, affiliations. Micro averages over all annotated articles; an
 * article that was not read counts with all it should have said. Stateless.
 */
public final class Evaluator {

    /**
     * @param figures        by name, in the order in which they are told
     * @param byRule         for each rule that read utterances: how many of its edges are right, and of all annotated ones
     * @param chainsRight    matched edges with an annotated chain of reporters
     * @param certaintyRight matched edges with the annotated certainty
     */
    public record Scores(int articles, Map<String, Tally> figures, Map<String, Tally> byRule, int chainsRight, int certaintyRight) {
        public int matchedEdges() {
            return figures.get("edge").right();
        }
    }

    /**
     * @param annotations folder with a JSON file an article
     * @param prefix      only annotations whose article's id begins so
     * @throws IllegalArgumentException if the folder holds none, or one is not valid
     */
    public Scores evaluate(Path annotations, String prefix, List<Extraction> extractions, Resolution resolution) {
        Map<String, Gold> gold = Gold.readAll(annotations);
        gold.keySet().removeIf(id -> !id.startsWith(prefix));
        if (gold.isEmpty()) {
            throw new IllegalArgumentException(annotations + ": holds no annotations of such articles; give the folder of the .json files");
        }
        Map<String, Extraction> byId = new TreeMap<>();
        extractions.forEach(e -> byId.put(e.article().article().id(), e));
        ClaimScorer scorer = new ClaimScorer();
        gold.forEach((id, annotated) -> scorer.score(annotated, byId.containsKey(id) ? Predicted.of(byId.get(id), resolution)
                : new Predicted(List.of(), List.of(), List.of())));
        return new Scores(gold.size(), scorer.tallies(), scorer.byRule(), scorer.chainsRight(), scorer.certaintyRight());
    }

    /**
     * Measures attributions against a compartment of PolNeAR, or another corpus in its format: exact stretches of source, cue
     * and content ({@code span.}), and whole relations ({@code rel.}).
     *
     * @param annotations folder with the {@code .ann} files
     * @return by name, in the order in which they are told
     */
    public Map<String, Tally> evaluateAttributions(Path annotations, List<Extraction> extractions) {
        Map<String, Path> files = Standoff.files(annotations);
        AttributionScorer scorer = new AttributionScorer();
        for (Extraction extraction : extractions) {
            String text = extraction.article().article().text();
            Path file = files.get(extraction.article().article().id());
            if (file != null) {
                scorer.score(text, Standoff.read(file, text), extraction.attributions());
            }
        }
        return scorer.tallies();
    }
}
