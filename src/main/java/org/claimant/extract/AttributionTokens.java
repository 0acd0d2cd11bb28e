package org.claimant.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Block;
import org.claimant.model.Quotation;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/**
 * The tokens of an article in one row, sentence after sentence. Governors, dependents, sentences and quotations are positions in
 * that row, so that an attribution whose content runs over several sentences is a set of numbers. {@link #inside} gives the row
 * of the tokens of a content alone, in which inner attributions are read as if nothing stood around it.
 */
final class AttributionTokens {
    private static final int MAX_DEPTH = 300;
    private static final String MARKS = "\"''``\u201C\u201D\u2018\u2019";

    private final AnnotatedArticle article;
    private final Token[] tokens;
    private final int[] sentence;
    private final int[] block;
    private final boolean[] title;
    private final int[] head;
    private final int[] quote;
    private final int[][] children;
    private final int[] begins;
    private final int[] origin;

    AttributionTokens(AnnotatedArticle article) {
        this.article = article;
        int n = article.sentences().stream().mapToInt(Sentence::size).sum();
        tokens = new Token[n];
        sentence = new int[n];
        block = new int[n];
        title = new boolean[n];
        head = new int[n];
        origin = new int[n];
        begins = new int[article.sentences().size() + 1];
        int at = 0;
        for (Sentence s : article.sentences()) {
            begins[s.index()] = at;
            for (Token t : s.tokens()) {
                int i = at + t.index();
                tokens[i] = t;
                sentence[i] = s.index();
                block[i] = s.block();
                title[i] = article.kindOf(s) == Block.Kind.TITLE;
                head[i] = t.head() < 0 ? -1 : at + t.head();
                origin[i] = i;
            }
            at += s.size();
        }
        begins[begins.length - 1] = n;
        breakCircles();
        quote = quotes();
        mendBorders();
        children = childrenOf(head);
    }

    /** A tree that was put together from a converted one may hold a circle: one of its tokens is made a root. */
    private void breakCircles() {
        for (int i = 0; i < head.length; i++) {
            int up = head[i];
            for (int steps = 0; up >= 0 && up != i && steps < MAX_DEPTH; steps++) {
                up = head[up];
            }
            if (up == i) {
                head[i] = -1;
            }
        }
    }

    /** Splitters put a mark that opens a quotation at the end of the sentence before, or one that closes it after: puts them back. */
    private void mendBorders() {
        for (int s = 0; s + 1 < sentences(); s++) {
            int last = end(s) - 1;
            int next = begin(s + 1);
            if (block[last] == block[next]) {
                if (last > begin(s) && isMovable(last) && begins(last) && quote[next] == quote[last]) {
                    move(last, s + 1, root(s + 1));
                    begins[s + 1]--;
                } else if (next + 1 < end(s + 1) && isMovable(next) && ends(next) && quote[last] == quote[next]) {
                    move(next, s, root(s));
                    begins[s + 1]++;
                }
            }
        }
    }

    private boolean isMovable(int i) {
        return quote[i] >= 0 && isQuoteMark(i) && Arrays.stream(head, begin(sentence[i]), end(sentence[i])).noneMatch(h -> h == i);
    }

    private boolean begins(int i) {
        return article.quotations().get(quote[i]).span().begin() == tokens[i].span().begin();
    }

    private boolean ends(int i) {
        return article.quotations().get(quote[i]).span().end() == tokens[i].span().end();
    }

    private int root(int s) {
        for (int i = begin(s); i < end(s); i++) {
            if (head[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    private void move(int i, int s, int to) {
        sentence[i] = s;
        head[i] = to;
    }

    private AttributionTokens(AttributionTokens outer, int[] positions, int[] quote) {
        article = outer.article;
        int n = positions.length;
        tokens = new Token[n];
        sentence = new int[n];
        block = new int[n];
        title = new boolean[n];
        head = new int[n];
        origin = new int[n];
        this.quote = quote;
        int sentences = 0;
        for (int i = 0; i < n; i++) {
            int o = positions[i];
            tokens[i] = outer.tokens[o];
            block[i] = outer.block[o];
            title[i] = outer.title[o];
            origin[i] = outer.origin[o];
            sentences += i == 0 || outer.sentence[o] != outer.sentence[positions[i - 1]] ? 1 : 0;
            sentence[i] = sentences - 1;
            head[i] = outer.head[o] < 0 ? -1 : Math.max(-1, Arrays.binarySearch(positions, outer.head[o]));
        }
        begins = new int[sentences + 1];
        begins[sentences] = n;
        for (int i = n - 1; i >= 0; i--) {
            begins[sentence[i]] = i;
        }
        children = childrenOf(head);
    }

    /** The tokens of the set alone. A quotation that holds all of them is not seen any more, nor are its marks. */
    AttributionTokens inside(BitSet set) {
        int outerQuote = set.isEmpty() ? -1 : commonQuote(set);
        int[] positions = set.stream().filter(i -> outerQuote < 0 || !isQuoteMark(i)).toArray();
        int[] quotes = Arrays.stream(positions).map(i -> quote[i] == outerQuote ? -1 : quote[i]).toArray();
        return new AttributionTokens(this, positions, quotes);
    }

    private int commonQuote(BitSet set) {
        int first = quote[set.nextSetBit(0)];
        return set.stream().allMatch(i -> quote[i] == first) ? first : -1;
    }

    /** The positions of a set of this row in the row of the whole article. */
    BitSet outside(BitSet set) {
        BitSet found = new BitSet();
        set.stream().forEach(i -> found.set(origin[i]));
        return found;
    }

    /** The position in the row of the whole article. */
    int origin(int i) {
        return origin[i];
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

    private int[] quotes() {
        int[] found = new int[tokens.length];
        Arrays.fill(found, -1);
        List<Quotation> quotations = article.quotations();
        int q = 0;
        for (int i = 0; i < tokens.length; i++) {
            while (q < quotations.size() && quotations.get(q).span().end() <= tokens[i].span().begin()) {
                q++;
            }
            if (q < quotations.size() && quotations.get(q).span().overlaps(tokens[i].span())) {
                found[i] = q;
            }
        }
        return found;
    }

    AnnotatedArticle article() {
        return article;
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
        return title[i];
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
        String w = tokens[i].word();
        for (int k = 0; k < w.length(); k++) {
            if (Character.isLetterOrDigit(w.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    boolean isQuoteMark(int i) {
        return !isWord(i) && MARKS.contains(tokens[i].word());
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
