package org.claimant.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.claimant.eval.Standoff.Part;
import org.claimant.model.Attribution;
import org.claimant.model.Span;

/**
 * Scores attributions, the outermost ones: exact stretches of source, cue and content; whole relations whose parts overlap by
 * half (Dice) or are the same. Predicted and annotated relations are matched one to one by the overlap of their contents, then
 * cues, then sources. Ported from {@code score_attributions.py}.
 */
final class AttributionScorer {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    AttributionScorer() {
        for (Part part : Part.values()) {
            tallies.put("span." + part.name().toLowerCase(Locale.ROOT), Tally.NONE);
        }
        for (String figure : List.of("rel.dice", "rel.exact", "rel.found")) {
            tallies.put(figure, Tally.NONE);
        }
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    void score(String text, List<Map<Part, List<Span>>> gold, List<Attribution> predicted) {
        WordIndex words = new WordIndex(text);
        List<Map<Part, BitSet>> g = gold.stream().map(parts -> inWords(words, parts)).toList();
        List<Map<Part, BitSet>> p = predicted.stream().filter(a -> a.within() < 0)
                .map(a -> inWords(words, Map.of(Part.SOURCE, a.source(), Part.CUE, a.cue(), Part.CONTENT, a.content()))).toList();
        for (Part part : Part.values()) {
            Set<List<Integer>> x = runs(g, part);
            Set<List<Integer>> y = runs(p, part);
            Set<List<Integer>> both = new HashSet<>(x);
            both.retainAll(y);
            add("span." + part.name().toLowerCase(Locale.ROOT), both.size(), y.size(), x.size());
        }
        scoreRelations(g, p);
    }

    private static Map<Part, BitSet> inWords(WordIndex words, Map<Part, List<Span>> parts) {
        Map<Part, BitSet> found = new EnumMap<>(Part.class);
        parts.forEach((part, spans) -> found.put(part, words.in(spans)));
        return found;
    }

    private static Set<List<Integer>> runs(List<Map<Part, BitSet>> relations, Part part) {
        Set<List<Integer>> runs = new HashSet<>();
        relations.forEach(r -> runs.addAll(WordIndex.runs(r.get(part))));
        return runs;
    }

    /** A pair that may be matched, by how much its parts have in common. */
    private record Pair(int content, int cue, int source, int gold, int predicted) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::content).thenComparingInt(Pair::cue)
                .thenComparingInt(Pair::source).reversed().thenComparingInt(Pair::gold).thenComparingInt(Pair::predicted);
    }

    private void scoreRelations(List<Map<Part, BitSet>> gold, List<Map<Part, BitSet>> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                Map<Part, BitSet> g = gold.get(i);
                Map<Part, BitSet> p = predicted.get(j);
                if (g.get(Part.CONTENT).intersects(p.get(Part.CONTENT))) {
                    pairs.add(new Pair(common(g, p, Part.CONTENT), common(g, p, Part.CUE), common(g, p, Part.SOURCE), i, j));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        int dice = 0;
        int exact = 0;
        int found = 0;
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        for (Pair pair : pairs) {
            if (usedGold.get(pair.gold()) || usedPredicted.get(pair.predicted())) {
                continue;
            }
            usedGold.set(pair.gold());
            usedPredicted.set(pair.predicted());
            Map<Part, BitSet> g = gold.get(pair.gold());
            Map<Part, BitSet> p = predicted.get(pair.predicted());
            dice += g.keySet().stream().allMatch(part -> dice(g.get(part), p.get(part)) >= 0.5) ? 1 : 0;
            exact += g.equals(p) ? 1 : 0;
            found += g.get(Part.CUE).isEmpty() || g.get(Part.CUE).intersects(p.get(Part.CUE)) ? 1 : 0;
        }
        add("rel.dice", dice, predicted.size(), gold.size());
        add("rel.exact", exact, predicted.size(), gold.size());
        add("rel.found", found, predicted.size(), gold.size());
    }

    private static int common(Map<Part, BitSet> a, Map<Part, BitSet> b, Part part) {
        BitSet both = (BitSet) a.get(part).clone();
        both.and(b.get(part));
        return both.cardinality();
    }

    private static double dice(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int sum = a.cardinality() + b.cardinality();
        return sum == 0 ? 1 : 2.0 * both.cardinality() / sum;
    }

    private void add(String figure, int right, int predicted, int gold) {
        tallies.merge(figure, new Tally(right, predicted, gold), Tally::plus);
    }
}
