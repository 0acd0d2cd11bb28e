package org.claimant.model;

import java.util.List;
import java.util.Optional;

/**
 * An article with its linguistic analysis.
 *
 * @param sentences  in text order, one after the other; blocks that are not read have none
 * @param quotations in text order, without overlap
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Quotation> quotations) {

    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).index() != i) {
                throw new IllegalArgumentException("sentence " + i + " of " + article.id() + " has index " + sentences.get(i).index());
            }
        }
    }

    /** The sentence that holds the character at {@code offset}, if any does. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
    }

    /** The quotation that holds the character at {@code offset}, if any does. */
    public Optional<Quotation> quotationAt(int offset) {
        return quotations.stream().filter(q -> q.span().contains(offset)).findFirst();
    }

    public Block.Kind kindOf(Sentence sentence) {
        return article.blocks().get(sentence.block()).kind();
    }

    /** The characters of the span. */
    public String text(Span span) {
        return span.of(article.text());
    }
}
