package org.claimant.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of decision trees that gives a probability (gradient boosting: Friedman 2001). All trees have the same depth; a node asks
 * whether a number is at most its threshold, and its answers are at twice its place plus one and plus two. Immutable once trained.
 *
 * @param base      what the sum begins with
 * @param traits    for each tree and node the number it asks about, or -1: then the first answer holds
 * @param borders   for each tree and node the threshold
 * @param leaves    for each tree the values at its ends
 */
record BoostedTrees(float base, int[][] traits, float[][] borders, float[][] leaves) {

    double probability(float[] row) {
        return 1 / (1 + Math.exp(-sum(row)));
    }

    private double sum(float[] row) {
        double sum = base;
        for (int tree = 0; tree < traits.length; tree++) {
            sum += leaves[tree][leaf(row, traits[tree], borders[tree])];
        }
        return sum;
    }

    private static int leaf(float[] row, int[] trait, float[] border) {
        int node = 0;
        while (node < trait.length) {
            boolean small = trait[node] < 0 || row[trait[node]] <= border[node];
            node = 2 * node + (small ? 1 : 2);
        }
        return node - trait.length;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(base);
        out.writeInt(traits.length);
        out.writeInt(traits.length == 0 ? 0 : traits[0].length);
        for (int tree = 0; tree < traits.length; tree++) {
            for (int node = 0; node < traits[tree].length; node++) {
                out.writeByte(traits[tree][node]);
                out.writeFloat(borders[tree][node]);
            }
            for (float leaf : leaves[tree]) {
                out.writeFloat(leaf);
            }
        }
    }

    static BoostedTrees read(DataInputStream in) throws IOException {
        float base = in.readFloat();
        int trees = in.readInt();
        int nodes = in.readInt();
        int[][] traits = new int[trees][nodes];
        float[][] borders = new float[trees][nodes];
        float[][] leaves = new float[trees][nodes + 1];
        for (int tree = 0; tree < trees; tree++) {
            for (int node = 0; node < nodes; node++) {
                traits[tree][node] = in.readByte();
                borders[tree][node] = in.readFloat();
            }
            for (int leaf = 0; leaf <= nodes; leaf++) {
                leaves[tree][leaf] = in.readFloat();
            }
        }
        return new BoostedTrees(base, traits, borders, leaves);
    }
}
