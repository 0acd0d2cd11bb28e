package org.claimant.extract;

/**
 * Where the parts of an attribution are looked for: the sentence of its cue, and neighbouring sentences that its quotation
 * may run over. Positions {@code [begin, end)}.
 */
record AttributionWindow(int begin, int end) {
    private static final int MAX_SENTENCES = 8;
    private static final int MAX_TOKENS = 260;

    static AttributionWindow around(AttributionTokens t, int cue) {
        int s = t.sentence(cue);
        int first = s;
        int last = s;
        while (first > 0 && s - first < MAX_SENTENCES && before(t, first, s) && t.end(s) - t.begin(first - 1) <= MAX_TOKENS) {
            first--;
        }
        while (last + 1 < t.sentences() && last - s < MAX_SENTENCES && after(t, last, cue) && t.end(last + 1) - t.begin(first) <= MAX_TOKENS) {
            last++;
        }
        return new AttributionWindow(t.begin(first), t.end(last));
    }

    /** True where the sentence in front of {@code first} ends in a quotation, and those between it and the cue are quoted. */
    private static boolean before(AttributionTokens t, int first, int s) {
        return t.quote(t.end(first - 1) - 1) >= 0 && (first == s || quoted(t, first));
    }

    /** True where the next sentence may be said, too: it opens in a quotation, or stands behind a colon ("SMITH: Yes. I do."). */
    private static boolean after(AttributionTokens t, int last, int cue) {
        int s = t.sentence(cue);
        int end = t.end(last) - 1;
        if (t.lemma(cue).equals(":") && t.block(t.begin(last + 1)) == t.block(cue)) {
            return true;
        }
        boolean colon = last == s && (t.lemma(end).equals(":") || end > t.begin(last) && t.lemma(end - 1).equals(":"));
        return colon || t.quote(t.begin(last + 1)) >= 0 && (last == s || quoted(t, last));
    }

    private static boolean quoted(AttributionTokens t, int sentence) {
        return t.quote(t.begin(sentence)) >= 0 && t.quote(t.end(sentence) - 1) >= 0;
    }
}
