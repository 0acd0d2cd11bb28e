package org.claimant.extract;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Numbers sorted into at most {@value #MOST} bins a trait, so that a tree need try few thresholds.
 *
 * @param borders for each trait the upper ends of its bins, except the last
 * @param bins    for each trait the bin of each row
 */
record TraitBins(float[][] borders, byte[][] bins) {
    private static final int MOST = 48;
    private static final int SAMPLE = 40_000;

    static TraitBins of(List<float[]> rows) {
        int traits = rows.get(0).length;
        float[][] borders = IntStream.range(0, traits).parallel().mapToObj(k -> borders(sample(rows, k))).toArray(float[][]::new);
        byte[][] bins = IntStream.range(0, traits).parallel().mapToObj(k -> {
            byte[] of = new byte[rows.size()];
            for (int i = 0; i < of.length; i++) {
                of[i] = (byte) bin(borders[k], rows.get(i)[k]);
            }
            return of;
        }).toArray(byte[][]::new);
        return new TraitBins(borders, bins);
    }

    private static float[] sample(List<float[]> rows, int trait) {
        int step = Math.max(1, rows.size() / SAMPLE);
        float[] values = new float[(rows.size() + step - 1) / step];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i * step)[trait];
        }
        Arrays.sort(values);
        return values;
    }

    /** All values but the largest where there are few, else those that part the sample evenly. */
    private static float[] borders(float[] sorted) {
        TreeSet<Float> distinct = new TreeSet<>();
        for (float v : sorted) {
            distinct.add(v);
        }
        TreeSet<Float> chosen = new TreeSet<>();
        if (distinct.size() <= MOST) {
            chosen.addAll(distinct.headSet(distinct.last()));
        } else {
            for (int b = 1; b < MOST; b++) {
                chosen.add(sorted[(int) ((long) b * sorted.length / MOST)]);
            }
            chosen.remove(distinct.last());
        }
        float[] borders = new float[chosen.size()];
        int n = 0;
        for (float v : chosen) {
            borders[n++] = v;
        }
        return borders;
    }

    private static int bin(float[] borders, float value) {
        int low = 0;
        int high = borders.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (value > borders[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int traits() {
        return borders.length;
    }

    /** How many bins a trait has. */
    int size(int trait) {
        return borders[trait].length + 1;
    }
}
