package org.claimant.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimant.model.ActorType;
import org.claimant.model.Mention;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/**
 * The mark of a party behind a legislator's name: "(D-Ohio)", ", R-Ky.,", "(Lab)", "(Con, Dover)". A mention of the party. What the
 * marks stand for is in {@code party-marks.csv}; acronyms that are names of parties ("SNP", "PTI") need no row there.
 */
final class PartyMarks {
    private static final Pattern WITH_PLACE = Pattern.compile("(\\p{Lu}\\p{L}{0,5})[-\u2013]\\p{Lu}.*");
    private static final Set<String> OPENING = Set.of("(", "[", "-LRB-", "-LSB-");
    private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-", ",", ";", ":");
    private static final Map<String, Row> ROWS = new HashMap<>();

    private record Row(String name, List<String> actors) {
    }

    static {
        Table.readShipped("party-marks.csv", r -> ROWS.put(r.get("mark"), new Row(r.get("name"), Table.cells(r, "actors"))));
    }

    private PartyMarks() {
    }

    /** What the mark stands for, if it is one. */
    static Optional<String> name(String mark) {
        return Optional.ofNullable(ROWS.get(mark)).map(Row::name);
    }

    /** The party at token i, if a mark begins there and the gazetteer has the party. */
    static Optional<Phrase> at(Gazetteer gazetteer, Sentence s, int i) {
        if (i == 0) {
            return Optional.empty();
        }
        String before = s.token(i - 1).word();
        Matcher m = WITH_PLACE.matcher(s.token(i).word());
        if (m.matches() && ROWS.containsKey(m.group(1)) && (OPENING.contains(before) || before.equals(","))) {
            return phrase(gazetteer, s, i, i + 1, m.group(1));
        }
        boolean behindName = i > 1 && OPENING.contains(before) && s.token(i - 2).isName();
        return behindName ? inBrackets(gazetteer, s, i) : Optional.empty();
    }

    /** One word or two that fill the brackets, or begin them before a place. */
    private static Optional<Phrase> inBrackets(Gazetteer gazetteer, Sentence s, int i) {
        String mark = "";
        for (int end = i + 1; end < Math.min(i + 3, s.size()); end++) {
            String word = s.token(end - 1).word();
            mark = mark.isEmpty() ? word : mark + " " + word;
            String bare = mark.endsWith(".") ? mark.substring(0, mark.length() - 1) : mark;
            if (ROWS.containsKey(bare) && CLOSING.contains(s.token(end).word())) {
                return phrase(gazetteer, s, i, end, bare);
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> phrase(Gazetteer gazetteer, Sentence s, int begin, int end, String mark) {
        Row row = ROWS.get(mark);
        List<KnownActor> known = row.actors().stream().flatMap(id -> gazetteer.byId(id).stream()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Token first = s.token(begin);
        Span span = new Span(first.span().begin(), end == begin + 1 ? first.span().begin() + mark.length() : s.token(end - 1).span().end());
        String name = known.size() == 1 ? known.get(0).name() : row.name();
        return Optional.of(new Phrase(new Mention(span, Mention.Form.NAME, s.index(), end - 1), begin, end, ActorType.PARTY, false, Gender.UNKNOWN, name,
                name.toLowerCase(Locale.ROOT), List.of(), known, false));
    }
}
