package org.claimant.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.ActorType;
import org.claimant.model.Discourse;
import org.claimant.model.Membership.Status;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Roles that are told by what somebody does and not by a title: "has led the agency", "X, representing the claimants", "is running
 * for president", "her candidacy for the presidential nomination".
 */
final class RoleDeeds {
    private static final Set<String> RUNNING = Set.of("run", "stand", "campaign");
    private static final Set<String> BIDS = Set.of("candidacy", "bid", "run", "campaign");

    private record Deed(String role, Optional<Status> status) {
    }

    private final TitleLexicon lexicon;
    private final Discourse discourse;
    private final PartyFinder parties;
    private final Persons persons;
    private final Map<String, Deed> deeds = new HashMap<>();
    private final List<RoleReading> found = new ArrayList<>();

    RoleDeeds(TitleLexicon lexicon, Discourse discourse, PartyFinder parties) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.parties = parties;
        this.persons = new Persons(discourse);
        for (CSVRecord row : Lexicon.rows("role-verbs.csv")) {
            if (row.get("frame").equals("organization")) {
                deeds.put(row.get("lemma"), new Deed(row.get("role"), RoleClauses.status(row.get("status"))));
            }
        }
    }

    List<RoleReading> read(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                String lemma = t.lemma().toLowerCase(Locale.ROOT);
                if (t.isVerb() && deeds.containsKey(lemma)) {
                    deed(s, t, deeds.get(lemma));
                }
                if (t.isVerb() && RUNNING.contains(lemma) || t.isNoun() && BIDS.contains(lemma)) {
                    race(s, t);
                }
            }
        }
        return found;
    }

    private void deed(Sentence s, Token verb, Deed deed) {
        if (Syntax.isPassive(s, verb.index()) || RoleClauses.unreal(s, verb.index())) {
            return;
        }
        for (Token object : Syntax.objects(s, verb.index())) {
            boolean stands = deed.role().equals("representative");
            Optional<Referent> body = discourse.at(s.index(), object.index())
                    .filter(r -> stands ? verb.tag().equals("VBG") : r.isNamed() && canBeHeaded(r));
            Optional<Persons.At> person = persons.subject(s, verb.index());
            if (body.isPresent() && person.isPresent()) {
                boolean ofParty = body.get().type() == ActorType.PARTY;
                add(s, person.get(), deed.role().equals("head") && ofParty ? "leader" : deed.role(), deed.status(), body, verb.index(), object.index(), "role-deed");
            }
        }
    }

    private static boolean canBeHeaded(Referent r) {
        return r.type() == ActorType.ORGANIZATION || r.type() == ActorType.PARTY;
    }

    /** "runs for mayor": the office says for what. */
    private void race(Sentence s, Token t) {
        for (Token office : Syntax.withCase(s, t.index(), Set.of("for"))) {
            String role = Contests.RACES.getOrDefault(office.lemma().toLowerCase(Locale.ROOT), "");
            for (Token modifier : s.children(office.index(), "amod", "compound")) {
                role = Contests.RACES.getOrDefault(Syntax.word(modifier), role);
            }
            Optional<Persons.At> person = t.isVerb() ? persons.subject(s, t.index()) : persons.owner(s, t.index());
            if (!role.isEmpty() && person.isPresent() && !RoleClauses.unreal(s, t.index())) {
                Optional<Referent> party = s.children(office.index(), "amod", "compound").stream()
                        .map(m -> parties.at(s, m.index())).flatMap(Optional::stream).findFirst();
                add(s, person.get(), role, Optional.of(t.tag().equals("VBD") ? Status.FORMER : Status.CANDIDATE), party, t.index(), office.index(), "role-race");
            }
        }
    }

    private void add(Sentence s, Persons.At person, String role, Optional<Status> status, Optional<Referent> body, int from, int to,
                     String rule) {
        TitleLexicon.Entry entry = lexicon.entry(rule.equals("role-race") ? "candidate" : role);
        List<Referent> party = body.filter(r -> r.type() == ActorType.PARTY).stream().toList();
        Title title = new Title(from, to + 1, role, entry, status, body, "", party, false, false);
        int begin = Math.min(from, person.token());
        int end = Math.max(to, person.token()) + 1;
        found.add(RoleReading.of(person.person(), title, s, begin, end, rule, 0.8));
    }
}
