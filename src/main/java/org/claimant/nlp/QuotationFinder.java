package org.claimant.nlp;

import java.util.ArrayList;
import java.util.List;

import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Quotation;
import org.claimant.model.Span;

/**
 * Finds what stands between quotation marks. Curly and straight double marks, and two apostrophes that stand for one, are
 * paired within a block; a block that opens a
 * quotation and leaves it open carries it on only if the next block read opens one again (the newspapers' convention for a
 * quotation over paragraphs), else it ends with its block. Single marks count outside of double ones, where they
 * stand like quotation marks and not like apostrophes.
 */
final class QuotationFinder {
    private static final String OPEN = "\u201C\u00AB\u201E";
    private static final String CLOSE = "\u201D\u00BB";
    private static final String SINGLE = "\u2018\u2019'`";

    private QuotationFinder() {
    }

    static List<Quotation> find(Article article) {
        List<Quotation> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind().isRead()) {
                inBlock(article.text(), block.span(), found);
            }
        }
        return found;
    }

    private static void inBlock(String text, Span block, List<Quotation> found) {
        int open = -1;
        int single = -1;
        for (int i = block.begin(); i < block.end(); i++) {
            char c = text.charAt(i);
            int straight = straight(text, block, i);
            if (straight > 0) {
                if (open < 0) {
                    open = i;
                } else {
                    found.add(new Quotation(new Span(open, i + straight)));
                    open = -1;
                }
                single = -1;
                i += straight - 1;
            } else if (OPEN.indexOf(c) >= 0) {
                open = open < 0 ? i : open;
                single = -1;
            } else if (CLOSE.indexOf(c) >= 0 && open >= 0) {
                found.add(new Quotation(new Span(open, i + 1)));
                open = -1;
            } else if (open < 0 && SINGLE.indexOf(c) >= 0) {
                if (single < 0 && opens(text, block, i)) {
                    single = i;
                } else if (single >= 0 && closes(text, block, i)) {
                    found.add(new Quotation(new Span(single, i + 1)));
                    single = -1;
                }
            }
        }
        if (open >= 0 && block.end() - open > 1) {
            found.add(new Quotation(new Span(open, block.end())));
        }
    }

    /** Length of the double mark at {@code i} that does not tell open from close: one mark, or two apostrophes as some send it. */
    private static int straight(String text, Span block, int i) {
        if (text.charAt(i) == '"') {
            return 1;
        }
        return i + 1 < block.end() && text.startsWith("''", i) ? 2 : 0;
    }

    private static boolean opens(String text, Span block, int i) {
        boolean before = i == block.begin() || Character.isWhitespace(text.charAt(i - 1)) || "([-\u2014\u2013".indexOf(text.charAt(i - 1)) >= 0;
        boolean after = i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        return before && after && text.charAt(i) != '\u2019';
    }

    private static boolean closes(String text, Span block, int i) {
        boolean after = i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return after && text.charAt(i) != '\u2018' && !Character.isWhitespace(text.charAt(i - 1));
    }
}
