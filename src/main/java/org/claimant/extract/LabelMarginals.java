package org.claimant.extract;

/**
 * How probable, by the labeller, each border and each token of a labelling is by itself: the sum over all labellings that share it
 * (the marginals of the chain), not only over the few that are proposed.
 */
final class LabelMarginals {
    private static final int LABELS = LabelLattice.LABELS;
    private static final int EACH = 5;

    private final double[][] label;
    private final double[][] step;
    private final double all;

    LabelMarginals(LabelLattice lattice, int size) {
        label = new double[size][LABELS];
        step = new double[size][LABELS * LABELS];
        all = lattice.marginals(label, step);
    }

    /** The logarithm of the sum over all labellings. */
    double all() {
        return all;
    }

    /**
     * For source, cue and content: the probabilities that a run of it begins where the first does and ends where the last does, of
     * its least sure token, of its tokens on average, and of the surest token that it leaves out.
     */
    float[] of(int[] labels) {
        float[] sure = new float[EACH * (LABELS - 1)];
        for (int part = 1; part < LABELS; part++) {
            int at = EACH * (part - 1);
            borders(labels, part, sure, at);
            tokens(labels, part, sure, at + 2);
        }
        return sure;
    }

    private void borders(int[] labels, int part, float[] sure, int at) {
        int first = 0;
        int last = labels.length - 1;
        while (first < labels.length && labels[first] != part) {
            first++;
        }
        while (last >= 0 && labels[last] != part) {
            last--;
        }
        sure[at] = last < 0 ? TraitRow.NONE : (float) begins(first, part);
        sure[at + 1] = last < 0 ? TraitRow.NONE : (float) ends(last + 1, part);
    }

    private void tokens(int[] labels, int part, float[] sure, int at) {
        int n = 0;
        double sum = 0;
        double least = 1;
        double left = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == part) {
                n++;
                sum += label[i][part];
                least = Math.min(least, label[i][part]);
            } else {
                left = Math.max(left, label[i][part]);
            }
        }
        sure[at] = n == 0 ? TraitRow.NONE : (float) least;
        sure[at + 1] = n == 0 ? TraitRow.NONE : (float) (sum / n);
        sure[at + 2] = (float) left;
    }

    private double begins(int i, int part) {
        return label[i][part] - (i == 0 ? 0 : step[i][part * LABELS + part]);
    }

    private double ends(int i, int part) {
        return i == label.length ? label[i - 1][part] : label[i - 1][part] - step[i][part * LABELS + part];
    }
}
