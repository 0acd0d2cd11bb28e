package org.claimant.extract;

/** What tells whether a token is the head of a cue: its words, its place in the tree, quotation marks around. */
final class CueFeatures {
    private final AttributionTokens t;
    private final TokenAtoms a;

    CueFeatures(AttributionTokens tokens, TokenAtoms atoms) {
        this.t = tokens;
        this.a = atoms;
    }

    void collect(int h, FeatureKeys f) {
        words(h, f);
        tree(h, f);
        dependents(h, f);
        place(h, f);
    }

    private void words(int h, FeatureKeys f) {
        int l = a.lemma(h);
        int g = a.tag(h);
        f.add(1, 0);
        f.add(2, l);
        f.add(3, l, g);
        f.add(4, g);
        f.add(5, a.lemma(h - 1));
        f.add(6, a.lemma(h + 1));
        f.add(7, l, a.lemma(h + 1));
        f.add(8, l, a.lemma(h - 1));
        f.add(9, a.tag(h - 1), g, a.tag(h + 1));
        f.add(10, a.tag(h + 1), a.tag(h + 2));
        f.add(11, a.tag(h - 2), a.tag(h - 1));
        f.add(12, l, a.tag(h + 1));
        f.add(13, l, a.tag(h - 1));
        f.add(14, a.lemma(h - 2));
        f.add(15, a.lemma(h + 2));
        f.add(16, a.lemma(h + 1), a.lemma(h + 2));
        f.add(17, a.lemma(h - 2), a.lemma(h - 1));
        f.add(18, a.suffix(h, 3), g);
        f.add(19, a.suffix(h, 2), g);
        f.add(20, a.word(h));
        f.add(21, l, a.lemma(h + 1), a.lemma(h + 2));
        f.add(22, a.entity(h - 1), a.entity(h + 1));
        f.add(23, l, a.tag(h + 1), a.tag(h + 2));
        f.add(24, a.entity(h), g);
        f.add(25, a.kind(h));
        f.add(26, a.kind(h), a.tag(h + 1), a.relation(h));
        f.add(27, a.kind(h), a.lemma(h + 1));
    }

    private void tree(int h, FeatureKeys f) {
        int l = a.lemma(h);
        int r = a.relation(h);
        int p = t.head(h);
        int pp = p < 0 ? -1 : t.head(p);
        f.add(30, r);
        f.add(31, l, r);
        f.add(32, r, a.lemma(p));
        f.add(33, r, a.tag(p), a.tag(h));
        f.add(34, a.lemma(p), l);
        f.add(35, r, a.relation(p));
        f.add(36, r, a.relation(p), a.lemma(pp));
        f.add(37, r, a.relation(p), a.relation(pp));
        f.add(38, r, p < 0 ? 0 : p < h ? 1 : 2, a.tag(p));
        int depth = 0;
        for (int up = h; up >= 0 && depth < 8; up = t.head(up), depth++) {
            if (depth > 0) {
                f.add(39, a.lemma(up), a.tag(up));
                f.add(40, a.lemma(up), up < h ? 1 : 2);
                f.add(43, a.kind(up), a.kind(h), Math.min(depth, 3));
            }
        }
        f.add(41, depth);
        f.add(42, depth, r);
    }

    private void dependents(int h, FeatureKeys f) {
        int l = a.lemma(h);
        int signature = 0;
        boolean subject = false;
        for (int c : t.children(h)) {
            int r = a.relation(c);
            int side = c < h ? 1 : 2;
            f.add(50, r, side);
            f.add(90, r, a.kind(h), side);
            f.add(91, r, a.kind(h), link(c));
            f.add(92, r, a.kind(h), a.linked(h, c));
            f.add(51, r, l);
            f.add(52, r, a.tag(c), side);
            f.add(53, r, a.lemma(c));
            f.add(54, r, a.lemma(c), l);
            int link = link(c);
            f.add(55, r, link, l);
            f.add(56, r, link);
            f.add(57, r, a.entity(c), l);
            f.add(58, r, t.quote(c) >= 0 ? 1 : 0, l);
            if (t.is(c, "nsubj")) {
                subject = true;
                f.add(59, a.entity(c), a.tag(c), l);
            }
            if (!t.is(c, "punct") && !t.is(c, "advmod")) {
                signature += FeatureKeys.mix(r, link * (t.is(c, "obl") || t.is(c, "nmod") ? 1 : 0));
            }
        }
        f.add(60, signature);
        f.add(61, signature, l);
        f.add(93, signature, a.kind(h));
        f.add(62, signature, a.tag(h), a.relation(h));
        f.add(63, subject ? 1 : 0, a.relation(h), a.tag(h));
        f.add(64, subject ? 1 : 0, l);
        f.add(65, a.childLemma(h, "aux"), l);
        f.add(66, a.childLemma(h, "nsubj"));
    }

    /** The word that links a dependent to its governor: a preposition or a conjunction. */
    private int link(int c) {
        int link = t.child(c, "case");
        return link >= 0 ? a.lemma(link) : a.childLemma(c, "mark");
    }

    private void place(int h, FeatureKeys f) {
        int l = a.lemma(h);
        int s = t.sentence(h);
        int q = t.quote(h) >= 0 ? 1 : 0;
        int before = quoteDistance(h, -1);
        int after = quoteDistance(h, 1);
        f.add(70, q);
        f.add(71, q, l);
        f.add(72, q, before, after);
        f.add(94, a.kind(h), q, before, after);
        f.add(73, before, l);
        f.add(74, after, l);
        f.add(75, q, before, a.relation(h));
        f.add(76, q, after, a.relation(h));
        int length = Math.min(12, (t.end(s) - t.begin(s)) / 4);
        f.add(77, length);
        f.add(78, t.isTitle(h) ? 1 : 0, a.tag(h));
        f.add(79, t.isTitle(h) ? 1 : 0, l);
        f.add(80, Math.min(10, h - t.begin(s)));
        f.add(81, Math.min(10, t.end(s) - h));
        f.add(82, quotedAround(s), q);
        f.add(83, quotedAround(s), l);
        f.add(84, Math.min(s, 3));
    }

    /** Which of the neighbouring sentences begin or end in a quotation. */
    private int quotedAround(int s) {
        int before = s > 0 && t.quote(t.end(s - 1) - 1) >= 0 ? 1 : 0;
        int after = s + 1 < t.sentences() && t.quote(t.begin(s + 1)) >= 0 ? 2 : 0;
        return before + after;
    }

    /** Tokens, in steps, to the next quotation mark of the sentence in a direction; 9 where there is none. */
    private int quoteDistance(int h, int step) {
        int s = t.sentence(h);
        for (int i = h + step, d = 1; i >= t.begin(s) && i < t.end(s); i += step, d++) {
            if (t.isQuoteMark(i)) {
                return d <= 4 ? d : d <= 10 ? 5 : 6;
            }
        }
        return 9;
    }
}
