package org.claimant.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** On rows of which one trait alone tells nothing: yes where exactly one of the first two is large. */
class BoostTrainerTest {
    private static final int ROWS = 2_000;

    private final List<float[]> rows = new ArrayList<>();
    private final double[] wanted = new double[ROWS];

    BoostTrainerTest() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < ROWS; i++) {
            float[] row = {(float) random.nextDouble(), (float) random.nextDouble(), random.nextInt(3)};
            rows.add(row);
            wanted[i] = row[0] > 0.5 ^ row[1] > 0.5 ? 1 : 0;
        }
    }

    @Test
    void train_whatTwoTraitsTellTogether_isLearned() {
        BoostedTrees trees = trained();
        assertTrue(trees.probability(new float[] {0.9f, 0.1f, 1}) > 0.9, "one large");
        assertTrue(trees.probability(new float[] {0.1f, 0.9f, 1}) > 0.9, "the other large");
        assertTrue(trees.probability(new float[] {0.9f, 0.9f, 1}) < 0.1, "both large");
        assertTrue(trees.probability(new float[] {0.1f, 0.1f, 1}) < 0.1, "none large");
    }

    @Test
    void train_sameRowsAndSeed_givesTheSameBytes() throws IOException {
        assertArrayEquals(write(trained()), write(trained()));
    }

    @Test
    void read_whatWasWritten_givesTheSameProbabilities() throws IOException {
        BoostedTrees trees = trained();
        BoostedTrees read = BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(write(trees))));
        for (float[] row : rows.subList(0, 100)) {
            assertEquals(trees.probability(row), read.probability(row));
        }
    }

    private BoostedTrees trained() {
        return BoostTrainer.train(TraitBins.of(rows), wanted, 1);
    }

    private static byte[] write(BoostedTrees trees) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        trees.write(out);
        out.flush();
        return bytes.toByteArray();
    }
}
