package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Attribution.Manner;
import org.claimant.model.Evidence;
import org.claimant.model.Quotation;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/**
 * Speech that has no cue of its own, added to the attributions for the reading of claims: "they told us two things: ..." opens
 * what they told, and a quotation without a cue goes on with who was quoted last, in the same paragraph or at the head of the next.
 */
final class QuietVoices {
    private static final Set<String> TELLING = Set.of("tell", "say", "list", "mention", "give", "make", "raise", "send");
    private static final Set<String> SAYING = Set.of("say", "claim", "allege", "insist", "argue", "state", "assert", "maintain", "complain", "declare",
            "contend");
    private static final Set<String> COUNTED = Set.of("thing", "point", "reason", "message", "demand", "question", "fact");
    private static final Set<String> COLONS = Set.of(":", "-", "--", "\u2013", "\u2014");
    private static final int SHORTEST = 25;
    private static final int QUOTED_BACK = 3;

    private final AnnotatedArticle article;
    private final List<Attribution> all;

    private QuietVoices(AnnotatedArticle article, List<Attribution> attributions) {
        this.article = article;
        this.all = new ArrayList<>(attributions);
    }

    /** The attributions, and after them those without a cue of their own. */
    static List<Attribution> with(AnnotatedArticle article, List<Attribution> attributions) {
        QuietVoices voices = new QuietVoices(article, attributions.stream().map(a -> whole(article, a)).toList());
        article.quotations().forEach(voices::goOn);
        article.sentences().forEach(voices::enumerate);
        article.sentences().forEach(voices::thatClauses);
        return voices.all;
    }

    /** Who is quoted with one sentence of a quotation is quoted with all of it. */
    private static Attribution whole(AnnotatedArticle article, Attribution a) {
        int cue = a.cue().get(0).begin();
        Set<Span> content = new TreeSet<>();
        for (Span c : a.content()) {
            Optional<Quotation> q = article.quotationAt(c.begin()).filter(x -> !x.span().contains(cue) && x.span().length() >= SHORTEST);
            content.add(q.map(x -> x.span().cover(c)).orElseGet(() -> complement(article, a, c)));
        }
        return new Attribution(a.source(), a.cue(), new ArrayList<>(content), a.manner(), a.within(), a.evidence());
    }

    /** With the whole complement of the cue's verb, where the content is a part of it. */
    private static Span complement(AnnotatedArticle article, Attribution a, Span content) {
        Optional<Sentence> s = article.sentenceAt(a.cue().get(0).begin());
        if (s.isEmpty()) {
            return content;
        }
        Span whole = content;
        for (Token t : s.get().tokens()) {
            boolean cue = t.head() >= 0 && a.cue().stream().anyMatch(c -> c.contains(s.get().token(t.head()).span()));
            if (cue && t.relation().equals("ccomp") && t.index() > t.head() && content.overlaps(t.span())) {
                for (Token below : s.get().subtree(t.index())) {
                    whole = whole.cover(below.span());
                }
            }
        }
        return whole;
    }

