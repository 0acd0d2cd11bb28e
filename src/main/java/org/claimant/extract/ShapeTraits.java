package org.claimant.extract;

import java.util.BitSet;

/** How long the parts of a proposal are, how they lie to each other, what they leave out, and how they differ from the first one's. */
final class ShapeTraits {
    private static final int FAR = 30;

    private final AttributionTokens t;

    ShapeTraits(AttributionTokens tokens) {
        t = tokens;
    }

    void collect(Proposal p, Proposal first, TraitRow row) {
        BitSet content = p.content();
        int begin = content.nextSetBit(0);
        int end = content.length();
        int sentence = t.sentence(p.head());
        row.add(t.words(content).cardinality());
        row.add(t.words(p.source()).cardinality());
        row.add(t.words(p.cue()).cardinality());
        row.add(runs(content));
        row.add(begin < p.head());
        row.add(begin - p.cue().length(), FAR);
        row.add(p.cue().nextSetBit(0) - end, FAR);
        row.add(t.sentence(begin) - sentence);
        row.add(t.sentence(end - 1) - sentence);
        row.add(t.end(sentence) - t.begin(sentence), 40);
        row.add(p.head() - t.begin(sentence));
        leftOut(p, begin, end, row);
        row.add(content.cardinality() - first.content().cardinality());
        row.add(end - first.content().length());
        row.add(begin - first.content().nextSetBit(0));
        row.add(p.source().cardinality() - first.source().cardinality());
        row.add(p.cue().cardinality() - first.cue().cardinality());
    }

    private static int runs(BitSet set) {
        int runs = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(set.nextClearBit(i))) {
            runs++;
        }
        return runs;
    }

    private void leftOut(Proposal p, int begin, int end, TraitRow row) {
        BitSet parts = p.parts();
        row.add(wordsOutside(parts, end, t.end(t.sentence(end - 1))));
        row.add(wordsOutside(parts, t.begin(t.sentence(begin)), begin));
        row.add(wordsOutside(parts, Math.min(p.cue().nextSetBit(0), begin), Math.max(p.cue().length(), end)));
    }

    private int wordsOutside(BitSet parts, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += t.isWord(i) && !parts.get(i) ? 1 : 0;
        }
        return n;
    }
}
