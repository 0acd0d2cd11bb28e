package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among the proposals of each cue. The judge sees words; three experts, which see its verdict and the {@link ProposalTraits},
 * say how likely the source, the cue and the content are exactly right. The proposal with the highest mean of the three is taken;
 * the earlier one where two are equal.
 *
 * @param judge   a linear model over {@link JudgeFeatures}
 * @param experts one each for source, cue and content
 */
record Jury(FeatureWeights judge, List<BoostedTrees> experts) {
    /**
     * The chosen proposal of each cue, with the mean as its score.
     *
     * @param first take the first proposal of each, whatever the experts say of the others
     */
    List<AttributionReading> choose(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, List<CueProposals> all, boolean first) {
        List<AttributionReading> chosen = new ArrayList<>();
        List<float[][]> rows = rows(tokens, atoms, cueScores, all, judge);
        for (int c = 0; c < all.size(); c++) {
            chosen.add(best(all.get(c), rows.get(c), first));
        }
        return chosen;
    }

    private AttributionReading best(CueProposals cue, float[][] rows, boolean first) {
        Proposal best = cue.first();
        double score = score(rows[0]);
        for (int rank = 1; rank < rows.length && !first; rank++) {
            double s = score(rows[rank]);
            if (s > score) {
                best = cue.get(rank);
                score = s;
            }
        }
        return new AttributionReading(best.head(), best.source(), best.cue(), best.content(), score);
    }

    private double score(float[] row) {
        double sum = 0;
        for (BoostedTrees expert : experts) {
            sum += expert.probability(row);
        }
        return sum / experts.size();
    }

    /** For each cue and each of its proposals what the experts see. */
    static List<float[][]> rows(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, List<CueProposals> all, FeatureWeights judge) {
        List<double[]> verdicts = verdicts(tokens, atoms, all, judge);
        ProposalTraits traits = new ProposalTraits(tokens, atoms, cueScores, all);
        List<float[][]> rows = new ArrayList<>();
        for (int c = 0; c < all.size(); c++) {
            double outer = outer(all, verdicts, all.get(c).head());
            float[][] row = new float[all.get(c).size()][];
            for (int rank = 0; rank < row.length; rank++) {
                row[rank] = traits.of(all.get(c), rank, verdicts.get(c), outer);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<double[]> verdicts(AttributionTokens tokens, TokenAtoms atoms, List<CueProposals> all, FeatureWeights judge) {
        JudgeFeatures features = JudgeFeatures.of(tokens, atoms, all);
        FeatureKeys keys = new FeatureKeys();
        List<double[]> verdicts = new ArrayList<>();
        for (CueProposals cue : all) {
            verdicts.add(cue.ranked().stream().mapToDouble(p -> {
                keys.clear();
                features.collect(p, keys);
                double[] sum = new double[1];
                judge.score(keys, sum);
                return sum[0];
            }).toArray());
        }
        return verdicts;
    }

    /** How sure the judge is of the surest proposal whose content holds the cue. */
    private static double outer(List<CueProposals> all, List<double[]> verdicts, int head) {
        double best = 0;
        for (int c = 0; c < all.size(); c++) {
            if (all.get(c).head() != head && all.get(c).first().content().get(head)) {
                best = Math.max(best, 1 / (1 + Math.exp(-verdicts.get(c)[0])));
            }
        }
        return best;
    }
}
