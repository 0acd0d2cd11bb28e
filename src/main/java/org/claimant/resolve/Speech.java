package org.claimant.resolve;

import java.util.List;
import java.util.function.Predicate;

import org.claimant.model.ActorType;
import org.claimant.model.Attribution;
import org.claimant.model.Quotation;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.jspecify.annotations.Nullable;

/** Who says the words around a phrase, by the attributions and quotations of the article. */
final class Speech {
    private final Cast cast;
    private final List<Attribution> attributions;

    Speech(Cast cast, List<Attribution> attributions) {
        this.cast = cast;
        this.attributions = attributions;
    }

    /** Who says the words in quotation marks: a source outside of them, or else who spoke last before them. */
    @Nullable Entity speaker(Phrase p) {
        Span quotation = cast.article().quotationAt(p.mention().span().begin()).map(Quotation::span).orElse(null);
        if (quotation == null) {
            return null;
        }
        Predicate<Attribution> outside = a -> a.manner() != Attribution.Manner.INDIRECT && a.source().stream().noneMatch(quotation::overlaps);
        Attribution a = around(p, outside);
        a = a != null ? a : attributions.stream().filter(outside).filter(x -> x.content().stream().anyMatch(quotation::overlaps)).findFirst().orElse(null);
        a = a != null ? a : lastBefore(quotation);
        return a == null ? null : source(a);
    }

    /** The last attribution before a quotation that stands by itself, in its paragraph or the one before. */
    private @Nullable Attribution lastBefore(Span quotation) {
        Attribution last = null;
        int block = cast.article().sentenceAt(quotation.begin()).map(Sentence::block).orElse(0);
        for (Attribution a : attributions) {
            Span cue = a.cue().get(0);
            int at = cast.article().sentenceAt(cue.begin()).map(Sentence::block).orElse(Integer.MIN_VALUE);
            boolean told = cue.end() <= quotation.begin() && at >= block - 1 && !a.source().isEmpty() && cast.article().quotationAt(cue.begin()).isEmpty();
            if (told && a.within() < 0) {
                last = a;
            }
        }
        return last;
    }

    /** Who spoke in the sentence before, where the pronoun says words in quotation marks: "Berg said his deputy had lied. 'He must go,' she said". */
    @Nullable Entity speakerBefore(Phrase p) {
        boolean says = around(p) == null && attributions.stream().anyMatch(a -> a.manner() == Attribution.Manner.DIRECT && a.source().stream().anyMatch(x -> x.contains(p.mention().span())));
        Attribution last = null;
        for (Attribution a : says ? attributions : List.<Attribution>of()) {
            Span cue = a.cue().get(0);
            int sentence = cast.article().sentenceAt(cue.begin()).map(Sentence::index).orElse(-1);
            if (sentence >= 0 && sentence < p.sentence() && isQuotedBetween(sentence, p.sentence()) && cast.article().quotationAt(cue.begin()).isEmpty() && a.within() < 0) {
                last = a;
            }
        }
        return last == null ? null : source(last);
    }

    private boolean isQuotedBetween(int from, int to) {
        return cast.article().sentences().subList(from + 1, to).stream().allMatch(s -> cast.article().quotationAt(s.span().begin()).isPresent());
    }

    /** True where the pronoun says words in quotation marks that name the entity: nobody calls oneself by name. */
    boolean isNamedBy(Phrase p, Entity e) {
        return attributions.stream().filter(a -> a.manner() != Attribution.Manner.INDIRECT && a.source().stream().anyMatch(x -> x.contains(p.mention().span())))
                .anyMatch(a -> e.names().stream().anyMatch(n -> inQuotation(n) && a.contentHolds(n.mention().span().begin())));
    }

    boolean inQuotation(Phrase p) {
        for (Quotation q : cast.article().quotations()) {
            if (q.span().contains(p.mention().span())) {
                return true;
            }
        }
        return false;
    }

    /** The innermost attribution whose content holds the pronoun. */
    @Nullable Attribution around(Phrase p) {
        return around(p, a -> true);
    }

    @Nullable Attribution around(Phrase p, Predicate<Attribution> which) {
        Attribution best = null;
        for (Attribution a : attributions) {
            if (which.test(a) && a.contentHolds(p.mention().span().begin()) && (best == null || length(a) < length(best))) {
                best = a;
            }
        }
        return best;
    }

    private static int length(Attribution a) {
        return a.content().stream().mapToInt(Span::length).sum();
    }

    /** Whom the head of the source means; where the parse finds none, the last person named in the source. */
    @Nullable Entity source(Attribution a) {
        Entity named = null;
        for (Span source : a.source()) {
            Entity e = SourceHeads.head(cast.article(), source).map(h -> cast.entityAt(h.sentence(), h.token())).orElse(null);
            if (e != null) {
                return e;
            }
            Sentence s = cast.article().sentenceAt(source.begin()).orElse(null);
            for (Phrase p : s == null ? List.<Phrase>of() : cast.phrases(s.index())) {
                named = source.contains(p.mention().span()) && p.isName() && p.type() == ActorType.PERSON ? cast.of(p) : named;
            }
        }
        return named;
    }
}
