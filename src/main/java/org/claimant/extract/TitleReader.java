package org.claimant.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Match;
import org.claimant.extract.TitleLexicon.Use;
import org.claimant.model.ActorType;
import org.claimant.model.Discourse;
import org.claimant.model.Membership.Status;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Reads the words around a title. To its left, up to the first word that cannot belong to it: words of the title ("Senior
 * Deputy"), of its status ("former"), the organisation, place or party ("MQM-P's", "Sindh", "Labour"). To its right, if asked:
 * what follows "of", "for", "at" ("governor of Sindh").
 */
final class TitleReader {
    private static final int STOP = -1;

    private final TitleLexicon lexicon;
    private final Discourse discourse;
    private final PartyFinder parties;
    private final String text;
    private final TitleComplement complement;

    TitleReader(TitleLexicon lexicon, Extractor.Context context) {
        this.lexicon = lexicon;
        this.discourse = context.discourse();
        this.text = context.article().article().text();
        this.parties = new PartyFinder(discourse).with(text);
        this.complement = new TitleComplement(lexicon, discourse, parties, text);
    }

    PartyFinder parties() {
        return parties;
    }

    /** The title in front of a name: nothing to its right belongs to it. */
    Title beforeName(Sentence s, Match m) {
        return left(s, m).build();
    }

    /** The title with its complement ("leader of the party in the upper house"). */
    Title withComplement(Sentence s, Match m) {
        return withComplement(s, m, s.size());
    }

    /** The same, with nothing from token {@code limit} on. */
    Title withComplement(Sentence s, Match m, int limit) {
        TitleScan scan = left(s, m);
        complement.read(s, scan, limit);
        return scan.build();
    }

    private TitleScan left(Sentence s, Match m) {
        TitleScan scan = new TitleScan(s, m);
        for (int i = m.begin() - 1; i >= 0;) {
            i = before(s, i, scan);
        }
        return scan;
    }

    /** Takes the token into the title; the next one to look at, or {@link #STOP}. */
    private int before(Sentence s, int i, TitleScan scan) {
        Token t = s.token(i);
        if (t.word().equals(")") || t.word().equals("-RRB-")) {
            return parenthesis(s, i, scan);
        }
        if (t.tag().equals("POS") || t.word().equals("\u2019") || t.word().equals("'")) {
            return i > 0 && s.token(i - 1).isNoun() ? owner(s, i - 1, scan) : STOP;
        }
        if (t.tag().equals("PRP$")) {
            discourse.at(s.index(), i).ifPresent(r -> scan.take(r, true));
            scan.begin = i;
            return STOP;
        }
        if (t.word().equals("-")) {
            boolean number = i > 0 && (s.token(i - 1).tag().equals("CD") || lexicon.is(s.token(i - 1).word(), Use.QUALIFIER));
            return number ? scan.at(i - 1) : i - 1;
        }
        boolean compound = i > 1 && s.token(i - 1).word().equals("-") && lexicon.is(s.token(i - 2).word(), Use.QUALIFIER);
        if (compound) {
            return scan.at(i - 2);
        }
        Optional<Referent> party = parties.at(s, i);
        if (party.isPresent()) {
            scan.take(party.get(), t.isName());
            return run(s, i, scan) - 1;
        }
        return word(s, i, scan);
    }

    private int word(Sentence s, int i, TitleScan scan) {
        Token t = s.token(i);
        Optional<Use> use = lexicon.use(t.word());
        if (use.isEmpty() && lexicon.endingAt(s, i).isPresent()) {
            return STOP;
        }
        if (t.word().toLowerCase(Locale.ROOT).startsWith("ex-")) {
            scan.status = Optional.of(Status.FORMER);
            scan.place(t.word().substring(3));
            return scan.at(i);
        }
        if (use.isPresent()) {
            return known(s, i, use.get(), scan);
        }
        if (!t.entity().equals("O") || t.isNoun() && mentioned(s, i).isPresent()) {
            return organization(s, i, scan);
        }
        if (t.isName()) {
            return isDepartmentOfAnOffice(i, scan) ? scan.prepend(i) : organization(s, i, scan);
        }
        if (t.tag().startsWith("JJ")) {
            int first = i;
            while (TitleLexicon.isCapital(t) && first > 0 && s.token(first - 1).tag().startsWith("JJ")
                    && TitleLexicon.isCapital(s.token(first - 1)) && lexicon.use(s.token(first - 1).word()).isEmpty()) {
                first--;
            }
            if (TitleLexicon.isCapital(t) && scan.hasPlace()) {
                scan.place(text.substring(s.token(first).span().begin(), t.span().end()));
            }
            return scan.at(first);
        }
        return t.tag().equals("NN") && matchesCase(t, scan) ? scan.prepend(i) : STOP;
    }

    /** "press secretary", "Press Secretary", but no "decision President X". */
    private static boolean matchesCase(Token t, TitleScan scan) {
        return TitleLexicon.isCapital(t) || !TitleLexicon.isCapital(scan.sentence.token(scan.match.begin()));
    }

    private int known(Sentence s, int i, Use use, TitleScan scan) {
        switch (use) {
            case FORMER -> scan.status = Optional.of(Status.FORMER);
            case ELECT -> scan.status = Optional.of(Status.ELECTED);
            case CANDIDATE -> scan.status = Optional.of(Status.CANDIDATE);
            case QUALIFIER -> { }
            case UNREAL -> scan.unreal = true;
            case RANK, MODIFIER, DEPARTMENT -> {
                if (use != Use.RANK && !matchesCase(s.token(i), scan)) {
                    return STOP;
                }
                return isOrganizationWord(s, i) || mentionBegin(s, i) < i ? organization(s, i, scan) : scan.prepend(i);
            }
            default -> {
                return STOP;
            }
        }
        return scan.at(i);
    }

    /** "National" is a word of the title in "National Security Adviser", of the name in "Republican National Committee". */
    private boolean isOrganizationWord(Sentence s, int i) {
        return s.token(i).entity().equals("ORGANIZATION") && i > 0 && s.token(i - 1).entity().equals("ORGANIZATION")
                && !s.token(i + 1).entity().equals("O");
    }

    private static boolean isDepartmentOfAnOffice(int i, TitleScan scan) {
        Set<String> offices = Set.of("minister", "secretary", "commissioner", "czar", "tsar", "envoy");
        return scan.begin == i + 1 && offices.contains(scan.match.entry().title());
    }

    private int parenthesis(Sentence s, int close, TitleScan scan) {
        for (int i = close - 1; i >= 0 && i >= close - 4; i--) {
            if (s.token(i).word().equals("(") || s.token(i).word().equals("-LRB-")) {
                scan.begin = i;
                return i - 1;
            }
            Optional<Referent> inside = mentioned(s, i).or(() -> parties.named(s.token(close - 1).word()));
            inside.ifPresent(r -> scan.take(r, true));
        }
        return STOP;
    }

    private int owner(Sentence s, int last, TitleScan scan) {
        Optional<Referent> of = discourse.at(s.index(), last).or(() -> parties.at(s, last));
        of.ifPresent(r -> scan.take(r, true));
        int begin = run(s, last, scan);
        if (of.isEmpty()) {
            scan.place(text.substring(s.token(begin).span().begin(), s.token(last).span().end()));
        }
        return STOP;
    }

    private int organization(Sentence s, int last, TitleScan scan) {
        Optional<Referent> of = mentioned(s, last);
        int begin = run(s, last, scan);
        if (of.isPresent()) {
            scan.take(of.get(), true);
        } else if (scan.hasPlace() || !s.token(last).entity().equals("LOCATION")) {
            scan.place(text.substring(s.token(begin).span().begin(), s.token(last).span().end()));
        }
        if (of.isEmpty() || of.get().type() == ActorType.ORGANIZATION) {
            for (int i = begin; i < last && s.token(last).entity().equals("ORGANIZATION"); i++) {
                parties.named(s.token(i).word()).ifPresent(scan::party);
            }
        }
        return begin - 1;
    }

    private Optional<Referent> mentioned(Sentence s, int i) {
        return discourse.at(s.index(), i);
    }

    /** The first token of the name that ends at {@code last}; the title is made to begin there. */
    private int run(Sentence s, int last, TitleScan scan) {
        int begin = mentionBegin(s, last);
        while (begin == last && begin > 0 && continues(s.token(begin - 1), s.token(last))) {
            begin--;
            last--;
        }
        scan.begin = begin;
        return begin;
    }

    private boolean continues(Token before, Token t) {
        boolean sameName = !t.entity().equals("O") && before.entity().equals(t.entity());
        boolean capitals = t.entity().equals("O") && before.entity().equals("O") && before.isName() && t.isName();
        boolean modifier = lexicon.is(before.word(), Use.MODIFIER) && TitleLexicon.isCapital(t);
        return sameName || capitals && (lexicon.use(before.word()).isEmpty() || modifier) && parties.named(before.word()).isEmpty();
    }

    private int mentionBegin(Sentence s, int head) {
        return mentioned(s, head).flatMap(r -> r.mentions().stream()
                .filter(m -> m.sentence() == s.index() && m.head() == head && m.form() == Mention.Form.NAME).findFirst())
                .map(m -> tokenAt(s, m.span().begin(), head)).orElse(head);
    }

    private static int tokenAt(Sentence s, int offset, int last) {
        int i = last;
        while (i > 0 && s.token(i - 1).span().end() > offset) {
            i--;
        }
        return i;
    }
}
