package org.claimant.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Block;
import org.claimant.model.Mention;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of actors in a sentence. A run of capitalised words is cut into titles and names by the gazetteer (longest
 * name first), the lexicon of titles and nouns, and the classes of the name tagger, in this order: taggers often miss or split
 * acronyms, and take a title and the place before it for a person.
 */
final class NameFinder {
    private static final Set<String> PARTICLES = Set.of("de", "la", "le", "del", "der", "den", "von", "van", "bin", "ibn", "al", "el", "ab", "ap", "da", "di", "dos", "du", "of", "the", "for", "and", "&");
    private static final Set<String> BODIES = Set.of("government", "administration", "campaign", "council", "police", "parliament", "assembly");
    private static final Set<String> BODIES_FOR = Set.of("Center", "Centre", "Coalition", "Institute", "Campaign", "Council", "Fund", "Foundation", "Association", "Alliance");
    private static final Set<String> NOBLE = Set.of("earl", "duke", "duchess", "prince", "princess", "marquess", "bishop", "archbishop", "countess");
    private static final Set<String> ABBREVIATIONS = Set.of("Inc.", "Corp.", "Ltd.", "Bros.", "Dept.", "Assn.");
    private static final Pattern SEAT = Pattern.compile("[DRI]-[A-Z].*|[A-Z]+s|\\p{L}");
    private static final Set<String> ACTING = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "root", "appos", "dep");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final AnnotatedArticle article;
    private final Sentence s;
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
    }

    /** True for a title in which nearly all words are capitalised. */
    static boolean isHeadline(AnnotatedArticle article, Sentence s) {
        if (article.kindOf(s) != Block.Kind.TITLE) {
            return false;
        }
        long words = s.tokens().stream().filter(t -> t.word().length() > 3).count();
        long capital = s.tokens().stream().filter(t -> t.word().length() > 3 && isCapital(t)).count();
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
        Optional<Phrase> mark = PartyMarks.at(gazetteer, s, i);
        if (mark.isPresent()) {
            found.add(mark.get());
            return i + 1;
        }
        int known = gazetteerEnd(i, s.size());
        int end = headline ? i : Math.max(runEnd(i), i);
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
                add(title, end, ActorType.PERSON, words(i, title));
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
            while (body < end && s.token(body).entity().equals("ORGANIZATION") && !lexicon.isTitle(s.token(body).word())) {
                body++;
            }
            if (body == i && capitals(s.token(i).word()) >= 2 && s.token(i).isNoun() && lexicon.noun(s.token(i)).isEmpty() && !lexicon.isTitle(s.token(i).word())) {
                body++;
            }
            if (known > i && body > known && !isBodyNoun(body - 1)) {
                body = i;
            }
            if (known > i || body > i) {
                add(i, Math.max(known, body), known >= body ? null : isBodyNoun(body - 1) ? lexicon.noun(s.token(body - 1).lemma()).get() : ActorType.ORGANIZATION, List.of());
            }
            i = Math.max(i + 1, Math.max(known, body));
        }
    }

    /** "the Welsh government", "the Clinton campaign": one name with the common noun after it. */
    private int body(int begin, int end) {
        if (end < s.size() && BODIES.contains(s.token(end).lemma().toLowerCase(Locale.ROOT)) && s.token(end).tag().equals("NN")
                && (isUnder(begin, end))) {
            phrase(begin, end + 1, end, ActorType.ORGANIZATION, List.of());
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
            boolean whole = end > i + 1 || isCapital(first) && (i > 0 || first.isNoun() || opensTitle(first)) && !lexicon.isNoActor(first.word());
            if (whole && isWord(last) && !last.tag().equals("POS") && isKnown(text(i, end))) {
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

    private int runEnd(int i) {
        int end = i;
        while (end < s.size()) {
            if (isNameWord(s.token(end)) && !(end > i && changes(end))) {
                end++;
            } else if (end > i && end + 1 < s.size() && isOwnPossessive(end)) {
                end++;
            } else if (end > i && end + 1 < s.size() && isInside(i, end)) {
                end += s.token(end + 1).word().equals("the") ? 2 : 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Workers' Alliance", "People's Party": a possessive plural before the noun for a body is part of the name. */
    private boolean isOwnPossessive(int at) {
        if (!s.token(at).tag().equals("POS") && !s.token(at).word().equals("'") && !s.token(at).word().equals("\u2019")) {
            return false;
        }
        int last = at + 1;
        while (last + 1 < s.size() && s.token(last + 1).isName()) {
            last++;
        }
        String owner = s.token(at - 1).word();
        boolean plural = owner.endsWith("s") && s.token(at).word().length() == 1 || Set.of("People", "Women", "Children", "Men").contains(owner);
        return plural && s.token(at + 1).isName() && isBodyNoun(last);
    }

    /** A small word that belongs to the name around it: "of" in "Ministry of Justice". */
    private boolean isInside(int i, int at) {
        Token t = s.token(at);
        Token before = s.token(at - 1);
        Token after = s.token(at + 1);
        if (t.tag().equals("POS")) {
            return isPeoples(before, t, after);
        }
        if (!PARTICLES.contains(t.word()) || !isNameWord(after) && !(after.word().equals("the") && at + 2 < s.size() && isNameWord(s.token(at + 2)))) {
            return false;
        }
        boolean tagged = !t.entity().equals("O") && t.entity().equals(before.entity());
        boolean headed = t.word().equals("of") && at == i + 1 && NOBLE.contains(before.word().toLowerCase(Locale.ROOT))
                || t.word().equals("of") && isBodyNoun(at - 1)
                || t.word().equals("for") && (BODIES_FOR.contains(before.word()) || at > i + 2 && s.tokens().subList(i, at).stream().anyMatch(x -> isBodyNoun(x.index())));
        boolean particle = !Set.of("of", "the", "for", "and", "&").contains(t.word()) && before.entity().equals("PERSON") && after.isName();
        return tagged && !(t.word().equals("and") && t.entity().equals("PERSON")) || headed || particle;
    }

    /** "People's Tide Movement", "Workers' Party": the plural in front is no name by itself. */
    private boolean isPeoples(Token before, Token mark, Token after) {
        return before.tag().equals("NNPS") && after.isName() && gazetteer.named(before.word()).isEmpty()
                && List.of(before, mark, after).stream().allMatch(t -> t.entity().equals("ORGANIZATION"));
    }

    /** True where the tagger sees another kind of name begin. */
    private boolean changes(int at) {
        String before = s.token(at - 1).entity();
        String after = s.token(at).entity();
        boolean differ = !before.equals("O") && !after.equals("O") && !before.equals(after) && (before.equals("PERSON") || after.equals("PERSON"));
        return differ || before.equals("PERSON") && after.equals("O") && !s.token(at).isName();
    }

    private boolean isNameWord(Token t) {
        if (SEAT.matcher(t.word()).matches() && !t.entity().equals("PERSON") || t.word().indexOf('/') >= 0) {
            return false;
        }
        boolean acronym = t.tag().startsWith("NN") && capitals(t.word()) >= 2 && lexicon.noun(t.lemma()).isEmpty();
        return isCapital(t) && (t.isName() || !t.entity().equals("O") || acronym) && !lexicon.isNoActor(t.word()) || acronym && Character.isLetter(t.word().charAt(0));
    }

    private static boolean isCapital(Token t) {
        return Character.isUpperCase(t.word().charAt(0));
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }

    /** Where the name begins behind a title in the run; {@code end} where the run is nothing but a title; i where there is none. */
    private int titleEnd(int i, int end) {
        int last = end - 1;
        boolean title = lexicon.isTitle(s.token(last).word()) || lexicon.noun(s.token(last)).filter(n -> n == ActorType.PERSON).isPresent();
        if (title && !(end > i + 1 && (lexicon.isFirstName(s.token(i).word()) || lexicon.isFirstName(s.token(last - 1).word())))) {
            return end;
        }
        if (isBodyNoun(last) || NOBLE.contains(s.token(i).word().toLowerCase(Locale.ROOT)) && end > i + 2 && s.token(i + 1).word().equals("of")) {
            return i;
        }
        for (int k = last - 1; k >= i; k--) {
            if (lexicon.isTitle(s.token(k).word())) {
                return lexicon.isFirstName(s.token(i).word()) && k > i && !s.token(k).word().endsWith(".") ? i : k + 1;
            }
        }
        return i;
    }

    private boolean isBodyNoun(int i) {
        return lexicon.noun(s.token(i).lemma()).filter(t -> t == ActorType.ORGANIZATION || t == ActorType.PARTY).isPresent();
    }

    private boolean isOneBody(int i, int end) {
        for (int k = i; k < end; k++) {
            if (!s.token(k).entity().equals("ORGANIZATION")) {
                return isBodyNoun(end - 1);
            }
        }
        return true;
    }

    private @Nullable ActorType type(int i, int end) {
        Token last = s.token(end - 1);
        if (isBodyNoun(end - 1)) {
            return lexicon.noun(last.lemma()).get();
        }
        if (NOBLE.contains(s.token(i).word().toLowerCase(Locale.ROOT))) {
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
        boolean acronym = end == i + 1 && capitals(s.token(i).word()) >= 2;
        return acronym || end > i + 1 && i > 0 || s.token(i).relation().startsWith("nsubj") ? ActorType.ORGANIZATION : null;
    }

    private void add(int begin, int end, @Nullable ActorType type, List<String> title) {
        phrase(begin, end, head(begin, end), type, title);
    }

    private void phrase(int begin, int end, int head, @Nullable ActorType type, List<String> title) {
        List<KnownActor> known = gazetteer.named(text(begin, end));
        ActorType kind = type != null ? type : known.isEmpty() ? ActorType.ORGANIZATION : known.get(0).type();
        known = known.stream().filter(k -> k.type() == kind || type == null).toList();
        boolean place = !known.isEmpty() && known.stream().allMatch(KnownActor::place)
                || known.isEmpty() && kind == ActorType.ORGANIZATION && head < end && s.token(head).entity().equals("LOCATION") && !isBodyNoun(end - 1);
        if (place && !acts(head, !known.isEmpty())) {
            return;
        }
        Span span = span(s, begin, end);
        String text = article.text(span).replaceAll("\\s+", " ");
        found.add(new Phrase(new Mention(span, Mention.Form.NAME, s.index(), head), begin, end, kind, false, gender(kind, begin, end, title),
                text, s.token(head).lemma().toLowerCase(Locale.ROOT), title, known, place));
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
        gender = gender == Gender.UNKNOWN && NOBLE.contains(first.toLowerCase(Locale.ROOT)) ? lexicon.titleGender(first) : gender;
        return gender == Gender.UNKNOWN && end > begin + 1 ? lexicon.firstNameGender(first) : gender;
    }

    private List<String> words(int begin, int end) {
        return s.tokens().subList(begin, end).stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
    }

    /** The token of the name whose governor is outside of it; the last such, or the last token. */
    private int head(int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            int governor = s.token(i).head();
            if ((governor < begin || governor >= end) && s.token(i).isNoun()) {
                return i;
            }
        }
        return end - 1;
    }

    private String text(int begin, int end) {
        return article.text(span(s, begin, end)).replaceAll("\\s+", " ");
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
