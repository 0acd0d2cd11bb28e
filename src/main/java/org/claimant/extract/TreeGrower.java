package org.claimant.extract;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Grows one tree of {@link BoostedTrees}, level by level, on first and second derivatives of the loss (Chen and Guestrin 2016). */
final class TreeGrower {
    private static final double DAMPING = 5;
    private static final double LEAST_WEIGHT = 5;
    private static final double LEAST_GAIN = 1e-3;

    private final TraitBins bins;
    private final float[] slope;
    private final float[] curve;
    private final int[] sample;
    private final boolean[] asked;
    private final int depth;
    /** For each row the node it has come to. */
    final int[] node;
    final int[] traits;
    final float[] borders;
    private final int[] bin;

    /** The best border of one trait in each node of a level. */
    private record Split(double[] gain, int[] bin) {
    }

    /**
     * @param slope  first derivative of the loss of each row
     * @param curve  second derivative
     * @param sample rows the tree is grown on
     * @param asked  traits that it may ask about
     */
    TreeGrower(TraitBins bins, float[] slope, float[] curve, int[] sample, boolean[] asked, int depth) {
        this.bins = bins;
        this.slope = slope;
        this.curve = curve;
        this.sample = sample;
        this.asked = asked;
        this.depth = depth;
        int nodes = (1 << depth) - 1;
        node = new int[slope.length];
        traits = new int[nodes];
        Arrays.fill(traits, -1);
        borders = new float[nodes];
        bin = new int[nodes];
    }

    void grow() {
        for (int level = 0; level < depth; level++) {
            int from = (1 << level) - 1;
            int width = 1 << level;
            double[] slopes = sums(slope, from, width);
            double[] curves = sums(curve, from, width);
            Split[] splits = IntStream.range(0, bins.traits()).parallel()
                    .mapToObj(k -> asked[k] ? split(k, from, slopes, curves) : null).toArray(Split[]::new);
            for (int n = 0; n < width; n++) {
                choose(splits, from, n);
            }
            descend();
        }
    }

    private double[] sums(float[] values, int from, int width) {
        double[] sums = new double[width];
        for (int i : sample) {
            sums[node[i] - from] += values[i];
        }
        return sums;
    }

    private Split split(int trait, int from, double[] slopes, double[] curves) {
        int size = bins.size(trait);
        double[] s = new double[slopes.length * size];
        double[] c = new double[slopes.length * size];
        byte[] of = bins.bins()[trait];
        for (int i : sample) {
            int at = (node[i] - from) * size + of[i];
            s[at] += slope[i];
            c[at] += curve[i];
        }
        Split best = new Split(new double[slopes.length], new int[slopes.length]);
        for (int n = 0; n < slopes.length; n++) {
            double left = 0;
            double leftCurve = 0;
            for (int b = 0; b < size - 1; b++) {
                left += s[n * size + b];
                leftCurve += c[n * size + b];
                double gain = gain(left, leftCurve, slopes[n], curves[n]);
                if (gain > best.gain[n]) {
                    best.gain[n] = gain;
                    best.bin[n] = b;
                }
            }
        }
        return best;
    }

    private static double gain(double left, double leftCurve, double all, double allCurve) {
        double right = all - left;
        double rightCurve = allCurve - leftCurve;
        return leftCurve < LEAST_WEIGHT || rightCurve < LEAST_WEIGHT ? 0
                : left * left / (leftCurve + DAMPING) + right * right / (rightCurve + DAMPING) - all * all / (allCurve + DAMPING);
    }

    private void choose(Split[] splits, int from, int n) {
        double best = LEAST_GAIN;
        for (int k = 0; k < splits.length; k++) {
            if (splits[k] != null && splits[k].gain[n] > best) {
                best = splits[k].gain[n];
                traits[from + n] = k;
                bin[from + n] = splits[k].bin[n];
                borders[from + n] = bins.borders()[k][bin[from + n]];
            }
        }
    }

    private void descend() {
        for (int i = 0; i < node.length; i++) {
            int n = node[i];
            boolean small = traits[n] < 0 || bins.bins()[traits[n]][i] <= bin[n];
            node[i] = 2 * n + (small ? 1 : 2);
        }
    }

    /** The values at the ends of the tree, times {@code rate}. */
    float[] leaves(double rate) {
        int from = traits.length;
        double[] slopes = sums(slope, from, from + 1);
        double[] curves = sums(curve, from, from + 1);
        float[] leaves = new float[from + 1];
        for (int n = 0; n < leaves.length; n++) {
            leaves[n] = (float) (-rate * slopes[n] / (curves[n] + DAMPING));
        }
        return leaves;
    }
}
