package org.claimant.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Mention;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/** Makes phrases of the names of a sentence: their kind, head word, gender, and what the gazetteer knows. */
final class NamePhrases {
    /** What a country does, where its adjective stands before. */
    private static final Set<String> DEEDS = Set.of("attack", "strike", "airstrike", "invasion", "shelling", "bombing", "bombardment", "offensive", "aggression",
            "missile", "drone", "rocket", "raid", "assault", "occupation", "interference", "meddling", "hacking", "propaganda", "disinformation", "sanction");
    private static final Set<String> ABBREVIATIONS = Set.of("Inc.", "Corp.", "Ltd.", "Bros.", "Dept.", "Assn.");
    private static final Set<String> ACTING = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "root", "appos", "dep");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final AnnotatedArticle article;
    private final Sentence s;
    private final NameRuns runs;

    NamePhrases(Gazetteer gazetteer, Lexicon lexicon, AnnotatedArticle article, Sentence s, NameRuns runs) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.article = article;
        this.s = s;
        this.runs = runs;
    }

    /**
     * The phrase of the tokens; none for a place that does not act.
     *
     * @param type  null to take the gazetteer's
     * @param title words before the name, in lower case
     */
    Optional<Phrase> phrase(int begin, int end, int head, @Nullable ActorType type, List<String> title) {
        List<KnownActor> known = gazetteer.named(text(begin, end));
        ActorType kind = type != null ? type : known.isEmpty() ? ActorType.ORGANIZATION : known.get(0).type();
        known = known.stream().filter(k -> k.type() == kind || type == null).toList();
        boolean place = !known.isEmpty() && known.stream().allMatch(KnownActor::place)
                || known.isEmpty() && kind == ActorType.ORGANIZATION && head < end && s.token(head).entity().equals("LOCATION") && !runs.isBodyNoun(end - 1);
        if (place && !acts(head, !known.isEmpty())) {
            return Optional.empty();
        }
        String text = text(begin, end);
        return Optional.of(new Phrase(new Mention(span(s, begin, end), Mention.Form.NAME, s.index(), head), begin, end, kind, false, gender(kind, begin, end, title),
                text, s.token(head).lemma().toLowerCase(Locale.ROOT), title, known, place));
    }

    /** "Russian" in "Russian strikes": whose deed it is. */
    Optional<Phrase> doer(int i) {
        Token t = s.token(i);
        boolean deed = t.tag().startsWith("JJ") && t.relation().equals("amod") && t.head() > i && DEEDS.contains(s.token(t.head()).lemma().toLowerCase(Locale.ROOT));
        return deed ? gazetteer.countryOf(t.word()).map(country -> new Phrase(new Mention(t.span(), Mention.Form.NAME, s.index(), i), i, i + 1,
                ActorType.ORGANIZATION, false, Gender.UNKNOWN, country.name(), country.name().toLowerCase(Locale.ROOT), List.of(), List.of(country), true)) : Optional.empty();
    }

    /** A place is an actor as subject or object, as owner if it is a country, and after "by" or "against". */
    private boolean acts(int head, boolean country) {
        Token t = s.token(head);
        for (int steps = 0; t.relation().equals("conj") && t.head() >= 0 && steps < 10; steps++) {
            t = s.token(t.head());
        }
        boolean agent = s.children(t.index(), "case").stream().anyMatch(c -> c.word().equals("by") || c.word().equals("against"));
        return ACTING.contains(t.relation()) || country && t.relation().equals("nmod:poss") || agent;
    }

    private Gender gender(ActorType type, int begin, int end, List<String> title) {
        if (type != ActorType.PERSON) {
            return Gender.UNKNOWN;
        }
        Gender gender = Gender.UNKNOWN;
        for (String word : title) {
            gender = lexicon.titleGender(word) == Gender.UNKNOWN ? gender : lexicon.titleGender(word);
        }
        String first = s.token(begin).word();
        gender = gender == Gender.UNKNOWN && NameRuns.NOBLE.contains(first.toLowerCase(Locale.ROOT)) ? lexicon.titleGender(first) : gender;
        return gender == Gender.UNKNOWN && end > begin + 1 ? lexicon.firstNameGender(first) : gender;
    }

    List<String> words(int begin, int end) {
        return s.tokens().subList(begin, end).stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
    }

    /** The token of the name whose governor is outside of it; the last such, or the last token. */
    int head(int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            int governor = s.token(i).head();
            if ((governor < begin || governor >= end) && s.token(i).isNoun()) {
                return i;
            }
        }
        return end - 1;
    }

    /** As the article has it; a first word that the article cuts off is whole. */
    String text(int begin, int end) {
        Token first = s.token(begin);
        String lost = first.word().substring(0, Math.max(0, first.word().length() - first.span().length()));
        return (lost + article.text(span(s, begin, end))).replaceAll("\\s+", " ");
    }

    /** The characters of the tokens, without the full stop that some tokens have at the end of a sentence. */
    static Span span(Sentence s, int begin, int end) {
        Span first = s.token(begin).span();
        Span last = s.token(end - 1).span();
        String word = s.token(end - 1).word();
        boolean stop = word.length() > 3 && last.length() == word.length() && word.indexOf('.') == word.length() - 1 && !ABBREVIATIONS.contains(word);
        return new Span(first.begin(), stop ? last.end() - 1 : last.end());
    }
}
