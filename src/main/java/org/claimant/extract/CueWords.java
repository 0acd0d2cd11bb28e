package org.claimant.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which tokens are asked whether they head a cue: all verbs, and what headed cues in the corpus often enough to be worth it. */
record CueWords(SortedSet<String> others) {
    private static final int LEAST = 2;
    private static final int ONE_IN = 100;

    static CueWords of(List<GoldArticle> corpus) {
        Map<String, int[]> counts = new TreeMap<>();
        for (GoldArticle article : corpus) {
            for (GoldAttribution a : article.attributions()) {
                counts.computeIfAbsent(word(article.tokens(), a.head()), k -> new int[2])[0]++;
            }
        }
        for (GoldArticle article : corpus) {
            for (int i = 0; i < article.tokens().size(); i++) {
                int[] count = counts.get(word(article.tokens(), i));
                if (count != null) {
                    count[1]++;
                }
            }
        }
        SortedSet<String> words = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (!word.endsWith("/VB") && count[0] >= LEAST && count[0] * ONE_IN >= count[1]) {
                words.add(word);
            }
        });
        return new CueWords(words);
    }

    private static String word(AttributionTokens t, int i) {
        String tag = t.tag(i);
        return t.lemma(i).toLowerCase(Locale.ROOT) + "/" + tag.substring(0, Math.min(2, tag.length()));
    }

    int[] candidates(AttributionTokens t) {
        int[] found = new int[t.size()];
        int n = 0;
        for (int i = 0; i < t.size(); i++) {
            if (t.token(i).isVerb() || others.contains(word(t, i))) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }
}
