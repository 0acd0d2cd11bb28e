package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.Membership.Status;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Who stands for an office by what is told of the contest: "won the Republican nomination", "her candidacy", "his White House bid",
 * "still in the race to win the nomination", "her rival in the Labour leadership contest", "said at the Democratic debate". The
 * contests are in {@code contests.csv}, the offices in {@code races.csv}, what one does in a contest in {@code contest-verbs.csv}.
 */
final class Contests {
    private static final Set<String> RIVALS = Set.of("rival", "opponent", "challenger", "competitor", "contender");
    private static final Set<String> STATES = Set.of("be", "have", "need", "require", "get");
    private static final Set<String> DEBATES_IN = Set.of("at", "in", "during");
    /** What somebody runs for, by the office that the words name. */
    static final Map<String, String> RACES = Lexicon.map("races.csv", "office", "role");
    private static final Map<String, String> NOUNS = Lexicon.map("contests.csv", "noun", "needs");
    private static final Map<String, String> VERBS = Lexicon.map("contest-verbs.csv", "lemma", "outcome");
    private static final String PLAIN = "candidate";
    private static final int MAX_STEPS = 6;

    /** A contest as one place speaks of it. */
    private record Contest(Token noun, String role, Optional<Referent> party) {
        boolean isSpecial() {
            return !role.equals(PLAIN) || party.isPresent();
        }
    }

    private final TitleLexicon lexicon;
    private final PartyFinder parties;
    private final Persons persons;
    private final List<RoleReading> found = new ArrayList<>();

