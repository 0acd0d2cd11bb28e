package org.claimant.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Span;
import org.claimant.model.Token;

/**
 * The tokens of an article in one row, sentence after sentence. Governors, dependents, sentences and quotations are positions in
 * that row, so that an attribution whose content runs over several sentences is a set of numbers. {@link #inside} gives the row
 * of the tokens of a content alone, in which inner attributions are read as if nothing stood around it.
 */
final class AttributionTokens {
    private static final String MARKS = "\"''``\u201C\u201D\u2018\u2019";

    private final TokenTable table;
    private final Token[] tokens;
    private final int[] sentence;
    private final int[] block;
    private final int[] head;
    private final int[] quote;
    private final int[] begins;
    private final int[][] children;

    AttributionTokens(AnnotatedArticle article) {
        this(TokenTable.of(article));
    }

    private AttributionTokens(TokenTable table) {
        this.table = table;
        tokens = table.tokens;
        sentence = table.sentence;
        block = table.block;
        head = table.head;
        quote = table.quote;
        begins = table.begins;
        children = childrenOf(head);
    }

    /** The tokens of the set alone. A quotation that holds all of them is not seen any more, nor are its marks. */
    AttributionTokens inside(BitSet set) {
        int outerQuote = set.isEmpty() ? -1 : commonQuote(set);
        int[] positions = set.stream().filter(i -> outerQuote < 0 || !isQuoteMark(i)).toArray();
        int[] quotes = Arrays.stream(positions).map(i -> quote[i] == outerQuote ? -1 : quote[i]).toArray();
        return new AttributionTokens(table.part(positions, quotes));
    }

    private int commonQuote(BitSet set) {
        int first = quote[set.nextSetBit(0)];
        return set.stream().allMatch(i -> quote[i] == first) ? first : -1;
    }

    /** The positions of a set of this row in the row of the whole article. */
    BitSet outside(BitSet set) {
        BitSet found = new BitSet();
        set.stream().forEach(i -> found.set(table.origin[i]));
        return found;
    }

    /** The position in the row of the whole article. */
    int origin(int i) {
        return table.origin[i];
    }

    private static int[][] childrenOf(int[] head) {
        int[] count = new int[head.length];
        for (int h : head) {
            if (h >= 0) {
                count[h]++;
            }
        }
        int[][] children = new int[head.length][];
        for (int i = 0; i < head.length; i++) {
            children[i] = new int[count[i]];
        }
        for (int i = head.length - 1; i >= 0; i--) {
            if (head[i] >= 0) {
                children[head[i]][--count[head[i]]] = i;
            }
        }
        return children;
    }

    AnnotatedArticle article() {
        return table.article;
    }

    int size() {
        return tokens.length;
    }

    Token token(int i) {
        return tokens[i];
    }

    String lemma(int i) {
        return tokens[i].lemma();
    }

    String tag(int i) {
        return tokens[i].tag();
    }

    String relation(int i) {
        return tokens[i].relation();
    }

    /** True for the relation itself and for its subtypes ({@code nsubj} holds for {@code nsubj:pass}). */
    boolean is(int i, String relation) {
        String r = tokens[i].relation();
        return r.startsWith(relation) && (r.length() == relation.length() || r.charAt(relation.length()) == ':');
    }

    /** Position of the governor, or -1. */
    int head(int i) {
        return head[i];
    }

    int[] children(int i) {
        return children[i];
    }

    /** The first dependent of {@code i} with the relation, or -1. */
    int child(int i, String relation) {
        for (int c : children[i]) {
            if (is(c, relation)) {
                return c;
            }
        }
        return -1;
    }

    int sentence(int i) {
        return sentence[i];
    }

    int block(int i) {
        return block[i];
    }

    boolean isTitle(int i) {
        return table.title[i];
    }

    int sentences() {
        return begins.length - 1;
    }

    /** Position of the first token of a sentence. */
    int begin(int sentence) {
        return begins[sentence];
    }

    /** Position after the last token of a sentence. */
    int end(int sentence) {
        return begins[sentence + 1];
    }

    /** Index of the quotation that holds the token, or -1. */
    int quote(int i) {
        return quote[i];
    }

    /** True where the token is no mark but a word. */
    boolean isWord(int i) {
        return isWord(tokens[i].word());
    }

    private static boolean isWord(String w) {
        for (int k = 0; k < w.length(); k++) {
            if (Character.isLetterOrDigit(w.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    boolean isQuoteMark(int i) {
        return isQuoteMark(tokens[i].word());
    }

    static boolean isQuoteMark(String word) {
        return !isWord(word) && MARKS.contains(word);
    }

    /** The words of a set, without its marks. */
    BitSet words(BitSet set) {
        BitSet words = (BitSet) set.clone();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (!isWord(i)) {
                words.clear(i);
            }
        }
        return words;
    }

    /** The first word of the set whose governor is outside of it; its first token where there is none, -1 where it is empty. */
    int top(BitSet set) {
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            if (isWord(i) && (head[i] < 0 || !set.get(head[i]))) {
                return i;
            }
        }
        return set.nextSetBit(0);
    }

    /** The token and all below it. */
    BitSet subtree(int root) {
        BitSet found = new BitSet();
        grow(root, found);
        return found;
    }

    private void grow(int i, BitSet found) {
        if (!found.get(i)) {
            found.set(i);
            for (int c : children[i]) {
                grow(c, found);
            }
        }
    }

    /** Runs of neighbouring tokens as spans of characters; a run ends where a block ends. */
    List<Span> spans(BitSet positions) {
        List<Span> spans = new ArrayList<>();
        for (int b = positions.nextSetBit(0); b >= 0;) {
            int e = b;
            while (positions.get(e + 1) && block[e + 1] == block[b]) {
                e++;
            }
            spans.add(tokens[b].span().cover(tokens[e].span()));
            b = positions.nextSetBit(e + 1);
        }
        return spans;
    }
}
