package org.claimant.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * How weights are kept in a file: keys in numeric order as differences of variable length, weights as one byte each in steps of
 * the table's largest weight / 127, those of a row that are not zero after a bit set that says which. Rows of zeros are left out.
 */
final class ModelFormat {

    private ModelFormat() {
    }

    static void write(FeatureWeights table, DataOutputStream out) throws IOException {
        int outputs = table.outputs();
        float[] weights = table.weights();
        float largest = 0;
        for (float w : weights) {
            largest = Math.max(largest, Math.abs(w));
        }
        float step = largest == 0 ? 1 : largest / 127;
        int[] order = numeric(table.keys());
        int rows = 0;
        for (int row : order) {
            rows += bits(weights, row, outputs, step) != 0 ? 1 : 0;
        }
        out.writeInt(outputs);
        out.writeInt(rows);
        out.writeFloat(step);
        int before = Integer.MIN_VALUE;
        for (int row : order) {
            int bits = bits(weights, row, outputs, step);
            if (bits != 0) {
                writeNumber(out, table.keys()[row] - (long) before);
                before = table.keys()[row];
                writeRow(out, weights, row, outputs, step, bits);
            }
        }
    }

    /** The rows in the numeric order of their keys. */
    private static int[] numeric(int[] keys) {
        long[] keyAndRow = new long[keys.length];
        for (int row = 0; row < keys.length; row++) {
            keyAndRow[row] = (long) keys[row] << 32 | row;
        }
        Arrays.sort(keyAndRow);
        int[] rows = new int[keys.length];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = (int) keyAndRow[k];
        }
        return rows;
    }

    private static void writeRow(DataOutputStream out, float[] weights, int row, int outputs, float step, int bits) throws IOException {
        if (outputs > 8) {
            out.writeByte(bits >>> 8);
        }
        if (outputs > 1) {
            out.writeByte(bits);
        }
        for (int o = 0; o < outputs; o++) {
            if ((bits & 1 << o) != 0) {
                out.writeByte(Math.round(weights[row * outputs + o] / step));
            }
        }
    }

    private static int bits(float[] weights, int row, int outputs, float step) {
        int bits = 0;
        for (int o = 0; o < outputs; o++) {
            bits |= Math.round(weights[row * outputs + o] / step) != 0 ? 1 << o : 0;
        }
        return bits;
    }

    static FeatureWeights read(DataInputStream in) throws IOException {
        int outputs = in.readInt();
        int rows = in.readInt();
        float step = in.readFloat();
        int[] keys = new int[rows];
        float[] weights = new float[rows * outputs];
        int key = Integer.MIN_VALUE;
        for (int row = 0; row < rows; row++) {
            key += (int) readNumber(in);
            keys[row] = key;
            int bits = outputs > 8 ? in.readUnsignedByte() << 8 : 0;
            bits |= outputs > 1 ? in.readUnsignedByte() : 1;
            for (int o = 0; o < outputs; o++) {
                weights[row * outputs + o] = (bits & 1 << o) != 0 ? in.readByte() * step : 0;
            }
        }
        return new FeatureWeights(outputs, keys, weights);
    }

    private static void writeNumber(DataOutputStream out, long number) throws IOException {
        long n = number;
        while (n >= 0x80) {
            out.writeByte((int) (n & 0x7F | 0x80));
            n >>>= 7;
        }
        out.writeByte((int) n);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long n = 0;
        for (int shift = 0;; shift += 7) {
            int b = in.readUnsignedByte();
            n |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return n;
            }
        }
    }
}
