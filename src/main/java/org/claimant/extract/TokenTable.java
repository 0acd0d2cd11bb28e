package org.claimant.extract;

import java.util.Arrays;
import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Block;
import org.claimant.model.Quotation;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * What {@link AttributionTokens} knows of each token, in arrays: made of an article, with what its analysis has wrong at the
 * borders of sentences mended, or cut out of another one.
 */
final class TokenTable {
    private static final int MAX_DEPTH = 300;

    final AnnotatedArticle article;
    final Token[] tokens;
    final int[] sentence;
    final int[] block;
    final boolean[] title;
    /** Position of the governor, or -1. */
    final int[] head;
    /** Index of the quotation that holds the token, or -1. */
    final int[] quote;
    /** Position in the row of the whole article. */
    final int[] origin;
    /** First token of each sentence, and at last the number of tokens. */
    final int[] begins;

    private TokenTable(AnnotatedArticle article, int size, int[] quote, int sentences) {
        this.article = article;
        this.quote = quote;
        tokens = new Token[size];
        sentence = new int[size];
        block = new int[size];
        title = new boolean[size];
        head = new int[size];
        origin = new int[size];
        begins = new int[sentences + 1];
        begins[sentences] = size;
    }

    static TokenTable of(AnnotatedArticle article) {
        int n = article.sentences().stream().mapToInt(Sentence::size).sum();
        TokenTable table = new TokenTable(article, n, new int[n], article.sentences().size());
        int at = 0;
        for (Sentence s : article.sentences()) {
            table.begins[s.index()] = at;
            for (Token t : s.tokens()) {
                table.put(at + t.index(), t, s, at);
            }
            at += s.size();
        }
        table.breakCircles();
        table.findQuotes();
        table.mendBorders();
        return table;
    }

    private void put(int i, Token t, Sentence s, int begin) {
        tokens[i] = t;
        sentence[i] = s.index();
        block[i] = s.block();
        title[i] = article.kindOf(s) == Block.Kind.TITLE;
        head[i] = t.head() < 0 ? -1 : begin + t.head();
        origin[i] = i;
    }

    /** The tokens at the positions alone, which are sorted; what governs them from outside is not seen. */
    TokenTable part(int[] positions, int[] quotes) {
        int[] sentences = new int[positions.length];
        int last = -1;
        for (int i = 0; i < positions.length; i++) {
            last += i == 0 || sentence[positions[i]] != sentence[positions[i - 1]] ? 1 : 0;
            sentences[i] = last;
        }
        TokenTable part = new TokenTable(article, positions.length, quotes, last + 1);
        for (int i = positions.length - 1; i >= 0; i--) {
            int o = positions[i];
            part.tokens[i] = tokens[o];
            part.sentence[i] = sentences[i];
            part.begins[sentences[i]] = i;
            part.block[i] = block[o];
            part.title[i] = title[o];
            part.origin[i] = origin[o];
            part.head[i] = head[o] < 0 ? -1 : Math.max(-1, Arrays.binarySearch(positions, head[o]));
        }
        return part;
    }

    private void findQuotes() {
        Arrays.fill(quote, -1);
        List<Quotation> quotations = article.quotations();
        int q = 0;
        for (int i = 0; i < tokens.length; i++) {
            while (q < quotations.size() && quotations.get(q).span().end() <= tokens[i].span().begin()) {
                q++;
            }
            if (q < quotations.size() && quotations.get(q).span().overlaps(tokens[i].span())) {
                quote[i] = q;
            }
        }
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
        for (int s = 0; s + 2 < begins.length; s++) {
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
        return quote[i] >= 0 && AttributionTokens.isQuoteMark(tokens[i].word()) && Arrays.stream(head, begin(sentence[i]), end(sentence[i])).noneMatch(h -> h == i);
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

    private int begin(int s) {
        return begins[s];
    }

    private int end(int s) {
        return begins[s + 1];
    }
}
