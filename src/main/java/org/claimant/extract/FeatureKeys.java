package org.claimant.extract;

import java.util.Arrays;

/**
 * The features of one decision as 32-bit keys (Weinberger et al., ICML 2009: feature hashing, here into a space so large that
 * two features hardly ever meet). A key is made of the number of its template and of the hashes of its values.
 */
final class FeatureKeys {
    private int[] keys = new int[160];
    private int size;


    void clear() {
        size = 0;
    }

    void add(int template, int a) {
        put(mix(mix(template * 0x9E3779B1, a), 1));
    }

    void add(int template, int a, int b) {
        put(mix(mix(mix(template * 0x9E3779B1, a), b), 2));
    }

    void add(int template, int a, int b, int c) {
        put(mix(mix(mix(mix(template * 0x9E3779B1, a), b), c), 3));
    }

    void add(int template, int a, int b, int c, int d) {
        put(mix(mix(mix(mix(mix(template * 0x9E3779B1, a), b), c), d), 4));
    }

    private void put(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return keys[i];
    }

    int[] toArray() {
        return Arrays.copyOf(keys, size);
    }

    /** Puts two hashes together; the order matters. */
    static int mix(int h, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        int m = Integer.rotateLeft(h ^ k, 13) * 5 + 0xE6546B64;
        m ^= m >>> 16;
        m *= 0x85EBCA6B;
        return m ^ (m >>> 13);
    }
}
