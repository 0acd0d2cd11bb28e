package org.claimant.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimant.model.ActorType;
import org.claimant.model.Mention;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** The mark of a party behind a legislator's name, "(D-Ohio)" or ", R-Ky.,": a mention of the party. The marks are in {@code party-marks.csv}. */
final class PartyMarks {
    private static final Pattern MARK = Pattern.compile("(\\p{Lu}{1,3})[-\u2013]\\p{Lu}.*");
    private static final Map<String, String> ACTORS = new HashMap<>();

    static {
        Table.readShipped("party-marks.csv", r -> ACTORS.put(r.get("mark"), r.get("actor")));
    }

    private PartyMarks() {
    }

    /** The party at token i, if the token is such a mark and the gazetteer has the party. */
    static Optional<Phrase> at(Gazetteer gazetteer, Sentence s, int i) {
        Token t = s.token(i);
        Matcher m = MARK.matcher(t.word());
        boolean behind = i > 0 && List.of("(", "-LRB-", ",").contains(s.token(i - 1).word());
        if (!behind || !m.matches() || !ACTORS.containsKey(m.group(1))) {
            return Optional.empty();
        }
        Span letter = new Span(t.span().begin(), t.span().begin() + m.group(1).length());
        return gazetteer.byId(ACTORS.get(m.group(1))).map(party -> new Phrase(new Mention(letter, Mention.Form.NAME, s.index(), i), i, i + 1,
                ActorType.PARTY, false, Gender.UNKNOWN, party.name(), party.name().toLowerCase(Locale.ROOT), List.of(), List.of(party), false));
    }
}
