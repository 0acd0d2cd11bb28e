package org.claimant.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimant.model.ActorType;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Finds how far a run of capitalised words goes that may be a name, with the small words inside it. */
final class NameRuns {
    private static final Set<String> PARTICLES = Set.of("de", "la", "le", "del", "der", "den", "von", "van", "bin", "ibn", "al", "el", "ab", "ap", "da", "di",
            "dos", "du", "of", "the", "for", "and", "&");
    private static final Set<String> BODIES_FOR = Set.of("Center", "Centre", "Coalition", "Institute", "Campaign", "Council", "Fund", "Foundation", "Association", "Alliance");
    static final Set<String> NOBLE = Set.of("earl", "duke", "duchess", "prince", "princess", "marquess", "bishop", "archbishop", "countess");
    /** The seat of a member of the US Congress ("D-Ohio"), plural acronyms, single letters. */
    private static final Pattern NO_NAME = Pattern.compile("[DRI]-[A-Z].*|[A-Z]+s|\\p{L}");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Sentence s;

    NameRuns(Gazetteer gazetteer, Lexicon lexicon, Sentence s) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.s = s;
    }

    /** The token after the run that begins at i; i where none does. */
    int end(int i) {
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
        return end > i ? Portfolios.after(s, withoutParticle(i, end), this::isBodyNoun) : end;
    }

    private int withoutParticle(int i, int end) {
        return end > i + 1 && PARTICLES.contains(s.token(end - 1).word()) ? end - 1 : end;
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
        if (NO_NAME.matcher(t.word()).matches() && !t.entity().equals("PERSON") || t.word().indexOf('/') >= 0) {
            return false;
        }
        if (Portfolios.isHead(s, t.index())) {
            return true;
        }
        boolean acronym = t.tag().startsWith("NN") && capitals(t.word()) >= 2 && lexicon.noun(t.lemma()).isEmpty();
        return isCapital(t) && (t.isName() || !t.entity().equals("O") || acronym) && !lexicon.isNoActor(t.word()) || acronym && Character.isLetter(t.word().charAt(0));
    }

    static boolean isCapital(Token t) {
        return Character.isUpperCase(t.word().charAt(0));
    }

    static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }

    /** True for the noun of a party or organisation. */
    boolean isBodyNoun(int i) {
        return lexicon.noun(s.token(i).lemma()).filter(t -> t == ActorType.ORGANIZATION || t == ActorType.PARTY).isPresent();
    }
}
