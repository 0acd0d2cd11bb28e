package org.claimant.extract;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Trains {@link BoostedTrees} on the logistic loss; each tree sees half of the rows and of the traits (Friedman 2002). */
final class BoostTrainer {
    private static final int TREES = 200;
    private static final int DEPTH = 5;
    private static final double RATE = 0.08;
    private static final double SHARE = 0.5;

    private final TraitBins bins;
    private final double[] wanted;
    private final double[] sums;
    private final SplittableRandom random;

    private BoostTrainer(TraitBins bins, double[] wanted, long seed) {
        this.bins = bins;
        this.wanted = wanted;
        sums = new double[wanted.length];
        random = new SplittableRandom(seed);
    }

    /** @param wanted how much each row is to be yes, 0 to 1; some yes and some no */
    static BoostedTrees train(TraitBins bins, double[] wanted, long seed) {
        return new BoostTrainer(bins, wanted, seed).train();
    }

    static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(r -> r[column]).toArray();
    }

    private BoostedTrees train() {
        double mean = Math.max(1e-3, Math.min(1 - 1e-3, Arrays.stream(wanted).average().orElse(0.5)));
        float base = (float) Math.log(mean / (1 - mean));
        Arrays.fill(sums, base);
        int[][] traits = new int[TREES][];
        float[][] borders = new float[TREES][];
        float[][] leaves = new float[TREES][];
        for (int tree = 0; tree < TREES; tree++) {
            TreeGrower grower = grower();
            grower.grow();
            traits[tree] = grower.traits;
            borders[tree] = grower.borders;
            leaves[tree] = grower.leaves(RATE);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += leaves[tree][grower.node[i] - grower.traits.length];
            }
        }
        return new BoostedTrees(base, traits, borders, leaves);
    }

    private TreeGrower grower() {
        float[] slope = new float[sums.length];
        float[] curve = new float[sums.length];
        int[] sample = new int[sums.length];
        int n = 0;
        for (int i = 0; i < sums.length; i++) {
            double p = 1 / (1 + Math.exp(-sums[i]));
            slope[i] = (float) (p - wanted[i]);
            curve[i] = (float) Math.max(1e-4, p * (1 - p));
            if (random.nextDouble() < SHARE) {
                sample[n++] = i;
            }
        }
        boolean[] asked = new boolean[bins.traits()];
        for (int k = 0; k < asked.length; k++) {
            asked[k] = random.nextDouble() < SHARE;
        }
        return new TreeGrower(bins, slope, curve, Arrays.copyOf(sample, n), asked, DEPTH);
    }
}
