package org.claimant.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Finds phrases of a lexicon in sentences. A phrase is a row of lemmas; its words stand in the text in the same order, at
 * most {@value #GAP} words apart, or farther where one hangs by the other in the tree. Letter case does not count. A word may be held to a part of speech: {@code leak/v} (verb),
 * {@code leak/n} (noun), {@code corrupt/a} (adjective).
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    static final int GAP = 4;
    private static final int REACH = 15;

    private record Entry<T>(String[] words, T value) {
    }

    /** A phrase found: the tokens' positions in order, and what it stands for. */
    record Match<T>(int[] positions, T value) {
        int first() {
            return positions[0];
        }

        int length() {
            return positions.length;
        }

        private boolean holds(Match<T> other) {
            return Arrays.stream(other.positions).allMatch(p -> Arrays.stream(positions).anyMatch(q -> q == p));
        }
    }

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    void add(String phrase, T value) {
        String[] words = phrase.trim().toLowerCase(Locale.ROOT).split("\\s+");
        byFirst.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Entry<>(words, value));
    }

    /** All matches, in the order of their first word and then of the lexicon. */
    List<Match<T>> in(Sentence s) {
        List<Match<T>> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            for (String form : keys(t)) {
                for (Entry<T> e : byFirst.getOrDefault(form, List.of())) {
                    int[] at = match(s, t.index(), e.words());
                    if (at.length > 0) {
                        found.add(new Match<>(at, e.value()));
                    }
                }
            }
        }
        return found;
    }

    /** The phrases of two words that these are the first and the second of, wherever they stand. */
    List<Match<T>> pairs(Token first, Token second) {
        List<Match<T>> found = new ArrayList<>();
        for (String form : keys(first)) {
            for (Entry<T> e : byFirst.getOrDefault(form, List.of())) {
                if (e.words().length == 2 && keys(second).contains(e.words()[1])) {
                    found.add(new Match<>(new int[] {first.index(), second.index()}, e.value()));
                }
            }
        }
        return found;
    }

    /** Those that are no part of a longer one: "lost the plot" tells of no plot. */
    static <T> List<Match<T>> longest(List<Match<T>> matches) {
        return matches.stream().filter(m -> matches.stream().noneMatch(o -> o.length() > m.length() && o.holds(m))).toList();
    }

    private static int[] match(Sentence s, int start, String[] words) {
        int[] at = new int[words.length];
        at[0] = start;
        for (int w = 1; w < words.length; w++) {
            at[w] = -1;
            for (int i = at[w - 1] + 1; i < s.size() && i <= at[w - 1] + REACH; i++) {
                if (isNear(s, at[w - 1], i) && keys(s.token(i)).contains(words[w])) {
                    at[w] = i;
                    break;
                }
            }
            if (at[w] < 0) {
                return new int[0];
            }
        }
        return at;
    }

    private static boolean isNear(Sentence s, int a, int b) {
        return b - a <= 1 + GAP || s.token(a).head() == b || s.token(b).head() == a;
    }

    /** The forms, and each with its part of speech. */
    private static List<String> keys(Token t) {
        List<String> keys = new ArrayList<>(forms(t));
        String tag = t.isVerb() ? "/v" : t.isNoun() ? "/n" : t.tag().startsWith("JJ") ? "/a" : "/o";
        forms(t).forEach(form -> keys.add(form + tag));
        return keys;
    }

    /** Lemma and word, once each; "n't" counts as "not", "recklessly" also as "reckless". */
    private static List<String> forms(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        String word = Syntax.word(t);
        if (word.equals("n't") || word.equals("n’t") || word.equals("never")) {
            return List.of(word, "not");
        }
        if (t.tag().equals("RB") && word.endsWith("ly") && word.length() > 5) {
            return List.of(word, ofAdverb(word));
        }
        return lemma.equals(word) ? List.of(word) : List.of(lemma, word);
    }

    /** "irresponsibly", "cynically", "lazily", "unfairly": the adjective. */
    private static String ofAdverb(String word) {
        String stem = word.substring(0, word.length() - 2);
        if (stem.endsWith("ib") || stem.endsWith("ab")) {
            return stem + "le";
        }
        return stem.endsWith("ical") ? stem.substring(0, stem.length() - 2) : stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
    }
}
