package org.claimant.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** The lattice against a count of all sequences that the laws allow. */
class LabelLatticeTest {
    private static final int SIZE = 5;
    private static final int HEAD = 2;

    @Test
    void best_sequences_areThoseOfACountOfAll() {
        LabelLattice lattice = random(7);
        List<int[]> all = lawful();
        all.sort(Comparator.comparingDouble((int[] labels) -> -lattice.score(labels)));
        List<int[]> best = lattice.best(6);
        for (int k = 0; k < 6; k++) {
            assertArrayEquals(all.get(k), best.get(k), "place " + k + ": expected " + Arrays.toString(all.get(k)) + " but was "
                    + Arrays.toString(best.get(k)));
        }
        assertArrayEquals(all.get(0), lattice.best());
    }

    @Test
    void logSum_ofScores_isThatOfACountOfAll() {
        LabelLattice lattice = random(8);
        double sum = lawful().stream().mapToDouble(labels -> Math.exp(lattice.score(labels))).sum();
        assertEquals(Math.log(sum), lattice.logSum(), 1e-9);
    }

    @Test
    void marginals_ofLabels_areThoseOfACountOfAll() {
        LabelLattice lattice = random(9);
        double[][] labels = new double[SIZE][LabelLattice.LABELS];
        double[][] steps = new double[SIZE][LabelLattice.LABELS * LabelLattice.LABELS];
        double all = lattice.marginals(labels, steps);
        double[][] expected = new double[SIZE][LabelLattice.LABELS];
        for (int[] sequence : lawful()) {
            for (int i = 0; i < SIZE; i++) {
                expected[i][sequence[i]] += Math.exp(lattice.score(sequence) - all);
            }
        }
        for (int i = 0; i < SIZE; i++) {
            assertArrayEquals(expected[i], labels[i], 1e-9);
            assertEquals(1, Arrays.stream(steps[i]).sum(), 1e-9);
        }
    }

    @Test
    void marginals_ofBorders_areThoseOfACountOfAll() {
        LabelLattice lattice = random(10);
        int[] labels = {LabelLattice.SOURCE, LabelLattice.NONE, LabelLattice.CUE, LabelLattice.CONTENT, LabelLattice.CONTENT};
        LabelMarginals marginals = new LabelMarginals(lattice, SIZE);
        double begins = 0;
        double ends = 0;
        for (int[] sequence : lawful()) {
            double probability = Math.exp(lattice.score(sequence) - marginals.all());
            begins += sequence[3] == LabelLattice.CONTENT ? probability : 0;
            ends += sequence[0] == LabelLattice.SOURCE && sequence[1] != LabelLattice.SOURCE ? probability : 0;
        }
        float[] sure = marginals.of(labels);
        assertEquals(begins, sure[10], 1e-6, "begin of the content, behind the cue");
        assertEquals(ends, sure[1], 1e-6, "end of the source");
    }

    private static LabelLattice random(long seed) {
        LabelLattice lattice = new LabelLattice(SIZE, HEAD);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < SIZE; i++) {
            Arrays.setAll(lattice.label[i], k -> random.nextDouble(-2, 2));
            Arrays.setAll(lattice.step[i], k -> random.nextDouble(-2, 2));
        }
        return lattice;
    }

    /** All sequences with one run of cue, which holds its head, and at most one run of source. */
    private static List<int[]> lawful() {
        List<int[]> found = new ArrayList<>();
        for (int code = 0; code < Math.pow(LabelLattice.LABELS, SIZE); code++) {
            int[] labels = new int[SIZE];
            for (int i = 0, rest = code; i < SIZE; i++, rest /= LabelLattice.LABELS) {
                labels[i] = rest % LabelLattice.LABELS;
            }
            if (labels[HEAD] == LabelLattice.CUE && runs(labels, LabelLattice.CUE) == 1 && runs(labels, LabelLattice.SOURCE) <= 1) {
                found.add(labels);
            }
        }
        return found;
    }

    private static int runs(int[] labels, int label) {
        int runs = 0;
        for (int i = 0; i < labels.length; i++) {
            runs += labels[i] == label && (i == 0 || labels[i - 1] != label) ? 1 : 0;
        }
        return runs;
    }
}
