package org.claimant.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Block;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of actors in a sentence. A run of capitalised words is cut into titles and names by the gazetteer (longest
 * name first), the lexicon of titles and nouns, and the classes of the name tagger, in this order: taggers often miss or split
 * acronyms, and take a title and the place before it for a person.
 */
final class NameFinder {
    private static final Set<String> BODIES = Set.of("government", "administration", "campaign", "council", "police", "parliament", "assembly");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final AnnotatedArticle article;
    private final Sentence s;
    private final NameRuns runs;
    private final NamePhrases phrases;
    private final List<Phrase> found = new ArrayList<>();

    /** In a headline, where all words are capitalised: the names of the text below, longest first; else empty. */
    private final Set<String> below;
    private final boolean headline;

    private NameFinder(Gazetteer gazetteer, Lexicon lexicon, AnnotatedArticle article, Sentence s, Set<String> below) {
        this.below = below;
        this.headline = !below.isEmpty() && isHeadline(article, s);
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.article = article;
        this.s = s;
        this.runs = new NameRuns(gazetteer, lexicon, s);
        this.phrases = new NamePhrases(gazetteer, lexicon, article, s, runs);
    }

    /** True for a title in which nearly all words are capitalised. */
    static boolean isHeadline(AnnotatedArticle article, Sentence s) {
        if (article.kindOf(s) != Block.Kind.TITLE) {
            return false;
        }
        long words = s.tokens().stream().filter(t -> t.word().length() > 3).count();
        long capital = s.tokens().stream().filter(t -> t.word().length() > 3 && NameRuns.isCapital(t)).count();
        return capital * 3 > words * 2;
    }

    /** In text order of their ends; a name may stand in another's title, but no two share a token. */
    static List<Phrase> find(Gazetteer gazetteer, Lexicon lexicon, AnnotatedArticle article, Sentence sentence, Set<String> below) {
        NameFinder finder = new NameFinder(gazetteer, lexicon, article, sentence, below);
        for (int i = 0; i < sentence.size();) {
            i = finder.next(i);
        }
        return finder.found;
    }

    /** Reads what begins at token i, and tells where to go on. */
    private int next(int i) {
        Optional<Phrase> mark = PartyMarks.at(gazetteer, s, i).or(() -> phrases.doer(i));
        if (mark.isPresent()) {
            found.add(mark.get());
            return mark.get().end();
        }
        int known = gazetteerEnd(i, s.size());
        int office = headline ? i : Portfolios.end(s, i);
        if (office > i && office >= known) {
            add(i, office, ActorType.ORGANIZATION, List.of());
            return office;
        }
        int end = headline ? i : Math.max(runs.end(i), i);
        if (s.token(i).word().length() > 3 && s.token(i).word().startsWith("@")) {
            add(i, i + 1, ActorType.PERSON, List.of());
            return i + 1;
        }
        if (known == i && end == i || endsTitle(i)) {
            return i + 1;
        }
        if (known >= end) {
            add(i, known, null, List.of());
            return body(i, known);
        }
        return run(i, end);
    }

    /** "State" in "Secretary of State X", "Staff" in "Chief of Staff X". */
    private boolean endsTitle(int i) {
        return i > 1 && i + 1 < s.size() && s.token(i - 1).word().equals("of") && lexicon.isTitle(s.token(i - 2).word())
                && !s.token(i).entity().equals("PERSON") && s.token(i + 1).entity().equals("PERSON");
    }

    /** A run of capitalised words from i to end. */
    private int run(int i, int end) {
        int known = gazetteerEnd(i, end);
        int title = titleEnd(i, end);
        if (title > i) {
            within(i, title);
            if (title < end) {
                add(title, end, ActorType.PERSON, phrases.words(i, title));
            }
            return end;
        }
        if (known > i && known < end && !isOneBody(i, end)) {
            add(i, known, null, List.of());
            return known;
        }
        ActorType type = type(i, end);
        if (type != null && !(end == i + 1 && lexicon.noun(s.token(i)).isPresent())) {
            add(i, end, type, List.of());
        }
        return body(i, end);
    }

    /** Names of parties, bodies and countries inside a title: "Labour" in "Labour MP". */
    private void within(int begin, int end) {
        for (int i = begin; i < end;) {
            int known = gazetteerEnd(i, end);
            int body = i;
            while (i == begin && body < end && s.token(body).entity().equals("ORGANIZATION") && !lexicon.isTitle(s.token(body).word())) {
                body++;
            }
            if (body == i + 1 && known == i && isPortfolio(i)) {
                body = i;
            }
            if (body == i && NameRuns.capitals(s.token(i).word()) >= 2 && s.token(i).isNoun() && lexicon.noun(s.token(i)).isEmpty() && !lexicon.isTitle(s.token(i).word())) {
                body++;
            }
            if (known > i && body > known && !runs.isBodyNoun(body - 1)) {
                body = i;
            }
            if (known > i || body > i) {
                add(i, Math.max(known, body), known >= body ? null : runs.isBodyNoun(body - 1) ? lexicon.noun(s.token(body - 1).lemma()).get() : ActorType.ORGANIZATION, List.of());
            }
            i = Math.max(i + 1, Math.max(known, body));
        }
    }

