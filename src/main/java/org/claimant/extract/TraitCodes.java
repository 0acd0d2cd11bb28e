package org.claimant.extract;

import java.util.List;

/** Relations and parts of speech as numbers; similar ones stand side by side. */
final class TraitCodes {
    private static final int OTHER = 30;
    private static final List<String> RELATIONS = List.of("nsubj", "obj", "obl", "nmod", "advcl", "advmod", "ccomp", "xcomp", "conj", "cc", "acl",
            "parataxis", "appos", "punct", "mark", "case", "root", "compound", "dep");
    /** A tag is known by the last of them that it begins with. */
    private static final List<String> TAGS = List.of("NN", "NNP", "PRP", "VB", "VBD", "VBZ", "IN", "CC", "TO", ",", ".", ":", "''", "``", "JJ", "RB",
            "DT", "WDT", "WP", "CD", "-LRB-", "WRB");

    private TraitCodes() {
    }

    static int relation(AttributionTokens t, int i) {
        if (i < 0 || i >= t.size()) {
            return TraitRow.NONE;
        }
        for (int k = 0; k < RELATIONS.size(); k++) {
            if (t.is(i, RELATIONS.get(k))) {
                return k;
            }
        }
        return OTHER;
    }

    static int tag(AttributionTokens t, int i) {
        if (i < 0 || i >= t.size()) {
            return TraitRow.NONE;
        }
        for (int k = TAGS.size() - 1; k >= 0; k--) {
            if (t.tag(i).startsWith(TAGS.get(k))) {
                return k;
            }
        }
        return OTHER;
    }
}
