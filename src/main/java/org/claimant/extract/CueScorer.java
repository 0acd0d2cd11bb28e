package org.claimant.extract;

/** Scores every token of an article as head of a cue. */
final class CueScorer {
    private final CueWords words;
    private final FeatureWeights weights;

    CueScorer(CueWords words, FeatureWeights weights) {
        this.words = words;
        this.weights = weights;
    }

    /** For each token the probability that it heads a cue; 0 where it is no candidate. */
    double[] scores(AttributionTokens tokens, TokenAtoms atoms) {
        double[] scores = new double[tokens.size()];
        CueFeatures features = new CueFeatures(tokens, atoms);
        FeatureKeys keys = new FeatureKeys();
        for (int i : words.candidates(tokens)) {
            keys.clear();
            features.collect(i, keys);
            scores[i] = weights.probability(keys);
        }
        return scores;
    }
}
