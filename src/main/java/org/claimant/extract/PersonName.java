package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.claimant.extract.TitleLexicon.Use;
import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;

/** The name of a person at one place, without its titles: tokens {@code [begin, end)} of the sentence. */
record PersonName(Referent person, Sentence sentence, int begin, int end) {

    /** All names of persons, in text order. */
    static List<PersonName> of(Extractor.Context context, TitleLexicon lexicon) {
        List<PersonName> found = new ArrayList<>();
        for (Referent r : context.discourse().referents()) {
            for (Mention m : r.mentions()) {
                if (r.type() == ActorType.PERSON && m.form() == Mention.Form.NAME && isTagged(context.article(), r)) {
                    found.add(at(context.article(), r, m, lexicon));
                }
            }
        }
        found.sort(Comparator.comparing(PersonName::span));
        return found;
    }

    private static PersonName at(AnnotatedArticle article, Referent person, Mention m, TitleLexicon lexicon) {
        Sentence s = article.sentences().get(m.sentence());
        int begin = m.head();
        while (begin > 0 && s.token(begin - 1).span().begin() >= m.span().begin()) {
            begin--;
        }
        while (begin > 0 && s.token(begin - 1).entity().equals("PERSON") && s.token(begin - 1).isName()) {
            begin--;
        }
        while (begin < m.head()) {
            int first = begin;
            int title = lexicon.at(s, begin).filter(x -> x.begin() == first && x.end() <= m.head()).map(TitleLexicon.Match::end).orElse(begin);
            int next = lexicon.is(s.token(begin).word(), Use.HONORIFIC) ? begin + 1 : title;
            if (next == begin) {
                break;
            }
            begin = next;
        }
        return new PersonName(person, s, begin, m.head() + 1);
    }

    /** What the tagger takes for an organisation everywhere is no person: "Convention" in "Republican National Convention". */
    private static boolean isTagged(AnnotatedArticle article, Referent r) {
        List<String> tags = r.mentions().stream().filter(m -> m.form() == Mention.Form.NAME)
                .map(m -> article.sentences().get(m.sentence()).token(m.head()).entity()).toList();
        return tags.contains("PERSON") || tags.contains("O") && r.name().contains(" ") && !r.name().startsWith("and ");
    }

    /** Its characters in the article. */
    Span span() {
        return sentence.token(begin).span().cover(sentence.token(end - 1).span());
    }

    /** The token in front of the name and of its honorifics ("Sir", "Mr"), or -1. */
    int before(TitleLexicon lexicon) {
        int i = begin - 1;
        while (i >= 0 && lexicon.is(sentence.token(i).word(), Use.HONORIFIC) && lexicon.endingAt(sentence, i).isEmpty()) {
            i--;
        }
        return i;
    }
}
