package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.claimant.model.Attribution;
import org.claimant.model.Attribution.Manner;
import org.claimant.model.Evidence;
import org.claimant.model.Span;

/** Makes attributions, in text order of their cues, of readings, and says which stands within the content of which. */
final class AttributionAssembler {

    private AttributionAssembler() {
    }

    static List<Attribution> assemble(AttributionTokens tokens, List<AttributionReading> readings, String rule) {
        List<AttributionReading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparingInt(AttributionReading::head));
        List<Attribution> attributions = new ArrayList<>();
        for (AttributionReading r : sorted) {
            List<Span> source = tokens.spans(r.source());
            List<Span> cue = tokens.spans(r.cue());
            List<Span> content = tokens.spans(r.content());
            Evidence evidence = new Evidence(tokens.article().article().id(), cover(source, cue, content), rule, r.score());
            attributions.add(new Attribution(source, cue, content, manner(tokens, r), within(sorted, r), evidence));
        }
        return attributions;
    }

    /** The reading with the smallest content that holds the cue of {@code inner}; larger than its own, so that no circle arises. */
    private static int within(List<AttributionReading> all, AttributionReading inner) {
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            AttributionReading outer = all.get(i);
            if (outer != inner && outer.content().get(inner.head()) && size(outer) > size(inner)
                    && (best < 0 || size(outer) < size(all.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static int size(AttributionReading r) {
        return r.content().cardinality();
    }

    private static Manner manner(AttributionTokens tokens, AttributionReading r) {
        int words = 0;
        int quoted = 0;
        for (int i = r.content().nextSetBit(0); i >= 0; i = r.content().nextSetBit(i + 1)) {
            if (tokens.isWord(i)) {
                words++;
                quoted += tokens.quote(i) >= 0 ? 1 : 0;
            }
        }
        return quoted == 0 ? Manner.INDIRECT : quoted == words ? Manner.DIRECT : Manner.MIXED;
    }

    @SafeVarargs
    private static Span cover(List<Span>... parts) {
        Span all = null;
        for (List<Span> spans : parts) {
            for (Span s : spans) {
                all = all == null ? s : all.cover(s);
            }
        }
        if (all == null) {
            throw new IllegalArgumentException("a reading has no token");
        }
        return all;
    }
}
