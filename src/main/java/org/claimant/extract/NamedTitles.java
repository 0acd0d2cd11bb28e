package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Kind;
import org.claimant.extract.TitleLexicon.Match;
import org.claimant.model.Membership.Status;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Titles that stand at a name: in front of it ("Sindh Governor X", "the party's leader, X,"), behind it ("X, the Albanian
 * prime minister", "X, MP for Y") and shared with the names before it ("Sens. X, Y and Z"). Reads the surface and not the tree,
 * which is often wrong in long noun phrases.
 */
final class NamedTitles {
    private static final Set<String> COMMA = Set.of(",", "-", "--", "\u2013", "\u2014", ";");
    private static final int LONGEST_COMPLEMENT = 6;

    private final TitleLexicon lexicon;
    private final TitleReader reader;
    private final TitlesBehind behind;

    NamedTitles(TitleLexicon lexicon, TitleReader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.behind = new TitlesBehind(lexicon, reader);
    }

    List<RoleReading> read(List<PersonName> names) {
        List<RoleReading> found = new ArrayList<>();
        PersonName previous = null;
        List<RoleReading> previousTitles = List.of();
        for (PersonName name : names) {
            List<RoleReading> own = before(name);
            own = own.isEmpty() ? shared(name, previous, previousTitles) : own;
            List<RoleReading> before = withState(name, own);
            found.addAll(before);
            if (before.isEmpty()) {
                acrossComma(name).ifPresent(found::add);
            }
            found.addAll(behind.read(name));
            previous = name;
            previousTitles = own;
        }
        return found;
    }

    /** "Sen. X (D-Ohio)" and "Senator X of Ohio" sit for Ohio. */
    private static List<RoleReading> withState(PersonName name, List<RoleReading> titles) {
        String state = StateMark.after(name).map(StateMark::place).orElseGet(() -> StateMark.placeBehind(name));
        return titles.stream().map(r -> !state.isEmpty() && Set.of(Kind.LEGISLATOR, Kind.OFFICE).contains(r.title().entry().kind())
                ? new RoleReading(r.person(), r.title().with(Optional.empty(), state), r.status(), r.sentence(), r.span(), r.rule(), r.score())
                : r).toList();
    }

    /** "Former Labour minister and London mayor X": every title of the stack. */
    private List<RoleReading> before(PersonName name) {
        List<RoleReading> found = new ArrayList<>();
        Sentence s = name.sentence();
        int last = name.before(lexicon);
        boolean elect = last > 1 && Set.of("elect", "designate").contains(Syntax.word(s.token(last))) && s.token(last - 1).word().equals("-");
        last = elect ? last - 2 : last;
        while (last >= 0) {
            int at = last;
            Optional<Match> match = lexicon.endingAt(s, at).filter(m -> fits(s, m)).or(() -> beforeComplement(s, at));
            match = match.filter(m -> !isPartOfName(s, m.begin()));
            if (match.isEmpty()) {
                break;
            }
            Title title = match.get().end() == last + 1 ? reader.beforeName(s, match.get())
                    : reader.withComplement(s, match.get(), last + 1);
            if (title.counts() || isAddress(s, match.get())) {
                found.add(RoleReading.of(name.person(), title, s, title.begin(), name.end(), "title-before-name", 0.95)
                        .with(elect ? Optional.of(Status.ELECTED) : Optional.empty()));
            }
            last = title.begin() - 1;
            last = last > 0 && s.token(last).word().equals("and") && lexicon.endingAt(s, last - 1).isPresent() ? last - 1 : last;
        }
        return found;
    }

    /** "Sultan" in "Sikandar Sultan Raja" is a name. */
    private static boolean isPartOfName(Sentence s, int i) {
        return i > 0 && s.token(i).entity().equals("PERSON") && s.token(i - 1).entity().equals("PERSON");
    }

    /** "Speaker X", "Commissioner X": written like a part of the name, an office needs no organisation. */
    private static boolean isAddress(Sentence s, Match m) {
        return TitleLexicon.isCapital(s.token(m.begin()))
                && Set.of(Kind.OFFICE, Kind.LEGISLATOR, Kind.COURT, Kind.FORCE).contains(m.entry().kind());
    }

    /** Ranks are written with a capital letter before a name; "in general X" is no general. */
    private static boolean fits(Sentence s, Match m) {
        boolean capital = TitleLexicon.isCapital(s.token(m.begin()));
        return capital || m.entry().kind() != Kind.FORCE;
    }

    /** "Secretary of State for Health X", "Speaker of the House X". */
    private Optional<Match> beforeComplement(Sentence s, int last) {
        for (int i = last; i > 0 && i > last - LONGEST_COMPLEMENT; i--) {
            Token t = s.token(i);
            if (t.word().equals("of") || t.word().equals("for")) {
                Optional<Match> m = lexicon.endingAt(s, i - 1);
                boolean follows = i < last;
                return m.filter(x -> follows && TitleLexicon.isCapital(s.token(x.begin())));
            }
            boolean inside = t.isName() || t.word().equals("the") || t.word().equals("and") || t.tag().equals("CD");
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Sens. X (D-Ohio), Y (R-Tex.) and Z": the plural, or the mark of party and state, says that the title goes on. */
    private List<RoleReading> shared(PersonName name, PersonName previous, List<RoleReading> titles) {
        List<RoleReading> found = new ArrayList<>();
        if (previous == null || previous.sentence() != name.sentence()) {
            return found;
        }
        for (RoleReading r : titles) {
            boolean goesOn = r.title().plural() || StateMark.after(name).isPresent() && StateMark.after(previous).isPresent();
            if (goesOn && isList(name.sentence(), StateMark.endOfPlace(previous), name.begin())) {
                Title bare = new Title(r.title().begin(), r.title().end(), r.title().role(), r.title().entry(),
                        r.title().status(), Optional.empty(), "", r.title().parties(), r.title().plural(), false);
                found.add(new RoleReading(name.person(), r.title().plural() ? r.title() : bare, r.status(), r.sentence(),
                        r.span().cover(name.span()), "title-shared", 0.9));
            }
        }
        return found;
    }

    private static boolean isList(Sentence s, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!s.token(i).word().equals(",") && !s.token(i).word().equals("and")) {
                return false;
            }
        }
        return end > begin;
    }

    /** "A lawyer for the paper, X, said": the title and its complement, then the name between commas. */
    private Optional<RoleReading> acrossComma(PersonName name) {
        Sentence s = name.sentence();
        int comma = name.before(lexicon);
        boolean closed = name.end() >= s.size() || COMMA.contains(s.token(name.end()).word())
                || s.token(name.begin()).relation().equals("appos") || s.token(name.end() - 1).relation().equals("appos");
        if (comma < 1 || !s.token(comma).word().equals(",") || !closed) {
            return Optional.empty();
        }
        for (int last = comma - 1; last >= 0 && last >= comma - 2 * LONGEST_COMPLEMENT; last--) {
            Optional<Match> m = lexicon.endingAt(s, last).filter(x -> !x.plural());
            if (m.isPresent()) {
                Title t = reader.withComplement(s, m.get());
                boolean reaches = t.end() == comma && t.counts() && opensPhrase(s, t.begin());
                if (!reaches && t.begin() > 0 && Set.of("for", "of").contains(s.token(t.begin() - 1).word())) {
                    continue;
                }
                return reaches ? Optional.of(RoleReading.of(name.person(), t, s, t.begin(), name.end(), "title-comma-name", 0.8))
                        : Optional.empty();
            }
            if (s.token(last).isVerb() || s.token(last).word().equals(",")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean opensPhrase(Sentence s, int begin) {
        if (begin == 0) {
            return true;
        }
        String tag = s.token(begin - 1).tag();
        return tag.equals("DT") || s.token(begin).tag().equals("PRP$") || !s.token(begin).tag().startsWith("NN")
                || TitleLexicon.isCapital(s.token(begin));
    }
}
