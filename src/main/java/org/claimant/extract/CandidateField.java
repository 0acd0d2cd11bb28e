package org.claimant.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Kind;
import org.claimant.extract.TitleLexicon.Match;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;

/**
 * The party whose candidates an article speaks of as a field: after "the Republican candidates", "some candidates, including X" are
 * Republicans, as long as the article names no other party's candidates so.
 */
final class CandidateField {
    private final Optional<Referent> party;

    private CandidateField(Optional<Referent> party) {
        this.party = party;
    }

    static CandidateField of(List<Sentence> sentences, TitleLexicon lexicon, TitleReader reader) {
        Set<Referent> parties = new LinkedHashSet<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                Optional<Match> m = lexicon.endingAt(s, i).filter(x -> x.plural() && x.entry().kind() == Kind.CANDIDATE);
                m.ifPresent(x -> parties.addAll(reader.withComplement(s, x).parties()));
            }
        }
        return new CandidateField(parties.size() == 1 ? Optional.of(parties.iterator().next()) : Optional.empty());
    }

    /** The reading with the field's party, where it counts somebody among the candidates and says no party itself. */
    RoleReading place(RoleReading r) {
        Title t = r.title();
        boolean among = t.plural() && t.entry().kind() == Kind.CANDIDATE && t.parties().isEmpty() && t.organization().isEmpty();
        if (party.isEmpty() || !among) {
            return r;
        }
        Title placed = new Title(t.begin(), t.end(), t.role(), t.entry(), t.status(), party, t.place(), List.of(party.get()), true, t.unreal());
        return new RoleReading(r.person(), placed, r.status(), r.sentence(), r.span(), r.rule(), r.score());
    }
}
