package org.claimant.extract;

import java.util.Arrays;

/** Numbers that describe one proposal, always in the same order; what the {@link BoostedTrees} ask about. */
final class TraitRow {
    /** Stands for what is not there. */
    static final int NONE = -1;

    private float[] values = new float[128];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    /** At most {@code most} in either direction. */
    void add(int value, int most) {
        add(Math.max(-most, Math.min(most, value)));
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
