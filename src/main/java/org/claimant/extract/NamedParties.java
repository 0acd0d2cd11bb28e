package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.Evidence;
import org.claimant.model.Membership.Affiliation;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** Parties that stand at a person's name: "Democrat X", "the SPD's X", "X's PTI", "X (D-Ohio)", "X (SPD)", "X, a Democrat". */
final class NamedParties {
    private static final int LONGEST_PARTY = 6;

    /** "Conservative columnist" tells what somebody thinks. */
    static final Set<String> OPINION = Set.of("host", "columnist", "commentator", "activist", "blogger", "writer", "pundit", "author", "icon", "radio", "thinker",
            "critic", "voter", "journalist", "broadcaster", "economist", "scholar", "stronghold", "district", "state");

    private final TitleLexicon lexicon;
    private final PartyFinder parties;
    private final String article;
    private final List<Affiliation> found = new ArrayList<>();

    NamedParties(TitleLexicon lexicon, PartyFinder parties, String article) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.article = article;
    }

    List<Affiliation> read(List<PersonName> names) {
        for (PersonName name : names) {
            before(name);
            owned(name);
            StateMark.after(name).ifPresent(m -> parties.at(name.sentence(), m.party()).or(() -> parties.named(m.partyWord()))
                    .ifPresent(p -> add(name, p, m.party(), "party-mark", 0.98)));
            behind(name);
            described(name);
        }
        return found;
    }

    private void before(PersonName name) {
        Sentence s = name.sentence();
        int last = name.before(lexicon);
        if (last < 0) {
            return;
        }
        boolean possessive = s.token(last).tag().equals("POS");
        int word = possessive ? last - 1 : last;
        if (word >= 0 && !s.token(word).isPronoun()) {
            parties.at(s, word).ifPresent(p -> add(name, p, word, possessive ? "party-owns-person" : "party-before-name", 0.9));
        }
    }

    /** "Imran Khan's Pakistan Tehreek-e-Insaf": the party's name follows the possessive. */
    private void owned(PersonName name) {
        Sentence s = name.sentence();
        if (name.end() >= s.size() || !s.token(name.end()).tag().equals("POS")) {
            return;
        }
        for (int i = name.end() + 1; i < s.size() && (s.token(i).isName() || s.token(i).word().equals("-")); i++) {
            Optional<Referent> party = parties.mentionedAt(s, i);
            if (party.isPresent() && isWhole(s, i)) {
                add(name, party.get(), i, "person-owns-party", 0.85);
                return;
            }
        }
    }

    /** "Republican political consultant X", "X, a longtime Republican donor": a party in front of the noun that says what somebody is. */
    private void described(PersonName name) {
        Sentence s = name.sentence();
        int noun = name.before(lexicon);
        if (noun > 0 && s.token(noun).tag().equals("NN")) {
            partyBefore(s, noun).ifPresent(i -> add(name, parties.at(s, i).get(), i, "party-before-noun", 0.8));
        }
        int end = StateMark.end(name);
        for (int i = end + 1; end < s.size() && s.token(end).word().equals(",") && i < s.size() && i <= end + LONGEST_PARTY + 1 && isDescribing(s.token(i)); i++) {
            boolean last = i + 1 >= s.size() || !isDescribing(s.token(i + 1));
            if (last && s.token(i).tag().equals("NN") && Syntax.base(s.token(i).relation()).equals("appos")) {
                partyBefore(s, i).ifPresent(p -> add(name, parties.at(s, p).get(), p, "party-before-noun", 0.8));
            }
        }
    }

    private static boolean isDescribing(Token t) {
        return t.isNoun() || t.tag().startsWith("JJ") || t.tag().equals("DT") || t.tag().equals("RB");
    }

    private Optional<Integer> partyBefore(Sentence s, int noun) {
        return OPINION.contains(s.token(noun).lemma()) ? Optional.empty() : parties.before(s, noun, LONGEST_PARTY);
    }

    /** A party in front of another noun ("Trump's Republican rivals") is not the thing owned. */
    private static boolean isWhole(Sentence s, int i) {
        return i + 1 >= s.size() || !s.token(i + 1).isNoun() && !s.token(i + 1).tag().startsWith("JJ");
    }

    /** "X (SPD)", "X of the SPD", "X, a West Virginia Democrat", "X, Republican of Wyoming". */
    private void behind(PersonName name) {
        Sentence s = name.sentence();
        int i = StateMark.end(name);
        if (i + 2 >= s.size()) {
            return;
        }
        String open = s.token(i).word();
        boolean parenthesis = Set.of("(", "-LRB-").contains(open) && Set.of(")", ",", "-RRB-").contains(s.token(i + 2).word());
        int also = s.token(i + 1).word().equals("also") || s.token(i + 1).word().equals("himself") || s.token(i + 1).word().equals("herself") ? 1 : 0;
        int word = parenthesis ? i + 1 : open.equals(",") || open.equals("of") ? phraseEnd(s, i + 1 + also) : -1;
        if (open.equals(",") && s.token(i + 1).word().equals("of")) {
            int behindOf = phraseEnd(s, i + 2); // "X, of the SPD,"
            if (behindOf > 0) {
                parties.mentionedAt(s, behindOf).ifPresent(p -> add(name, p, behindOf, "party-behind-name", 0.9));
            }
        }
        boolean apposed = word > 0 && open.equals(",") && !Set.of("the", "his", "her").contains(s.token(i + 1).word());
        if (parenthesis || apposed) {
            parties.at(s, word).ifPresent(p -> add(name, p, word, "party-behind-name", 0.9));
        } else if (word > 0 && open.equals("of")) {
            parties.mentionedAt(s, word).ifPresent(p -> add(name, p, word, "party-behind-name", 0.9));
        }
    }

    /** The last noun of a short phrase of names, or -1. */
    private static int phraseEnd(Sentence s, int i) {
        int j = s.token(i).tag().equals("DT") ? i + 1 : i;
        while (j < s.size() && j < i + LONGEST_PARTY && (s.token(j).isName() || s.token(j).tag().startsWith("JJ") || s.token(j).tag().equals("NN"))) {
            j++;
        }
        boolean closed = j >= s.size() || !s.token(j).isNoun() && !s.token(j).tag().equals("POS");
        return j > i && closed ? j - 1 : -1;
    }

    private void add(PersonName name, Referent party, int token, String rule, double score) {
        Span span = name.span().cover(name.sentence().token(token).span());
        found.add(new Affiliation(name.person(), party, new Evidence(article, span, rule, score)));
    }
}
