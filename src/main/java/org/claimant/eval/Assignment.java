package org.claimant.eval;

import java.util.Arrays;

/** The best one-to-one pairing of rows with columns: the Hungarian method with potentials (Kuhn 1955, Munkres 1957), cubic time. */
final class Assignment {

    private Assignment() {
    }

    /** The largest sum of gains over pairings; {@code gain[i][j]} is never negative, and rows may be fewer or more than columns. */
    static double best(double[][] gain) {
        int n = Math.max(gain.length, gain.length == 0 ? 0 : gain[0].length);
        double[][] cost = new double[n + 1][n + 1];
        for (int i = 0; i < gain.length; i++) {
            for (int j = 0; j < gain[i].length; j++) {
                cost[i + 1][j + 1] = -gain[i][j];
            }
        }
        int[] rowOf = pair(cost, n);
        double sum = 0;
        for (int j = 1; j <= n; j++) {
            sum -= cost[rowOf[j]][j];
        }
        return sum;
    }

    private static int[] pair(double[][] cost, int n) {
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] rowOf = new int[n + 1];
        int[] way = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            rowOf[0] = i;
            int column = augment(cost, n, u, v, rowOf, way);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        return rowOf;
    }

    /** Finds the cheapest way to a free column and keeps the potentials right; returns that column. */
    private static int augment(double[][] cost, int n, double[] u, double[] v, int[] rowOf, int[] way) {
        double[] least = new double[n + 1];
        boolean[] used = new boolean[n + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            int row = rowOf[column];
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= n; j++) {
                if (!used[j]) {
                    double reduced = cost[row][j] - u[row] - v[j];
                    if (reduced < least[j]) {
                        least[j] = reduced;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= n; j++) {
                if (used[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        }
        return column;
    }
}
