package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Match;
import org.claimant.extract.TitleLexicon.Use;
import org.claimant.model.Membership.Status;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Titles behind a name: "X, the Albanian prime minister", "X, MP for Y", "X, a donor and founder of Z". */
final class TitlesBehind {
    private static final Set<String> COMMA = Set.of(",", "-", "--", "\u2013", "\u2014", ";");
    private static final Set<String> BEING = Set.of("is", "was");
    private static final int LONGEST_PHRASE = 6;

    private final TitleLexicon lexicon;
    private final TitleReader reader;

    TitlesBehind(TitleLexicon lexicon, TitleReader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** "X, 58, the Albanian prime minister and leader of the party", "X, who is a member of the committee". */
    List<RoleReading> read(PersonName name) {
        List<RoleReading> found = new ArrayList<>();
        Sentence s = name.sentence();
        int i = StateMark.end(name);
        boolean opened = i < s.size() && (COMMA.contains(s.token(i).word()) || s.token(i).word().equals("("));
        if (!opened) {
            return found;
        }
        i++;
        Optional<Status> status = Optional.empty();
        if (i + 1 < s.size() && Syntax.word(s.token(i)).equals("who") && BEING.contains(Syntax.word(s.token(i + 1)))
                && !(i + 2 < s.size() && s.token(i + 2).isVerb())) {
            status = Syntax.word(s.token(i + 1)).equals("was") ? Optional.of(Status.FORMER) : status;
            i += 2;
        }
        if (i + 1 < s.size() && s.token(i).tag().equals("CD") && COMMA.contains(s.token(i + 1).word())) {
            i += 2;
        }
        while (i < s.size()) {
            int first = i;
            Optional<Title> title = phrase(s, i).or(() -> secondPhrase(s, first));
            if (title.isEmpty() || opensClause(s, title.get())) {
                break;
            }
            if (title.get().counts()) {
                found.add(RoleReading.of(name.person(), title.get(), s, name.begin(), title.get().end(), "title-after-name", 0.9).with(status));
            }
            int end = title.get().end();
            if (end >= s.size() || !s.token(end).word().equals("and")) {
                break;
            }
            i = end + 1;
        }
        return found;
    }

    /** "X, a donor and founder of Y": the first noun is no title, the second is one. */
    private Optional<Title> secondPhrase(Sentence s, int begin) {
        int i = begin;
        while (i < s.size() && i < begin + LONGEST_PHRASE && isInside(s, i)) {
            i++;
        }
        boolean joined = i > begin && i + 1 < s.size() && s.token(i).word().equals("and") && s.token(i - 1).isNoun() && !s.token(i + 1).isName();
        return joined ? phrase(s, i + 1) : Optional.empty();
    }

    /** "After a talk with X, the governor said": the subject of the sentence, and nothing that is told of X. */
    private static boolean opensClause(Sentence s, Title title) {
        boolean verb = title.end() < s.size() && (s.token(title.end()).isVerb() || s.token(title.end()).tag().equals("MD"));
        return verb && s.tokens().subList(title.begin(), title.end()).stream().anyMatch(t -> t.relation().startsWith("nsubj"));
    }

    /** The title that heads the noun phrase at {@code i}; the titles of others ("Labour leader Y") head no phrase. */
    private Optional<Title> phrase(Sentence s, int i) {
        int start = startsWithOneOf(s, i);
        for (int j = start; j < s.size(); j++) {
            Token t = s.token(j);
            boolean secondPhrase = j > start && t.tag().equals("DT") && !s.token(j - 1).tag().equals("RB");
            if (secondPhrase || !isInside(s, j)) {
                return Optional.empty();
            }
            boolean heads = j + 1 >= s.size() || !s.token(j + 1).isNoun() && !Set.of("POS", "HYPH").contains(s.token(j + 1).tag())
                    || lexicon.is(s.token(j + 1).word(), Use.STOP);
            Optional<Match> m = heads ? lexicon.endingAt(s, j).filter(x -> x.begin() >= start) : Optional.empty();
            boolean longer = m.isPresent() && lexicon.continues(s, m.get());
            if (m.isPresent() && !longer && (!m.get().plural() || start > i)) {
                return Optional.of(reader.withComplement(s, m.get())).filter(title -> title.begin() >= i);
            }
        }
        return Optional.empty();
    }

    private static int startsWithOneOf(Sentence s, int i) {
        boolean oneOf = i + 2 < s.size() && s.token(i).word().equals("one") && s.token(i + 1).word().equals("of");
        return oneOf ? i + 2 : i;
    }

    private boolean isInside(Sentence s, int i) {
        Token t = s.token(i);
        boolean word = t.isNoun() || t.tag().startsWith("JJ") || Set.of("DT", "PRP$", "POS", "CD", "HYPH", "RB").contains(t.tag())
                || t.word().equals("-");
        boolean known = lexicon.use(t.word()).isPresent();
        return word || known || t.tag().equals("VBN") || t.word().equals("of") && lexicon.endingAt(s, i + 1).isPresent();
    }
}
