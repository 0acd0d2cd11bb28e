package org.claimant.extract;

import java.util.Arrays;
import java.util.List;

/** Which feature keys training keeps: those that are seen often enough. */
final class FeatureRows {

    private FeatureRows() {
    }

    /** The keys that occur at least {@code least} times, in numeric order. */
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
        int kept = 0;
        for (int i = 0; i < all.length;) {
            int j = i;
            while (j < all.length && all[j] == all[i]) {
                j++;
            }
            if (j - i >= least) {
                all[kept++] = all[i];
            }
            i = j;
        }
        return Arrays.copyOf(all, kept);
    }
}