    private void goOn(Quotation q) {
        boolean attributed = all.stream().anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(q.span())));
        Optional<Sentence> at = article.sentenceAt(q.span().begin());
        if (attributed || q.span().length() < SHORTEST || at.isEmpty() || isWithinSentence(q, at.get())) {
            return;
        }
        last(q, at.get(), true).or(() -> last(q, at.get(), false)).ifPresent(last -> all.add(new Attribution(last.source(), last.cue(),
                List.of(q.span()), Manner.DIRECT, -1, evidence("quotation-goes-on", q.span()))));
    }

    /** The last attribution before the quotation: one that quotes, up to three paragraphs back, or any in the same paragraph or the one before. */
    private Optional<Attribution> last(Quotation q, Sentence at, boolean quotes) {
        return all.stream()
                .filter(a -> a.within() < 0 && !a.source().isEmpty() && a.cue().get(0).end() <= q.span().begin())
                .filter(a -> !quotes || a.manner() != Manner.INDIRECT)
                .filter(a -> isNear(a, q, at, quotes ? QUOTED_BACK : 1))
                .max(Comparator.comparingInt(a -> a.cue().get(0).begin()));
    }

    /** Quotation marks around a few words of the article's own sentence are no speech. */
    private static boolean isWithinSentence(Quotation q, Sentence s) {
        return q.span().begin() > s.span().begin() && q.span().end() < s.span().end();
    }

    /** In the same paragraph; or some before, where the quotation is the whole paragraph. */
    private boolean isNear(Attribution a, Quotation q, Sentence s, int back) {
        int block = article.sentenceAt(a.cue().get(0).begin()).map(Sentence::block).orElse(Integer.MIN_VALUE);
        return block == s.block() || block >= s.block() - back && opensBlock(s)
                && q.span().end() >= article.article().blocks().get(s.block()).span().end();
    }

    private boolean opensBlock(Sentence s) {
        return s.index() == 0 || article.sentences().get(s.index() - 1).block() != s.block();
    }

    /** "the PPP is saying that ...": all that follows, to the end of the quotation or of the sentence, where no attribution holds it. */
    private void thatClauses(Sentence s) {
        for (Token t : s.tokens()) {
            int that = t.lemma().equals("tell") ? behindHearers(s, t) : t.index() + 1;
            boolean says = (SAYING.contains(t.lemma()) || t.lemma().equals("tell")) && t.isVerb() && that + 1 < s.size() && Syntax.word(s.token(that)).equals("that");
            List<Token> who = says ? s.children(t.index(), "nsubj") : List.of();
            if (who.isEmpty() || Syntax.isPassive(s, t.index())) {
                continue;
            }
            int begin = s.token(that).span().begin();
            int end = article.quotationAt(begin).filter(q -> q.span().contains(t.span())).map(q -> q.span().end()).orElse(s.span().end());
            boolean held = all.stream().anyMatch(a -> a.contentHolds(begin) && a.cue().stream().anyMatch(c -> c.overlaps(t.span())));
            if (!held) {
                Span content = new Span(begin, end);
                all.add(new Attribution(List.of(who.get(0).span()), List.of(t.span()), List.of(content), Manner.INDIRECT, -1,
                        evidence("that-clause", content)));
            }
        }
    }

    /** "told him that", "had told the committee that" */
    private static int behindHearers(Sentence s, Token tell) {
        return s.children(tell.index(), "obj", "iobj").stream().mapToInt(o -> s.subtree(o.index()).stream().mapToInt(Token::index).max().orElse(o.index()) + 1)
                .filter(next -> next < s.size()).max().orElse(s.size());
    }

    private void enumerate(Sentence s) {
        for (Token t : s.tokens()) {
            boolean counted = t.head() >= 0 && t.relation().equals("obj") && COUNTED.contains(t.lemma())
                    && TELLING.contains(s.token(t.head()).lemma());
            boolean opens = counted && t.index() + 2 < s.size() && COLONS.contains(s.token(t.index() + 1).word());
            List<Token> who = opens ? Syntax.subjects(s, t.head()) : List.of();
            if (!who.isEmpty()) {
                int begin = s.token(t.index() + 2).span().begin();
                int end = article.quotationAt(begin).map(q -> q.span().end()).orElse(s.span().end());
                Span content = new Span(begin, Math.max(end, begin + 1));
                all.add(new Attribution(List.of(who.get(0).span()), List.of(s.token(t.head()).span()), List.of(content), Manner.INDIRECT,
                        innermost(begin), evidence("enumerated-speech", content)));
            }
        }
    }

    /** The shortest attribution of those given whose content holds the offset and that is not itself inside the new one. */
    private int innermost(int offset) {
        int found = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).within() < 0 && all.get(i).contentHolds(offset) && all.get(i).content().get(0).begin() < offset) {
                found = i;
            }
        }
        return found;
    }

    private Evidence evidence(String rule, Span span) {
        return new Evidence(article.article().id(), span, rule, 0.5);
    }
}
