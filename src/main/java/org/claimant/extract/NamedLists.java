package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Match;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;

/**
 * Names that a plural is spelled out by: "candidates including X and Y", "ministers such as X", "Democrats like X", "the two senators
 * (X and Y)". What the plural says is said of each of them.
 */
final class NamedLists {
    private static final Set<String> EXAMPLES = Set.of("including", "like", "namely", "especially", "notably");
    private static final Set<String> MARKS = Set.of(",", ":", "-", "--", "\u2013", "\u2014", "(", "-LRB-");
    private static final Set<String> JOINTS = Set.of(",", ";", "and", "or", "&", "both");
    /** Whose names follow may be on the other side: "unlike their Republican counterparts, X and Y". */
    private static final Set<String> OTHERS = Set.of("counterpart", "rival", "opponent", "foe", "critic", "colleague", "enemy");
    private static final int LONGEST_TITLE = 4;

    private final TitleLexicon lexicon;
    private final List<PersonName> names;

    NamedLists(TitleLexicon lexicon, List<PersonName> names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The role of the plural for everybody in its list. */
    List<RoleReading> roles(List<Sentence> sentences, TitleReader reader) {
        List<RoleReading> found = new ArrayList<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                Optional<Match> m = lexicon.endingAt(s, i).filter(x -> x.plural() && !lexicon.continues(s, x));
                if (m.isPresent()) {
                    Title title = reader.withComplement(s, m.get());
                    for (PersonName name : title.counts() ? listedAfter(s, title.end()) : List.<PersonName>of()) {
                        found.add(RoleReading.of(name.person(), title, s, title.begin(), name.end(), "title-list", 0.8));
                    }
                }
            }
        }
        return found;
    }

    /** A party's members, and who of them is named. */
    record Members(Referent party, int token, PersonName name) {
    }

    /** "Republicans, including X", "Democrats like X": the party of everybody in the list. */
    List<Members> members(List<Sentence> sentences, PartyFinder parties) {
        List<Members> found = new ArrayList<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                int at = i;
                boolean plural = s.token(i).tag().endsWith("S") && s.token(i).isNoun();
                Optional<Referent> party = plural ? parties.at(s, i).or(() -> inFront(s, at, parties)) : Optional.empty();
                party.ifPresent(p -> listedAfter(s, at + 1).forEach(n -> found.add(new Members(p, at, n))));
            }
        }
        return found;
    }

    /** "GOP presidential candidates" */
    private static Optional<Referent> inFront(Sentence s, int noun, PartyFinder parties) {
        return OTHERS.contains(s.token(noun).lemma()) ? Optional.empty() : parties.before(s, noun, LONGEST_TITLE).flatMap(i -> parties.at(s, i));
    }

    private List<PersonName> listedAfter(Sentence s, int begin) {
        int i = begin;
        boolean mark = i < s.size() && MARKS.contains(s.token(i).word());
        i = mark ? i + 1 : i;
        boolean examples = i < s.size() && EXAMPLES.contains(Syntax.word(s.token(i)));
        boolean suchAs = i + 1 < s.size() && Syntax.word(s.token(i)).equals("such") && Syntax.word(s.token(i + 1)).equals("as");
        if (examples || suchAs) {
            return list(s, suchAs ? i + 2 : i + 1);
        }
        List<PersonName> apposed = mark ? list(s, i) : List.of();
        return apposed.size() > 1 ? apposed : List.of();
    }

    private List<PersonName> list(Sentence s, int begin) {
        List<PersonName> found = new ArrayList<>();
        int i = begin;
        for (Optional<PersonName> next = nameAt(s, i); next.isPresent(); next = nameAt(s, i)) {
            found.add(next.get());
            int end = StateMark.endOfPlace(next.get());
            for (i = end; i < s.size() && JOINTS.contains(Syntax.word(s.token(i))); i++) {
            }
            if (i == end) {
                break;
            }
        }
        return found;
    }

    /** The name at the token or behind the titles there. */
    private Optional<PersonName> nameAt(Sentence s, int i) {
        return names.stream().filter(n -> n.sentence() == s && n.begin() >= i && n.begin() <= i + LONGEST_TITLE && isTitle(s, i, n)).findFirst();
    }

    private boolean isTitle(Sentence s, int begin, PersonName name) {
        for (int i = begin; i < name.begin(); i++) {
            boolean capital = TitleLexicon.isCapital(s.token(i)) && s.token(i).isName();
            if (!capital && lexicon.use(s.token(i).word()).isEmpty() && lexicon.endingAt(s, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
