package org.claimant.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimant.model.Sentence;

/** The state in the mark behind an American legislator's name, "(D-Vt.)" or ", R-Texas,". The states are in {@code us-states.csv}. */
final class StateMarks {
    private static final Pattern MARK = Pattern.compile("\\p{Lu}[-\u2013](\\p{Lu}.*)");
    private static final Map<String, String> STATES = new HashMap<>();

    static {
        Table.readShipped("us-states.csv", r -> {
            STATES.put(r.get("abbreviation"), r.get("name"));
            STATES.put(r.get("name"), r.get("name"));
        });
    }

    private StateMarks() {
    }

    /** True for the full name of an American state. */
    static boolean isState(String name) {
        return name.equals(STATES.get(name));
    }

    /** The name of the state in the mark at token i, if there is such a mark. */
    static Optional<String> at(Sentence s, int i) {
        if (i < 1 || i >= s.size() || !List.of("(", "[", "-LRB-", "-LSB-", ",").contains(s.token(i - 1).word())) {
            return Optional.empty();
        }
        Matcher m = MARK.matcher(s.token(i).word());
        return m.matches() ? Optional.ofNullable(STATES.get(m.group(1))) : Optional.empty();
    }
}
