package org.claimant.eval;

import java.util.Locale;

/** How many were right, of how many predicted, of how many there are. */
public record Tally(int right, int predicted, int gold) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, predicted + other.predicted, gold + other.gold);
    }

    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d of %d predicted, %d gold)", precision(), recall(), f1(), right, predicted, gold);
    }
}
