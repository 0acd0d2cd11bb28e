package org.claimant.extract;

import java.util.Arrays;
import java.util.List;

/** Which feature keys training keeps: those that are seen often enough. */
final class FeatureRows {

    private FeatureRows() {
    }

    /**
     * The keys that occur at least {@code least} times, the most frequent first: what is often read together lies together, which
     * makes training faster.
     */
    static int[] frequent(List<int[][]> instances, int least) {
        long total = 0;
        for (int[][] instance : instances) {
            for (int[] keys : instance) {
                total += keys.length;
            }
        }
        int[] all = new int[Math.toIntExact(total)];
        int n = 0;
        for (int[][] instance : instances) {
            for (int[] keys : instance) {
                System.arraycopy(keys, 0, all, n, keys.length);
                n += keys.length;
            }
        }
        Arrays.sort(all);
        return ranked(all, least);
    }

    /** Of sorted keys each that occurs often enough, once; equally frequent ones in numeric order. */
    private static int[] ranked(int[] sorted, int least) {
        long[] ranked = new long[1024];
        int kept = 0;
        for (int i = 0; i < sorted.length;) {
            int j = i;
            while (j < sorted.length && sorted[j] == sorted[i]) {
                j++;
            }
            if (j - i >= least) {
                ranked = kept == ranked.length ? Arrays.copyOf(ranked, 2 * kept) : ranked;
                ranked[kept++] = (long) (i - j) << 32 | sorted[i] & 0xFFFFFFFFL;
            }
            i = j;
        }
        Arrays.sort(ranked, 0, kept);
        int[] keys = new int[kept];
        for (int k = 0; k < kept; k++) {
            keys[k] = (int) ranked[k];
        }
        return keys;
    }
}
