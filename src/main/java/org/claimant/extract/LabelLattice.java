package org.claimant.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of a window as a linear chain (Lafferty et al., ICML 2001) with two laws built into its states: the cue is one run
 * of tokens that holds its head, and the source is at most one run. A state is a label and whether the source has been met.
 * Scores go in, the best sequence, its probability and the marginals come out.
 */
final class LabelLattice {
    static final int NONE = 0;
    static final int SOURCE = 1;
    static final int CUE = 2;
    static final int CONTENT = 3;
    static final int LABELS = 4;

    /** Labels of the states: first without a source so far, the source, then after it. */
    private static final int[] LABEL = {NONE, CUE, CONTENT, SOURCE, NONE, CUE, CONTENT};
    private static final int STATES = LABEL.length;
    private static final int MET = 3;

    private final int size;
    private final int head;
    /** Score of a label at a token. */
    final double[][] label;
    /** Score of a label after the label of the token before: {@code before * LABELS + label}. */
    final double[][] step;

    /** @param head position of the cue's head, from 0 */
    LabelLattice(int size, int head) {
        this.size = size;
        this.head = head;
        label = new double[size][LABELS];
        step = new double[size][LABELS * LABELS];
    }

    /** True where the laws let state {@code s} follow {@code p} at token {@code i}. */
    private boolean allowed(int p, int s, int i) {
        boolean source = s < MET ? p < MET : s == MET ? p <= MET : p >= MET;
        boolean wasCue = LABEL[p] == CUE;
        boolean isCue = LABEL[s] == CUE;
        return source && (i == head ? isCue : i < head ? !wasCue || isCue : !isCue || wasCue);
    }

    private boolean starts(int s) {
        return s <= MET && (head != 0 || LABEL[s] == CUE);
    }

    private double score(int p, int s, int i) {
        return label[i][LABEL[s]] + step[i][LABEL[p] * LABELS + LABEL[s]];
    }

    /** The most probable labels. */
    int[] best() {
        return best(1).get(0);
    }

    /** The {@code k} most probable sequences of labels, the best first; fewer where there are no more. */
    List<int[]> best(int k) {
        double[][] best = new double[size][STATES * k];
        int[][] from = new int[size][STATES * k];
        for (int i = 0; i < size; i++) {
            Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
        }
        for (int s = 0; s < STATES; s++) {
            best[0][s * k] = starts(s) ? score(0, s, 0) : Double.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < size; i++) {
            for (int s = 0; s < STATES; s++) {
                extend(i, s, k, best, from);
            }
        }
        double[] ends = new double[k];
        int[] last = new int[k];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        for (int e = 0; e < STATES * k; e++) {
            insert(best[size - 1][e], e, ends, last, 0, k);
        }
        List<int[]> found = new ArrayList<>();
        for (int r = 0; r < k && ends[r] > Double.NEGATIVE_INFINITY; r++) {
            found.add(back(last[r], k, from));
        }
        return found;
    }

    /** Fills the {@code k} best ways to state {@code s} at token {@code i}; a way is a state and its rank before. */
    private void extend(int i, int s, int k, double[][] best, int[][] from) {
        for (int p = 0; p < STATES; p++) {
            if (allowed(p, s, i)) {
                double v = score(p, s, i);
                for (int r = 0; r < k && best[i - 1][p * k + r] > Double.NEGATIVE_INFINITY; r++) {
                    insert(best[i - 1][p * k + r] + v, p * k + r, best[i], from[i], s * k, k);
                }
            }
        }
    }

    /** Puts a value into a list of {@code k} that is sorted, largest first; the earlier one stays before an equal one. */
    private static void insert(double value, int origin, double[] values, int[] origins, int at, int k) {
        int r = at + k;
        while (r > at && value > values[r - 1]) {
            r--;
        }
        if (r < at + k) {
            System.arraycopy(values, r, values, r + 1, at + k - 1 - r);
            System.arraycopy(origins, r, origins, r + 1, at + k - 1 - r);
            values[r] = value;
            origins[r] = origin;
        }
    }

    private int[] back(int last, int k, int[][] from) {
        int way = last;
        int[] labels = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = LABEL[way / k];
            way = from[i][way];
        }
        return labels;
    }

    /** The logarithm of the sum over all sequences. */
    double forward(double[][] alpha) {
        for (int s = 0; s < STATES; s++) {
            alpha[0][s] = starts(s) ? score(0, s, 0) : Double.NEGATIVE_INFINITY;
        }
        double[] sums = new double[STATES];
        for (int i = 1; i < size; i++) {
            for (int s = 0; s < STATES; s++) {
                for (int p = 0; p < STATES; p++) {
                    sums[p] = allowed(p, s, i) ? alpha[i - 1][p] + score(p, s, i) : Double.NEGATIVE_INFINITY;
                }
                alpha[i][s] = logSum(sums);
            }
        }
        return logSum(alpha[size - 1]);
    }

    private void backward(double[][] beta) {
        Arrays.fill(beta[size - 1], 0);
        double[] sums = new double[STATES];
        for (int i = size - 2; i >= 0; i--) {
            for (int p = 0; p < STATES; p++) {
                for (int s = 0; s < STATES; s++) {
                    sums[s] = allowed(p, s, i + 1) ? beta[i + 1][s] + score(p, s, i + 1) : Double.NEGATIVE_INFINITY;
                }
                beta[i][p] = logSum(sums);
            }
        }
    }

    /**
     * Probabilities of the labels of each token and of each pair of labels.
     *
     * @return the logarithm of the sum over all sequences
     */
    double marginals(double[][] labels, double[][] steps) {
        double[][] alpha = new double[size][STATES];
        double[][] beta = new double[size][STATES];
        double all = forward(alpha);
        backward(beta);
        for (int i = 0; i < size; i++) {
            Arrays.fill(labels[i], 0);
            Arrays.fill(steps[i], 0);
            for (int s = 0; s < STATES; s++) {
                double state = Math.exp(alpha[i][s] + beta[i][s] - all);
                labels[i][LABEL[s]] += state;
                if (i == 0) {
                    steps[i][LABEL[s]] += state;
                }
                for (int p = 0; i > 0 && p < STATES; p++) {
                    if (allowed(p, s, i)) {
                        steps[i][LABEL[p] * LABELS + LABEL[s]] += Math.exp(alpha[i - 1][p] + score(p, s, i) + beta[i][s] - all);
                    }
                }
            }
        }
        return all;
    }

    /** The score of a sequence of labels; with {@link #forward} its probability. */
    double score(int[] labels) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += label[i][labels[i]] + step[i][(i == 0 ? NONE : labels[i - 1]) * LABELS + labels[i]];
        }
        return sum;
    }

    double logSum() {
        return forward(new double[size][STATES]);
    }

    private static double logSum(double[] values) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            max = Math.max(max, v);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (double v : values) {
            sum += v == Double.NEGATIVE_INFINITY ? 0 : Math.exp(v - max);
        }
        return max + Math.log(sum);
    }
}
