package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Trains a logistic regression by stochastic gradients with step sizes of their own for each weight (AdaGrad, Duchi et al. 2011). */
final class LogisticTrainer {
    private static final int LEAST = 2;
    private static final double DECAY = 1e-5;

    /** How fast it learns; chosen on articles held out of the training corpus. */
    enum Pace {
        CUE(8, 0.02), JUDGE(8, 0.007);

        private final int epochs;
        private final double rate;

        Pace(int epochs, double rate) {
            this.epochs = epochs;
            this.rate = rate;
        }
    }

    private LogisticTrainer() {
    }

    static FeatureWeights train(List<int[]> features, double[] wanted, Pace pace, long seed) {
        return train(features, wanted, pace.epochs, pace.rate, DECAY, seed);
    }

    /**
     * @param features the keys of each decision
     * @param wanted   how much it is to be yes, 0 to 1
     */
    static FeatureWeights train(List<int[]> features, double[] wanted, int epochs, double rate, double decay, long seed) {
        List<int[][]> all = new ArrayList<>();
        all.add(features.toArray(int[][]::new));
        int[] keys = FeatureRows.frequent(all, LEAST);
        FeatureWeights model = new FeatureWeights(1, keys, new float[keys.length]);
        int[][] rows = features.stream().map(model::rows).toArray(int[][]::new);
        float[] w = model.weights();
        float[] squares = new float[w.length];
        double[] sum = new double[w.length];
        int[] order = order(rows.length);
        SplittableRandom random = new SplittableRandom(seed);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                double g = probability(w, rows[i]) - wanted[i];
                for (int row : rows[i]) {
                    double gr = g + decay * w[row];
                    squares[row] += (float) (gr * gr);
                    w[row] -= (float) (rate * gr / Math.sqrt(squares[row] + 1));
                }
            }
            if (epoch >= epochs / 2) {
                averaged++;
                for (int k = 0; k < w.length; k++) {
                    sum[k] += w[k];
                }
            }
        }
        for (int k = 0; k < w.length; k++) {
            w[k] = (float) (sum[k] / averaged);
        }
        return model;
    }

    static double probability(float[] w, int[] rows) {
        double z = 0;
        for (int row : rows) {
            z += w[row];
        }
        return 1 / (1 + Math.exp(-z));
    }

    static int[] order(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }

    static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int k = order[i];
            order[i] = order[j];
            order[j] = k;
        }
    }
}
