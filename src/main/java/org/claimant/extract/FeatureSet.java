package org.claimant.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the features of one decision, each once. A feature is a template with one value or two. */
final class FeatureSet {
    private final FeatureKeys keys = new FeatureKeys();
    private final Set<List<Integer>> seen = new HashSet<>();

    void clear() {
        keys.clear();
        seen.clear();
    }

    void add(int template, Object... values) {
        int a = values[0].toString().hashCode();
        int b = values.length > 1 ? values[1].toString().hashCode() : 0;
        if (seen.add(List.of(template, a, b))) {
            keys.add(template, a, b);
        }
    }

    /** The same object every time. */
    FeatureKeys keys() {
        return keys;
    }
}
