package org.claimant.resolve;

import java.util.Set;

import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Names of offices of state that are lists: "Department for Environment, Food and Rural Affairs", "Culture, Media and Sport Committee". */
final class Portfolios {
    private static final Set<String> OFFICES = Set.of("Department", "Ministry", "Office", "Bureau", "Commission", "Directorate", "Committee", "Secretariat");
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
        while (end < s.size() && isItem(s.token(end))) {
            end++;
        }
        return end;
    }

    private static boolean isItem(Token t) {
        return (t.isNoun() || t.tag().startsWith("JJ")) && Character.isUpperCase(t.word().charAt(0)) && !t.entity().equals("PERSON");
    }
}
