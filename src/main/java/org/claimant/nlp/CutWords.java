package org.claimant.nlp;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimant.model.Article;
import org.claimant.model.Block;

/**
 * Mends paragraphs that begin in the middle of a word ("rime minister defended", "mmittee accepted"), as copies of web pages
 * often do: where the article has a word elsewhere that ends so, the models see that word whole. The article is not changed.
 */
final class CutWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST_LOSS = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern START = Pattern.compile("(\\p{Ll}+)\\s+(\\p{L}*).*", Pattern.DOTALL);

    private final Map<String, Integer> words = new TreeMap<>();
    private final String text;

    CutWords(Article article) {
        StringBuilder whole = new StringBuilder();
        for (Block b : article.blocks()) {
            Matcher m = START.matcher(b.span().of(article.text()));
            whole.append(b.span().of(article.text()).substring(m.matches() ? m.end(1) : 0)).append('\n');
        }
        text = whole.toString();
        for (Matcher m = WORD.matcher(text); m.find();) {
            words.merge(m.group(), 1, Integer::sum);
        }
    }

    /** The letters that are missing in front of the block; empty where none are, or nobody can tell which. */
    String lost(String block) {
        Matcher m = START.matcher(block);
        if (!m.matches() || m.group(1).length() < SHORTEST || words.containsKey(m.group(1))) {
            return "";
        }
        String rest = m.group(1);
        Comparator<String> likely = Comparator.comparing((String w) -> text.contains(w + " " + m.group(2))).thenComparing(words::get)
                .thenComparing(Comparator.reverseOrder());
        Optional<String> word = words.keySet().stream().filter(w -> isWhole(w, rest)).max(likely);
        return word.map(w -> w.substring(0, w.length() - rest.length())).orElse("");
    }

    private static boolean isWhole(String word, String rest) {
        int loss = word.length() - rest.length();
        return loss > 0 && loss <= LONGEST_LOSS && word.endsWith(rest);
    }
}
