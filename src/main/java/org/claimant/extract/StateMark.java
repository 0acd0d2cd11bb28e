package org.claimant.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimant.model.Sentence;

/**
 * The mark of party and constituency behind a name: "(D-Ohio)", ", R-Ky.,".
 *
 * @param party token with the party
 * @param place the state, in full where {@code states.csv} knows its abbreviation
 * @param end   the token after the mark and its closing comma or parenthesis
 */
record StateMark(int party, String place, String partyWord, int end) {
    private static final Pattern DASHED = Pattern.compile("(D|R|I|Ind|Lab|Con|Lib|LD|SNP|NDP|ALP|LNP|L|G|C|CPC|LPC)[-\u2013](\\p{Lu}.*)");

    private static final Map<String, String> STATES = new HashMap<>();

    static {
        Lexicon.rows("states.csv").forEach(row -> STATES.put(row.get("abbreviation"), row.get("state")));
    }

    static Optional<StateMark> after(PersonName name) {
        Sentence s = name.sentence();
        int i = name.end();
        if (i + 1 >= s.size()) {
            return Optional.empty();
        }
        String open = s.token(i).word();
        boolean parenthesis = open.equals("(") || open.equals("-LRB-");
        Matcher m = DASHED.matcher(s.token(i + 1).word());
        if ((parenthesis || open.equals(",")) && m.matches()) {
            return Optional.of(new StateMark(i + 1, STATES.getOrDefault(m.group(2), m.group(2)), m.group(1), closing(s, i + 2, parenthesis)));
        }
        return Optional.empty();
    }

    /** The place of "Senator X of Ohio", or empty. */
    static String placeBehind(PersonName name) {
        Sentence s = name.sentence();
        int i = name.end();
        StringBuilder place = new StringBuilder();
        for (int j = i + 1; i < s.size() && s.token(i).word().equals("of") && j < s.size() && s.token(j).entity().equals("LOCATION"); j++) {
            place.append(place.isEmpty() ? "" : " ").append(s.token(j).word());
        }
        return place.toString();
    }

    /** The token after the name and its mark. */
    static int end(PersonName name) {
        return after(name).map(StateMark::end).orElse(name.end());
    }

    private static int closing(Sentence s, int i, boolean parenthesis) {
        int end = i;
        while (parenthesis && end < s.size() && end < i + 5) {
            String word = s.token(end++).word();
            if (word.equals(")") || word.equals("-RRB-")) {
                return end;
            }
        }
        return i;
    }
}
