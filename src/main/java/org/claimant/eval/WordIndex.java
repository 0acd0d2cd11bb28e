package org.claimant.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimant.model.Span;

/** The words of a text by number; marks do not count, so that a comma more or less at the end of a stretch is no error. */
final class WordIndex {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[\u2019'\\-.&][\\p{L}\\p{N}]+)*");

    private final List<Span> words = new ArrayList<>();

    WordIndex(String text) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(new Span(m.start(), m.end()));
        }
    }

    /** The words that the spans touch. */
    BitSet in(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).overlaps(span)) {
                    found.set(i);
                }
            }
        }
        return found;
    }

    /** Unbroken runs of words, each as first and last. */
    static List<List<Integer>> runs(BitSet words) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int begin = words.nextSetBit(0); begin >= 0;) {
            int end = words.nextClearBit(begin);
            runs.add(List.of(begin, end - 1));
            begin = words.nextSetBit(end);
        }
        return runs;
    }
}
