package org.claimant.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Evidence;
import org.claimant.model.Membership.Affiliation;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Affiliations that a clause states: "joined the party", "was expelled from Labour", "his party", "her fellow Democrats", "is a
 * Republican". The verbs and what stands where are in {@code affiliation-verbs.csv}.
 */
final class PartyClauses {
    private static final Set<String> LINKS = Set.of("become", "remain", "stay");
    private static final Set<String> FELLOWS = Set.of("ally", "colleague");

    private record Frame(String person, Set<String> party) {
    }

    private static final Map<String, List<Frame>> VERBS = new HashMap<>();

    static {
        Lexicon.rows("affiliation-verbs.csv").forEach(row -> VERBS.computeIfAbsent(row.get("lemma"), k -> new ArrayList<>())
                .add(new Frame(row.get("person"), Set.of(row.get("party").split("\\|")))));
    }

    private final Extractor.Context context;
    private final PartyFinder parties;
    private final Persons persons;
    private final List<Affiliation> found = new ArrayList<>();

    PartyClauses(Extractor.Context context, PartyFinder parties) {
        this.context = context;
        this.parties = parties;
        this.persons = new Persons(context.discourse());
    }

    List<Affiliation> read() {
        for (Sentence s : context.article().sentences()) {
            for (Token t : s.tokens()) {
                if (t.isVerb()) {
                    verb(s, t);
                } else if (t.isNoun()) {
                    owned(s, t);
                    described(s, t);
                }
                predicate(s, t);
            }
        }
        return found;
    }

    private void verb(Sentence s, Token verb) {
        for (Frame f : VERBS.getOrDefault(verb.lemma().toLowerCase(Locale.ROOT), List.of())) {
            if (Syntax.isPassive(s, verb.index()) != f.person().equals("patient") || RoleClauses.unreal(s, verb.index())) {
                continue;
            }
            Optional<Persons.At> person = f.person().equals("object") ? persons.object(s, verb.index()) : persons.subject(s, verb.index());
            List<Token> places = switch (f.party().iterator().next()) {
                case "object" -> Syntax.objects(s, verb.index());
                case "subject" -> subjects(s, verb);
                default -> Syntax.withCase(s, verb.index(), f.party());
            };
            person.ifPresent(p -> places.stream().map(t -> parties.mentionedAt(s, t.index())).flatMap(Optional::stream).findFirst()
                    .ifPresent(party -> add(s, p, party, verb.index(), "party-verb", 0.8)));
        }
    }

    /** By the tree, or where it tells no party, the noun in front of the verb and its auxiliaries. */
    private List<Token> subjects(Sentence s, Token verb) {
        List<Token> found = Syntax.subjects(s, verb.index());
        if (found.stream().anyMatch(t -> parties.mentionedAt(s, t.index()).isPresent())) {
            return found;
        }
        int i = verb.index() - 1;
        while (i > 0 && (s.token(i).relation().startsWith("aux") || s.token(i).tag().equals("RB"))) {
            i--;
        }
        return i >= 0 && s.token(i).isNoun() ? List.of(s.token(i)) : found;
    }

    /** "his party", "Imran Khan's PTI", "her fellow Democrats". */
    private void owned(Sentence s, Token noun) {
        boolean fellow = s.children(noun.index(), "amod").stream().anyMatch(t -> Syntax.word(t).equals("fellow"));
        boolean ally = FELLOWS.contains(noun.lemma().toLowerCase(Locale.ROOT));
        Optional<Referent> party = ally ? s.children(noun.index(), "amod", "compound").stream().map(t -> parties.at(s, t.index()))
                .flatMap(Optional::stream).findFirst() : fellow ? parties.at(s, noun.index()) : parties.mentionedAt(s, noun.index());
        boolean favorite = s.children(noun.index(), "amod").stream().anyMatch(t -> Syntax.word(t).startsWith("favo"));
        party.filter(p -> !favorite).ifPresent(p -> persons.owner(s, noun.index())
                .ifPresent(person -> add(s, person, p, noun.index(), fellow || ally ? "party-fellows" : "person-owns-party", fellow ? 0.8 : 0.75)));
    }

    /** "the Labour politician" of somebody who is named elsewhere. */
    private void described(Sentence s, Token noun) {
        Optional<Referent> who = context.discourse().at(s.index(), noun.index()).filter(r -> r.type() == ActorType.PERSON && r.isNamed());
        boolean nominal = who.isPresent() && noun.tag().equals("NN") && s.children(noun.index(), "det").stream().anyMatch(d -> Syntax.word(d).equals("the"))
                && !NamedParties.OPINION.contains(noun.lemma());
        if (nominal) {
            s.children(noun.index(), "amod", "compound").stream().map(t -> parties.at(s, t.index())).flatMap(Optional::stream).findFirst()
                    .ifPresent(party -> add(s, new Persons.At(who.get(), noun.index()), party, noun.index(), "party-described", 0.75));
        }
    }

    /** "is a Democrat", "plans to remain a Democrat", "became a member of the Labour Party": a party in the predicate. */
    private void predicate(Sentence s, Token noun) {
        boolean one = s.children(noun.index(), "det").stream().anyMatch(d -> Set.of("a", "an").contains(Syntax.word(d)));
        Optional<Referent> party = one ? parties.at(s, noun.index()) : Optional.empty();
        if (party.isEmpty()) {
            return;
        }
        boolean copula = !s.children(noun.index(), "cop").isEmpty();
        boolean verb = noun.head() >= 0 && noun.relation().equals("xcomp") && LINKS.contains(s.token(noun.head()).lemma().toLowerCase(Locale.ROOT));
        int clause = copula ? noun.index() : noun.head();
        if ((copula || verb) && !RoleClauses.unreal(s, noun.index()) && !Mood.isNegated(s, clause)) {
            persons.subject(s, clause).ifPresent(p -> add(s, p, party.get(), noun.index(), "party-predicate", 0.85));
        }
    }

    private void add(Sentence s, Persons.At person, Referent party, int token, String rule, double score) {
        if (party.type() != ActorType.PARTY) {
            return;
        }
        var span = s.token(person.token()).span().cover(s.token(token).span());
        found.add(new Affiliation(person.person(), party, new Evidence(context.article().article().id(), span, rule, score)));
    }
}
