package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Match;
import org.claimant.model.Membership.Status;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Titles that a name is the predicate of: "the only candidate left is X", "her deputy was Y". Reads the surface: parsers differ
 * on which side of the verb is the subject.
 */
final class NamedPredicates {
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "remains");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "his", "her");
    private static final int FARTHEST = 12;

    private final TitleLexicon lexicon;
    private final TitleReader reader;

    NamedPredicates(TitleLexicon lexicon, TitleReader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    List<RoleReading> read(List<PersonName> names) {
        List<RoleReading> found = new ArrayList<>();
        for (PersonName name : names) {
            int be = name.before(lexicon);
            Sentence s = name.sentence();
            boolean whole = name.end() >= s.size() || !s.token(name.end()).isNoun() && !s.token(name.end()).tag().equals("POS");
            if (be > 0 && whole && BE.contains(Syntax.word(s.token(be)))) {
                subject(s, be).filter(Title::counts).ifPresent(t -> found.add(reading(name, t, be)));
            }
        }
        return found;
    }

    private static RoleReading reading(PersonName name, Title title, int be) {
        Sentence s = name.sentence();
        boolean office = title.entry().kind() != TitleLexicon.Kind.CANDIDATE;
        Optional<Status> status = office && s.token(be).tag().equals("VBD") ? Optional.of(Status.FORMER) : Optional.empty();
        return RoleReading.of(name.person(), title, s, title.begin(), name.end(), "title-is-name", 0.8).with(status);
    }

    /** The title in the noun phrase in front of the verb: nothing between them but what describes it further. */
    private Optional<Title> subject(Sentence s, int be) {
        for (int i = be - 1; i >= 0 && i > be - FARTHEST; i--) {
            Token t = s.token(i);
            boolean relative = i > 0 && s.token(i - 1).tag().startsWith("W");
            if (FINITE.contains(t.tag()) && !relative || t.tag().equals(",") || t.tag().equals(":") || t.tag().equals("``")) {
                return Optional.empty();
            }
            Optional<Match> m = lexicon.endingAt(s, i).filter(x -> !x.plural() && !lexicon.continues(s, x));
            if (m.isPresent()) {
                Title title = reader.withComplement(s, m.get(), be);
                boolean definite = DEFINITE.contains(Syntax.word(s.token(title.begin())))
                        || title.begin() > 0 && DEFINITE.contains(Syntax.word(s.token(title.begin() - 1)));
                boolean head = i + 1 >= s.size() || !s.token(i + 1).isNoun() && !s.token(i + 1).tag().equals("POS");
                if (definite) {
                    return Optional.of(title).filter(x -> head);
                }
            }
        }
        return Optional.empty();
    }
}
