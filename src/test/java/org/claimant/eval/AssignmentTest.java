package org.claimant.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void best_smallTables_isWhatTryingAllGives() {
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : gain) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(10);
                }
            }
            assertEquals(all(gain, 0, new boolean[gain[0].length]), Assignment.best(gain), 1e-9);
        }
    }

    @Test
    void best_nothing_isZero() {
        assertEquals(0, Assignment.best(new double[0][0]));
    }

    private static double all(double[][] gain, int row, boolean[] used) {
        if (row == gain.length) {
            return 0;
        }
        double best = all(gain, row + 1, used);
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                used[j] = true;
                best = Math.max(best, gain[row][j] + all(gain, row + 1, used));
                used[j] = false;
            }
        }
        return best;
    }
}