    Contests(TitleLexicon lexicon, PartyFinder parties, Persons persons) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.persons = persons;
    }

    List<RoleReading> read(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                Optional<Contest> contest = contest(s, t);
                if (contest.isPresent()) {
                    read(s, contest.get());
                }
            }
        }
        return found;
    }

    private Optional<Contest> contest(Sentence s, Token t) {
        String needs = t.isNoun() ? NOUNS.get(t.lemma().toLowerCase(Locale.ROOT)) : null;
        if (needs == null) {
            return Optional.empty();
        }
        String role = PLAIN;
        Optional<Referent> party = Optional.empty();
        List<Token> modifiers = new ArrayList<>(s.children(t.index(), "amod", "compound", "nmod:poss"));
        modifiers.addAll(Syntax.withCase(s, t.index(), Set.of("for")));
        for (Token m : modifiers) {
            String office = m.index() > 0 && Syntax.word(m).equals("house") ? Syntax.word(s.token(m.index() - 1)) + " house" : Syntax.word(m);
            role = RACES.getOrDefault(office, role);
            party = party.or(() -> parties.at(s, m.index()));
        }
        Contest c = new Contest(t, role, party);
        boolean fits = needs.isEmpty() || needs.equals("verb") || needs.equals("party") && party.isPresent() || needs.equals("race") && c.isSpecial();
        return fits ? Optional.of(c) : Optional.empty();
    }

    private void read(Sentence s, Contest contest) {
        if (Syntax.word(contest.noun()).startsWith("debate")) {
            debate(s, contest);
            return;
        }
        rival(s, contest);
        for (int i = contest.noun().index(), steps = 0; i >= 0 && steps < MAX_STEPS; i = s.token(i).head(), steps++) {
            Token t = s.token(i);
            if (t.isVerb() ? verb(s, t, contest) : noun(s, t, contest)) {
                return;
            }
        }
    }

    /** "attacked his rival in the Democratic primary": the rival stands in front of the contest, wherever the parser hangs it. */
    private void rival(Sentence s, Contest contest) {
        for (Token c : s.children(contest.noun().index(), "case")) {
            boolean in = c.index() > 0 && Set.of("in", "for", "to", "at").contains(Syntax.word(c));
            Token before = in ? s.token(c.index() - 1) : c;
            if (in && RIVALS.contains(before.lemma().toLowerCase(Locale.ROOT)) && before.index() != contest.noun().head()) {
                noun(s, before, contest);
            }
        }
    }

    /** Whose bid it is, or who is somebody's rival in it; true where the way up the tree ends here. */
    private boolean noun(Sentence s, Token t, Contest contest) {
        Optional<Persons.At> owner = persons.owner(s, t.index()).or(() -> t == contest.noun() ? bearer(s, t) : Optional.empty());
        boolean own = t != contest.noun() || !Set.of("primary", "caucus", "race").contains(t.lemma());
        owner.filter(p -> own).ifPresent(p -> add(s, p, contest, Status.CANDIDATE, PLAIN));
        if (RIVALS.contains(t.lemma().toLowerCase(Locale.ROOT))) {
            persons.at(s, t.index()).filter(p -> p.person().isNamed()).or(() -> apposedTo(s, t)).ifPresent(p -> add(s, p, contest, Status.CANDIDATE, PLAIN));
            return true;
        }
        if (owner.isPresent()) {
            return true;
        }
        boolean in = !s.children(t.index(), "cop").isEmpty() && s.children(t.index(), "case").stream().anyMatch(c -> Syntax.word(c).equals("in"));
        if (in) {
            persons.subject(s, t.index()).filter(p -> !Mood.isNegated(s, t.index()))
                    .ifPresent(p -> add(s, p, contest, Status.CANDIDATE, PLAIN));
            Syntax.withCase(s, t.index(), Set.of("against")).stream().map(x -> persons.at(s, x.index())).flatMap(Optional::stream)
                    .forEach(p -> add(s, p, contest, Status.CANDIDATE, PLAIN));
        }
        return in || t != contest.noun() && persons.at(s, t.index()).isPresent();
    }

    /** "X, her rival": the name in front of the comma. */
    private Optional<Persons.At> apposedTo(Sentence s, Token noun) {
        int comma = noun.index() - 1;
        while (comma > 0 && (Set.of("PRP$", "DT", "POS").contains(s.token(comma).tag()) || s.token(comma).tag().startsWith("JJ"))) {
            comma--;
        }
        return comma > 0 && s.token(comma).word().equals(",") ? persons.at(s, comma - 1) : Optional.empty();
    }

    /** "the X presidential campaign", "the candidacy of X". */
    private Optional<Persons.At> bearer(Sentence s, Token noun) {
        List<Token> bearers = new ArrayList<>(s.children(noun.index(), "compound"));
        bearers.addAll(Syntax.withCase(s, noun.index(), Set.of("of")));
        return bearers.stream().map(c -> persons.at(s, c.index())).flatMap(Optional::stream).findFirst();
    }

    private boolean verb(Sentence s, Token verb, Contest contest) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        String outcome = VERBS.get(lemma);
        if (outcome == null && !STATES.contains(lemma)) {
            return true;
        }
        Optional<Persons.At> person = persons.subject(s, verb.index());
        boolean seeks = outcome != null && outcome.equals("runs") && !Syntax.isPassive(s, verb.index());
        boolean real = !Mood.isNegated(s, verb.index()) && !(seeks && RoleClauses.unreal(s, verb.index()));
        if (person.isPresent() && real) {
            boolean nominee = "won".equals(outcome) && Set.of("nomination", "ticket").contains(contest.noun().lemma())
                    && !RoleClauses.unreal(s, verb.index());
            add(s, person.get(), contest, "left".equals(outcome) ? Status.FORMER : Status.CANDIDATE, nominee ? "nominee" : PLAIN);
        }
        return person.isPresent() || !real;
    }

    /** Those who speak at a debate of candidates are candidates; {@link RoleExtractor} leaves its moderators out. */
    private void debate(Sentence s, Contest contest) {
        Token noun = contest.noun();
        boolean inside = s.children(noun.index(), "case").stream().anyMatch(c -> DEBATES_IN.contains(Syntax.word(c)));
        if (inside && noun.head() >= 0 && s.token(noun.head()).isVerb()) {
            persons.subject(s, noun.head()).ifPresent(p -> add(s, p, contest, Status.CANDIDATE, PLAIN));
        }
    }

    private void add(Sentence s, Persons.At person, Contest contest, Status status, String as) {
        int from = contest.noun().index();
        List<Referent> party = contest.party().stream().toList();
        TitleLexicon.Entry entry = lexicon.entry(PLAIN);
        String role = as.equals(PLAIN) ? contest.role() : contest.role().replace(PLAIN, as);
        Title title = new Title(from, from + 1, role, entry, Optional.of(status), contest.party(), "", party, false, false);
        int begin = Math.min(from, person.token());
        int end = Math.max(from, person.token()) + 1;
        boolean debate = Syntax.word(contest.noun()).startsWith("debate");
        found.add(RoleReading.of(person.person(), title, s, begin, end, debate ? "role-debate" : "role-contest", debate ? 0.6 : 0.7));
    }
}
