package org.claimant.extract;

import java.util.BitSet;

/** Where the content of a proposal begins and ends: the words on both sides, quotation marks, and what hangs on what across the end. */
final class BorderTraits {
    private static final int GUARD = 200;

    private final AttributionTokens t;

    BorderTraits(AttributionTokens tokens) {
        t = tokens;
    }

    void collect(Proposal p, TraitRow row) {
        int begin = p.content().nextSetBit(0);
        int end = p.content().length();
        begin(p, begin, row);
        end(p, end, row);
        lastPhrase(p, begin, end, row);
        quotes(p, begin, end, row);
    }

    private void begin(Proposal p, int begin, TraitRow row) {
        int before = begin - 1;
        row.add(TraitCodes.tag(t, before));
        row.add(TraitCodes.tag(t, begin));
        row.add(TraitCodes.relation(t, begin));
        row.add(begin == t.begin(t.sentence(begin)));
        row.add(before >= 0 && (p.cue().get(before) || p.source().get(before)));
        row.add(t.lemma(begin).equalsIgnoreCase("that"));
        row.add(before >= 0 && t.isWord(before));
    }

    /** What stands behind the content in its last sentence, and on which part it hangs. */
    private void end(Proposal p, int end, TraitRow row) {
        int stop = t.end(t.sentence(end - 1));
        int next = end;
        while (next < stop && !t.isWord(next)) {
            next++;
        }
        boolean closed = next >= stop;
        row.add(closed);
        row.add(!closed && (p.cue().get(next) || p.source().get(next)));
        row.add(TraitCodes.tag(t, end));
        row.add(TraitCodes.tag(t, end - 1));
        row.add(end < t.size() && t.isWord(end));
        row.add(isTime(end - 1));
        behind(p, closed ? TraitRow.NONE : next, row);
    }

    private void behind(Proposal p, int next, TraitRow row) {
        int top = next;
        for (int steps = 0; top >= 0 && t.head(top) >= next && steps < GUARD; steps++) {
            top = t.head(top);
        }
        int up = top < 0 ? TraitRow.NONE : t.head(top);
        row.add(TraitCodes.tag(t, next));
        row.add(TraitCodes.relation(t, next));
        row.add(TraitCodes.relation(t, top));
        row.add(TraitCodes.tag(t, top));
        row.add(up < 0 ? TraitRow.NONE : part(p, up));
        row.add(up < 0 ? TraitRow.NONE : Math.min(20, next - up));
        row.add(next < 0 ? TraitRow.NONE : isTime(next) ? 1 : 0);
    }

    private static int part(Proposal p, int i) {
        return p.content().get(i) ? 1 : i == p.head() ? 2 : p.cue().get(i) ? 3 : p.source().get(i) ? 4 : 0;
    }

    private boolean isTime(int i) {
        String entity = t.token(i).entity();
        return entity.equals("DATE") || entity.equals("TIME");
    }

    private void lastPhrase(Proposal p, int begin, int end, TraitRow row) {
        int node = end - 1;
        while (node > begin && !t.isWord(node)) {
            node--;
        }
        for (int up = t.head(node), steps = 0; up >= 0 && up < node && p.content().get(up) && steps < 3; up = t.head(node), steps++) {
            node = up;
        }
        int up = t.head(node);
        row.add(TraitCodes.relation(t, node));
        row.add(up < 0 ? TraitRow.NONE : part(p, up));
    }

    private void quotes(Proposal p, int begin, int end, TraitRow row) {
        BitSet content = p.content();
        row.add((double) content.stream().filter(i -> t.quote(i) >= 0).count() / content.cardinality());
        row.add(begin > 0 && t.quote(begin) >= 0 && t.quote(begin - 1) == t.quote(begin));
        row.add(end < t.size() && t.quote(end) >= 0 && t.quote(end - 1) == t.quote(end));
        row.add(t.quote(end - 1) >= 0 && (end >= t.size() || t.quote(end) < 0));
    }
}