    /** "Health" in "Health Secretary X", which is no body of that name. */
    private boolean isPortfolio(int i) {
        return i + 1 < s.size() && Set.of("secretary", "minister", "spokesman", "spokeswoman", "spokesperson").contains(s.token(i + 1).word().toLowerCase(Locale.ROOT))
                && NameRuns.capitals(s.token(i).word()) == 1;
    }

    /** "the Welsh government", "the Clinton campaign": one name with the common noun after it. */
    private int body(int begin, int end) {
        if (end < s.size() && BODIES.contains(s.token(end).lemma().toLowerCase(Locale.ROOT)) && s.token(end).tag().equals("NN")
                && (isUnder(begin, end))) {
            phrases.phrase(begin, end + 1, end, ActorType.ORGANIZATION, List.of()).ifPresent(found::add);
            return end + 1;
        }
        return end;
    }

    private boolean isUnder(int begin, int end) {
        return s.token(end - 1).head() == end && s.token(begin).span().end() <= s.token(end).span().begin();
    }

    private int gazetteerEnd(int i, int limit) {
        Token first = s.token(i);
        if (!Character.isLetterOrDigit(first.word().charAt(0)) || first.tag().equals("DT")) {
            return i;
        }
        for (int end = Math.min(limit, i + gazetteer.longestName() + 2); end > i; end--) {
            Token last = s.token(end - 1);
            boolean whole = end > i + 1 || NameRuns.isCapital(first) && (i > 0 || first.isNoun() || opensTitle(first)) && !lexicon.isNoActor(first.word());
            if (whole && isWord(last) && !last.tag().equals("POS") && isKnown(phrases.text(i, end))) {
                return end;
            }
        }
        return i;
    }

    /** The first word of a sentence, where it stands before a title: "Conservative MP X said". */
    private boolean opensTitle(Token first) {
        return first.head() >= 0 && gazetteer.named(first.word()).stream().anyMatch(k -> k.type() == ActorType.PARTY);
    }

    private boolean isKnown(String text) {
        return !gazetteer.named(text).isEmpty() || headline && below.contains(NameKey.of(text));
    }

    private static boolean isWord(Token t) {
        return t.word().chars().anyMatch(Character::isLetterOrDigit) || t.tag().equals("-RRB-");
    }

    /** Where the name begins behind a title in the run; {@code end} where the run is nothing but a title; i where there is none. */
    private int titleEnd(int i, int end) {
        int last = end - 1;
        if (Portfolios.isLinked(s, i, end, runs::isBodyNoun)) {
            return i; // "Network for Justice"
        }
        boolean title = lexicon.isTitle(s.token(last).word()) || lexicon.noun(s.token(last)).filter(n -> n == ActorType.PERSON).isPresent();
        if (title && !(end > i + 1 && (lexicon.isFirstName(s.token(i).word()) || lexicon.isFirstName(s.token(last - 1).word())))) {
            return end;
        }
        if (runs.isBodyNoun(last) || NameRuns.NOBLE.contains(s.token(i).word().toLowerCase(Locale.ROOT)) && end > i + 2 && s.token(i + 1).word().equals("of")) {
            return i;
        }
        for (int k = last - 1; k >= i; k--) {
            boolean inName = k > i && s.token(k).entity().equals("PERSON") && s.token(k - 1).entity().equals("PERSON")
                    && !lexicon.isTitle(s.token(k - 1).word());
            if (lexicon.isTitle(s.token(k).word()) && !inName) {
                return lexicon.isFirstName(s.token(i).word()) && k > i && !s.token(k).word().endsWith(".") ? i : k + 1;
            }
        }
        return i;
    }

    private boolean isOneBody(int i, int end) {
        for (int k = i; k < end; k++) {
            if (!s.token(k).entity().equals("ORGANIZATION")) {
                return runs.isBodyNoun(end - 1);
            }
        }
        return true;
    }

    private @Nullable ActorType type(int i, int end) {
        Token last = s.token(end - 1);
        if (runs.isBodyNoun(end - 1)) {
            return lexicon.noun(last.lemma()).get();
        }
        if (NameRuns.NOBLE.contains(s.token(i).word().toLowerCase(Locale.ROOT))) {
            return ActorType.PERSON;
        }
        String entity = last.entity().equals("O") ? s.token(i).entity() : last.entity();
        return switch (entity) {
            case "PERSON" -> ActorType.PERSON;
            case "ORGANIZATION", "LOCATION" -> ActorType.ORGANIZATION;
            default -> untagged(i, end);
        };
    }

    private @Nullable ActorType untagged(int i, int end) {
        if (end > i + 1 && lexicon.isFirstName(s.token(i).word())) {
            return ActorType.PERSON;
        }
        if (end == i + 1 && s.token(i).tag().equals("NNPS")) {
            return ActorType.GROUP;
        }
        boolean acronym = end == i + 1 && NameRuns.capitals(s.token(i).word()) >= 2;
        return acronym || end > i + 1 && i > 0 || s.token(i).relation().startsWith("nsubj") ? ActorType.ORGANIZATION : null;
    }

    private void add(int begin, int end, @Nullable ActorType type, List<String> title) {
        phrases.phrase(begin, end, phrases.head(begin, end), type, title).ifPresent(found::add);
    }
}
