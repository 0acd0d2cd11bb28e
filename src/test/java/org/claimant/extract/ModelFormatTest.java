package org.claimant.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

class ModelFormatTest {

    @Test
    void read_whatWasWritten_isTheSameToTheStep() throws IOException {
        int[] keys = {Integer.MIN_VALUE, -5, 0, 77, Integer.MAX_VALUE};
        float[] weights = {1.27f, 0, -1.27f, 0.5f, 0, 0, 0.01f, -0.01f, 0.3f, 0};
        FeatureWeights read = read(write(new FeatureWeights(2, keys, weights)));
        assertArrayEquals(new int[] {Integer.MIN_VALUE, -5, 77, Integer.MAX_VALUE}, read.keys(), "the row of zeros is left out");
        assertArrayEquals(new float[] {1.27f, 0, -1.27f, 0.5f, 0.01f, -0.01f, 0.3f, 0}, read.weights(), 0.006f);
    }

    @Test
    void write_whatWasRead_givesTheSameBytes() throws IOException {
        byte[] once = write(new FeatureWeights(16, new int[] {-3, 9}, randomRows()));
        assertArrayEquals(once, write(read(once)));
    }

    @Test
    void read_ofOtherBytes_saysWhatToDo() {
        IOException e = assertThrows(IOException.class, () -> AttributionModel.read(new ByteArrayInputStream(new byte[64])));
        assertEquals("not an attribution model of version 3; make it anew with 'claimant train'", e.getMessage());
    }

    private static float[] randomRows() {
        float[] weights = new float[32];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i % 3 == 0 ? 0 : (i - 16) / 7f;
        }
        return weights;
    }

    private static byte[] write(FeatureWeights table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ModelFormat.write(table, out);
        out.flush();
        return bytes.toByteArray();
    }

    private static FeatureWeights read(byte[] bytes) throws IOException {
        return ModelFormat.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
