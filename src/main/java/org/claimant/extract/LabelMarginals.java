package org.claimant.extract;

/**
 * How probable, by the labeller, each border and each token of a labelling is by itself: the sum over all labellings that share it
 * (the marginals of the chain), not only over the few that are proposed.
 */
final class LabelMarginals {
    private static final int LABELS = LabelLattice.LABELS;

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
        float[] sure = new float[5 * (LABELS - 1)];
        for (int part = 1; part < LABELS; part++) {
            int at = 5 * (part - 1);
            int first = -1;
            int last = -1;
            int n = 0;
            double sum = 0;
            double least = 1;
            double left = 0;
            for (int i = 0; i < labels.length; i++) {
                if (labels[i] == part) {
                    first = first < 0 ? i : first;
                    last = i;
                    n++;
                    sum += label[i][part];
                    least = Math.min(least, label[i][part]);
                } else {
                    left = Math.max(left, label[i][part]);
                }
            }
            sure[at] = first < 0 ? TraitRow.NONE : (float) begins(first, part);
            sure[at + 1] = first < 0 ? TraitRow.NONE : (float) ends(last + 1, part);
            sure[at + 2] = first < 0 ? TraitRow.NONE : (float) least;
            sure[at + 3] = n == 0 ? TraitRow.NONE : (float) (sum / n);
            sure[at + 4] = (float) left;
        }
        return sure;
    }

    private double begins(int i, int part) {
        return label[i][part] - (i == 0 ? 0 : step[i][part * LABELS + part]);
    }

    private double ends(int i, int part) {
        return i == label.length ? label[i - 1][part] : label[i - 1][part] - step[i][part * LABELS + part];
    }
}
