package org.claimant.resolve;

import java.util.Optional;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** Finds the head word of the source of an attribution. */
final class SourceHeads {

    private SourceHeads() {
    }

    /** A token of a sentence. */
    record Place(int sentence, int token) {
    }

    /** The first noun or pronoun of the span whose governor is outside of it. */
    static Optional<Place> head(AnnotatedArticle article, Span source) {
        Optional<Sentence> sentence = article.sentenceAt(source.begin());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = sentence.get();
        return s.tokens().stream().filter(t -> source.contains(t.span().begin()))
                .filter(t -> t.isNoun() || t.isPronoun() || t.tag().equals("WP") || t.tag().equals("WDT") || t.tag().equals("DT"))
                .filter(t -> t.head() < 0 || !source.contains(s.token(t.head()).span().begin()))
                .findFirst().map(t -> new Place(s.index(), nameEnd(s, t, source)));
    }

    /** The name that a title leads to: parsers often stop at the title ("Senior" in "Senior Deputy Convener Mustafa Kamal"). */
    private static int nameEnd(Sentence s, Token top, Span source) {
        int i = top.index();
        while (top.isName() && i + 1 < s.size() && s.token(i + 1).isName() && source.contains(s.token(i + 1).span().begin())) {
            i++;
        }
        return i;
    }
}
