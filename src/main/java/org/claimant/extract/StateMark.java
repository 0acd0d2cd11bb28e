package org.claimant.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern DASH = Pattern.compile("[-\u2013]");

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
        if (!parenthesis && !open.equals(",")) {
            return Optional.empty();
        }
        Matcher m = DASHED.matcher(s.token(i + 1).word());
        if (m.matches()) {
            return Optional.of(new StateMark(i + 1, STATES.getOrDefault(m.group(2), m.group(2)), m.group(1), closing(s, i + 2, parenthesis)));
        }
        return spaced(s, i + 1, parenthesis);
    }

    /** "(D - Ohio)", "(R- Tex.)": the mark in several tokens. */
    private static Optional<StateMark> spaced(Sentence s, int i, boolean parenthesis) {
        boolean glued = s.token(i).word().length() > 1 && DASH.matcher(s.token(i).word().substring(s.token(i).word().length() - 1)).matches();
        boolean apart = i + 1 < s.size() && DASH.matcher(s.token(i + 1).word()).matches();
        int place = glued ? i + 1 : i + 2;
        if (!glued && !apart || place >= s.size() || !TitleLexicon.isCapital(s.token(place))) {
            return Optional.empty();
        }
        String letter = glued ? s.token(i).word().substring(0, s.token(i).word().length() - 1) : s.token(i).word();
        Matcher m = DASHED.matcher(letter + "-" + s.token(place).word());
        return m.matches() ? Optional.of(new StateMark(i, STATES.getOrDefault(m.group(2), m.group(2)), letter, closing(s, place + 1, parenthesis)))
                : Optional.empty();
    }

    /** The place of "Senator X of Ohio" and "Rep. X (Tex.)", or empty. */
    static String placeBehind(PersonName name) {
        Sentence s = name.sentence();
        int i = name.end();
        if (isStateAlone(name)) {
            return STATES.get(s.token(i + 1).word());
        }
        StringBuilder place = new StringBuilder();
        for (int j = i + 1; i < s.size() && s.token(i).word().equals("of") && j < s.size() && s.token(j).entity().equals("LOCATION"); j++) {
            place.append(place.isEmpty() ? "" : " ").append(s.token(j).word());
        }
        return place.toString();
    }

    private static boolean isStateAlone(PersonName name) {
        Sentence s = name.sentence();
        int i = name.end();
        return i + 2 < s.size() && Set.of("(", "-LRB-").contains(s.token(i).word()) && STATES.containsKey(s.token(i + 1).word())
                && Set.of(")", "-RRB-").contains(s.token(i + 2).word());
    }

    /** The token after the name and its mark. */
    static int end(PersonName name) {
        return after(name).map(StateMark::end).orElse(isStateAlone(name) ? name.end() + 3 : name.end());
    }

    /** The token after the name, its mark and "of Ohio". */
    static int endOfPlace(PersonName name) {
        Sentence s = name.sentence();
        int i = end(name);
        int j = i + 1;
        while (i < s.size() && s.token(i).word().equals("of") && j < s.size() && s.token(j).entity().equals("LOCATION")) {
            j++;
        }
        return j > i + 1 ? j : i;
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
