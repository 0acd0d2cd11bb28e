package org.claimant.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Parties that no list knows, by what the article says around their names: "Heimatbund MPs", "the Green Action party", "Heimatbund, the largest
 * opposition party", "Utkal Praja Morcha". What is called a party once is one wherever the article names it. Words are in {@code party-words.csv}.
 */
final class PartyNames {
    private static final Map<String, Set<String>> WORDS = Map.of("behind", new HashSet<>(), "first", new HashSet<>(), "last", new HashSet<>());
    private static final Set<ActorType> OPEN = Set.of(ActorType.ORGANIZATION, ActorType.PERSON, ActorType.GROUP);
    private static final Set<String> PLACES = Set.of("LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE", "NATIONALITY");
    private static final String PARTY = "party";
    private static final int REACH = 6;

    static {
        Table.readShipped("party-words.csv", r -> WORDS.get(r.get("place")).add(r.get("word")));
    }

    private PartyNames() {
    }

    /** The phrases by sentence, those that name parties as such. */
    static List<List<Phrase>> told(AnnotatedArticle article, Lexicon lexicon, List<List<Phrase>> all) {
        Set<String> names = new HashSet<>();
        all.stream().flatMap(List::stream).filter(p -> isOpen(p) && isParty(article.sentences().get(p.sentence()), p, lexicon)).forEach(p -> names.add(NameKey.of(p.text())));
        return names.isEmpty() ? all : all.stream().map(ps -> ps.stream().map(p -> isOpen(p) && names.contains(NameKey.of(p.text())) ? asParty(p) : p).toList()).toList();
    }

    private static boolean isOpen(Phrase p) {
        return p.isName() && p.known().isEmpty() && !p.place() && OPEN.contains(p.type());
    }

    private static boolean isParty(Sentence s, Phrase p, Lexicon lexicon) {
        Token first = s.token(p.begin());
        Token last = s.token(p.end() - 1);
        if (p.end() > p.begin() + 1 && (WORDS.get("first").contains(first.word()) || WORDS.get("last").contains(last.word()))) {
            return true;
        }
        boolean plain = lexicon.noun(last).isEmpty() && !PLACES.contains(last.entity()) && last.isName();
        boolean member = plain && p.end() < s.size() && WORDS.get("behind").contains(s.token(p.end()).word()) && last.head() >= p.end();
        return member || plain && isBeside(s, p);
    }

    /** "Heimatbund, the largest opposition party", "the opposition party, the People's Left" */
    private static boolean isBeside(Sentence s, Phrase p) {
        int i = p.end();
        if (i + 2 < s.size() && s.token(i).word().equals(",") && s.token(i + 1).tag().equals("DT")) {
            i += 2;
            while (i + 1 < s.size() && i < p.end() + REACH && !s.token(i).word().equals(PARTY) && (s.token(i).tag().startsWith("JJ") || s.token(i).tag().equals("NN"))) {
                i++;
            }
            return s.token(i).word().equals(PARTY) && (i + 1 == s.size() || !s.token(i + 1).isNoun());
        }
        int before = p.begin() > 0 && s.token(p.begin() - 1).tag().equals("DT") ? p.begin() - 2 : p.begin() - 1;
        return before > 0 && s.token(before).word().equals(",") && s.token(before - 1).word().equals(PARTY);
    }

    private static Phrase asParty(Phrase p) {
        return new Phrase(p.mention(), p.begin(), p.end(), ActorType.PARTY, p.plural(), p.gender(), p.text(), p.noun(), p.modifiers(), p.known(), p.place());
    }
}
