package org.claimant.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.claimant.extract.CueLexicon.Entry;

/** Reads attributions by rules on the dependency tree, the cue lexicon and quotation marks. */
final class AttributionRules {
    private final CueLexicon lexicon;

    AttributionRules(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<AttributionReading> read(AttributionTokens tokens) {
        List<AttributionReading> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.lemma(i).equals("accord") && tokens.is(i, "case")) {
                according(tokens, i, found);
            } else {
                int at = i;
                lexicon.of(tokens, i).ifPresent(e -> word(tokens, at, e, found));
            }
        }
        return found;
    }

    private static void according(AttributionTokens t, int i, List<AttributionReading> found) {
        int noun = t.head(i);
        int clause = noun < 0 ? -1 : t.head(noun);
        if (clause < 0) {
            return;
        }
        BitSet cue = new BitSet();
        cue.set(i);
        if (i + 1 < t.size() && t.lemma(i + 1).equals("to")) {
            cue.set(i + 1);
        }
        BitSet source = t.subtree(noun);
        BitSet content = t.subtree(clause);
        content.andNot(source);
        source.andNot(cue);
        add(t, new AttributionReading(i, source, cue, content, 0.9), found);
    }

    private void word(AttributionTokens t, int v, Entry entry, List<AttributionReading> found) {
        BitSet cue = cue(t, v);
        BitSet source = source(t, v);
        BitSet content = content(t, v, entry, cue);
        content.andNot(cue);
        content.andNot(source);
        double score = source.isEmpty() ? 0.4 : 0.6;
        if (!content.isEmpty() && (!source.isEmpty() || t.tag(v).equals("VBN"))) {
            add(t, new AttributionReading(v, source, cue, content, score), found);
        }
    }

    private static void add(AttributionTokens t, AttributionReading r, List<AttributionReading> found) {
        trim(t, r.source());
        trim(t, r.content());
        if (!r.content().isEmpty()) {
            found.add(r);
        }
    }

    /** Takes marks off both ends, but leaves quotation marks. */
    private static void trim(AttributionTokens t, BitSet set) {
        int b = set.nextSetBit(0);
        while (b >= 0 && !t.isWord(b) && !t.isQuoteMark(b)) {
            set.clear(b);
            b = set.nextSetBit(b);
        }
        int e = set.length() - 1;
        while (e >= 0 && !t.isWord(e) && !t.isQuoteMark(e) && t.quote(e) < 0) {
            set.clear(e);
            e = set.length() - 1;
        }
    }

    private static BitSet cue(AttributionTokens t, int v) {
        BitSet cue = new BitSet();
        cue.set(v);
        for (int i = v - 1; i >= 0 && t.head(i) == v && (t.is(i, "aux") || t.is(i, "advmod") || t.is(i, "cop")
                || t.is(i, "mark") && t.lemma(i).equals("to")); i--) {
            cue.set(i);
        }
        int next = v + 1;
        if (next < t.size() && t.head(next) == v && t.is(next, "compound")) {
            cue.set(next);
        }
        return cue;
    }

    private static BitSet source(AttributionTokens t, int v) {
        int by = agent(t, v);
        if (by >= 0) {
            BitSet source = t.subtree(by);
            source.clear(t.child(by, "case"));
            return source;
        }
        boolean passive = t.child(v, "aux:pass") >= 0;
        int verb = v;
        for (int steps = 0; verb >= 0 && steps < 6 && !passive; steps++) {
            int subject = t.child(verb, "nsubj");
            if (subject < 0 && t.token(verb).isNoun()) {
                subject = t.child(verb, "nmod:poss");
            }
            if (subject >= 0) {
                boolean empty = t.lemma(subject).equals("there") || t.lemma(subject).equals("it") && t.token(v).tag().startsWith("JJ");
                return empty ? new BitSet() : person(t, subject, v);
            }
            if (t.is(verb, "acl") && t.head(verb) >= 0) {
                return person(t, t.head(verb), v);
            }
            boolean climbs = t.is(verb, "conj") || t.is(verb, "xcomp") || t.is(verb, "advcl");
            verb = climbs ? t.head(verb) : -1;
        }
        return new BitSet();
    }

    private static int agent(AttributionTokens t, int v) {
        for (int c : t.children(v)) {
            int by = t.is(c, "obl") ? t.child(c, "case") : -1;
            if (by >= 0 && t.lemma(by).equals("by") && t.tag(v).equals("VBN")) {
                return c;
            }
        }
        return -1;
    }

    /** The words below a noun without the clause that holds the cue. */
    private static BitSet person(AttributionTokens t, int noun, int cue) {
        BitSet words = t.subtree(noun);
        for (int c : t.children(noun)) {
            BitSet below = t.subtree(c);
            if (below.get(cue) || t.is(c, "case") && t.lemma(c).equals("'s")) {
                words.andNot(below);
            }
        }
        return words;
    }

    private static BitSet content(AttributionTokens t, int v, Entry entry, BitSet cue) {
        BitSet content = new BitSet();
        for (int c : t.children(v)) {
            boolean to = (t.is(c, "xcomp") || t.is(c, "acl")) && t.child(c, "mark") >= 0;
            boolean clause = t.is(c, "ccomp") || t.is(c, "parataxis") && c > v || t.is(c, "acl") && t.token(v).isNoun();
            boolean object = t.is(c, "obj") && t.tag(c).charAt(0) != 'P';
            if (entry.clause() && clause || entry.infinitive() && (to || t.is(c, "ccomp")) || entry.object() && object) {
                content.or(t.subtree(c));
            } else if (t.is(c, "obl") || t.is(c, "nmod")) {
                int link = t.child(c, "case");
                if (link >= 0 && entry.prepositions().contains(t.lemma(link))) {
                    content.or(t.subtree(c));
                    content.clear(link);
                    if (link == cue.length()) {
                        cue.set(link);
                    }
                }
            }
        }
        if (entry.clause() && t.token(v).isVerb()) {
            quoted(t, v, content);
        }
        return content;
    }

    private static void quoted(AttributionTokens t, int v, BitSet content) {
        if (content.isEmpty() && t.is(v, "parataxis") && t.head(v) >= 0) {
            content.or(t.subtree(t.head(v)));
            content.andNot(t.subtree(v));
        }
        int s = t.sentence(v);
        boolean open = content.isEmpty();
        for (int i = t.begin(s); i < t.end(s); i++) {
            if (t.quote(i) >= 0 && t.quote(i) != t.quote(v) && (open || touches(t, content, i))) {
                content.set(i);
            }
        }
        continueAfter(t, s, content);
    }

    private static boolean touches(AttributionTokens t, BitSet content, int i) {
        for (int k = content.nextSetBit(0); k >= 0; k = content.nextSetBit(k + 1)) {
            if (t.quote(k) == t.quote(i)) {
                return true;
            }
        }
        return false;
    }

    /** Sentences that stand wholly between quotation marks continue what was quoted in the sentence before. */
    private static void continueAfter(AttributionTokens t, int s, BitSet content) {
        if (content.isEmpty() || t.quote(content.length() - 1) < 0 && t.quote(content.nextSetBit(0)) < 0) {
            return;
        }
        for (int next = s + 1; next < t.sentences(); next++) {
            for (int i = t.begin(next); i < t.end(next); i++) {
                if (t.quote(i) < 0) {
                    return;
                }
            }
            content.set(t.begin(next), t.end(next));
        }
    }
}
