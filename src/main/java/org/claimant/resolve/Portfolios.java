package org.claimant.resolve;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Names of offices of state that are lists: "Department for Environment, Food and Rural Affairs", "Culture, Media and Sport Committee". */
final class Portfolios {
    private static final Set<String> OFFICES = Set.of("Department", "Ministry", "Office", "Bureau", "Commission", "Directorate", "Committee", "Secretariat");
    /** In lower case no bodies: a news conference, a project. */
    private static final Set<String> HEADS = Set.of("Conference", "Forum", "Front", "Centre", "Center", "Project", "Initiative", "Trust", "Chapter", "Service", "Fund",
            "Academy", "Force", "Guard", "Movement", "Campaign");
    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> LAST = Set.of("Committee", "Department", "Ministry", "Commission");
    private static final Set<String> AND = Set.of("and", "&");

    private Portfolios() {
    }

    /** The token after such a name that begins at i; i where none does. */
    static int end(Sentence s, int i) {
        boolean office = OFFICES.contains(s.token(i).word()) && i + 2 < s.size() && LINKS.contains(s.token(i + 1).word());
        if (office) {
            int end = listEnd(s, s.token(i + 2).word().equals("the") ? i + 3 : i + 2);
            return end > i + 2 ? end : i;
        }
        int end = listEnd(s, i);
        return end > i + 3 && LAST.contains(s.token(end - 1).word()) ? end : i;
    }

    /**
     * Where a name goes on behind its noun for a body: "Board of Elections", "Coalition for the Homeless".
     *
     * @param end    the token after the noun
     * @param isBody whether a token is such a noun
     * @return the token after the whole; {@code end} where it does not go on
     */
    static int after(Sentence s, int end, IntPredicate isBody) {
        Token noun = s.token(end - 1);
        boolean body = Character.isUpperCase(noun.word().charAt(0)) && (isBody.test(end - 1) || HEADS.contains(noun.word()));
        if (!body || end + 1 >= s.size() || !LINKS.contains(s.token(end).word())) {
            return end;
        }
        int begin = s.token(end + 1).word().equals("the") ? end + 2 : end + 1;
        int whole = listEnd(s, begin);
        return whole > begin ? whole : end;
    }

    /** True where the tokens are such a name: a noun for a body, and what it is of. */
    static boolean isLinked(Sentence s, int begin, int end, IntPredicate isBody) {
        return IntStream.range(begin + 1, end).anyMatch(i -> LINKS.contains(s.token(i).word()) && (isBody.test(i - 1) || isHead(s, i - 1)));
    }

    /** "Conference" in "Conference of Voters". */
    static boolean isHead(Sentence s, int i) {
        return HEADS.contains(s.token(i).word()) && i + 1 < s.size() && LINKS.contains(s.token(i + 1).word());
    }

    /** "X", "X and Y", "X, Y and Z": capitalised words; without an "and" at its end the list is one item. */
    private static int listEnd(Sentence s, int begin) {
        int first = itemEnd(s, begin);
        int end = first;
        while (end > begin && end + 1 < s.size()) {
            boolean and = AND.contains(s.token(end).word());
            int next = and || s.token(end).word().equals(",") ? itemEnd(s, end + 1) : end;
            if (next <= end + 1) {
                break;
            }
            if (and) {
                return next;
            }
            end = next;
        }
        return first;
    }

    private static int itemEnd(Sentence s, int begin) {
        int end = begin;
        while (end < s.size() && isItem(s, end)) {
            end++;
        }
        return end;
    }

    private static boolean isItem(Sentence s, int at) {
        Token t = s.token(at);
        boolean person = t.entity().equals("PERSON") && at + 1 < s.size() && s.token(at + 1).entity().equals("PERSON");
        return (t.isNoun() || t.tag().startsWith("JJ")) && Character.isUpperCase(t.word().charAt(0)) && !person;
    }
}
