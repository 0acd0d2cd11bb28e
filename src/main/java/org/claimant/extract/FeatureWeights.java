package org.claimant.extract;

import java.util.Arrays;

/**
 * A linear model: for each feature key a row of weights, one for each output. Keys that training did not keep have no row.
 * Immutable once trained.
 */
final class FeatureWeights {
    private final int outputs;
    private final int[] keys;
    private final float[] weights;
    private final int[] slots;
    private final int mask;

    /**
     * @param keys    distinct
     * @param weights row after row, {@code outputs} each
     */
    FeatureWeights(int outputs, int[] keys, float[] weights) {
        this.outputs = outputs;
        this.keys = keys;
        this.weights = weights;
        int capacity = Integer.highestOneBit(Math.max(4, keys.length)) * 4;
        slots = new int[capacity];
        Arrays.fill(slots, -1);
        mask = capacity - 1;
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            if (slots[slot] >= 0) {
                throw new IllegalArgumentException("the key " + keys[row] + " is there twice");
            }
            slots[slot] = row;
        }
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1 >>> 7) & mask;
        while (slots[slot] >= 0 && keys[slots[slot]] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The row of a key, or -1. */
    int row(int key) {
        return slots[slot(key)];
    }

    /** The rows of those keys that have one. */
    int[] rows(int[] features) {
        int[] rows = new int[features.length];
        int n = 0;
        for (int key : features) {
            int row = row(key);
            if (row >= 0) {
                rows[n++] = row;
            }
        }
        return n == rows.length ? rows : Arrays.copyOf(rows, n);
    }

    /** Adds the weights of the rows to {@code scores}. */
    void score(int[] rows, double[] scores) {
        for (int row : rows) {
            int at = row * outputs;
            for (int o = 0; o < outputs; o++) {
                scores[o] += weights[at + o];
            }
        }
    }

    /** Adds the weights of the features to {@code scores}. */
    void score(FeatureKeys features, double[] scores) {
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.get(i));
            for (int o = 0, at = row * outputs; row >= 0 && o < outputs; o++) {
                scores[o] += weights[at + o];
            }
        }
    }

    /** The logistic function of the sum of the features' weights; for a table with one output. */
    double probability(FeatureKeys features) {
        double[] sum = new double[1];
        score(features, sum);
        return 1 / (1 + Math.exp(-sum[0]));
    }

    int outputs() {
        return outputs;
    }

    int[] keys() {
        return keys;
    }

    float[] weights() {
        return weights;
    }
}
