package org.claimant.extract;

import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Kind;
import org.claimant.extract.TitleLexicon.Use;
import org.claimant.model.Discourse;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Reads what follows a title and says of whom or of what: "leader of the party in the upper house", "minister for health". */
final class TitleComplement {
    private static final Set<String> COMPLEMENT = Set.of("of", "for", "at", "to", "in", "with", "from");
    private static final Set<Kind> OF_STATES = Set.of(Kind.OFFICE, Kind.LEGISLATOR);
    private static final int MOST = 2;

    private final TitleLexicon lexicon;
    private final Discourse discourse;
    private final PartyFinder parties;
    private final String text;

    TitleComplement(TitleLexicon lexicon, Discourse discourse, PartyFinder parties, String text) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.parties = parties;
        this.text = text;
    }

    /** Takes up to two complements into the title, none from token {@code limit} on. */
    void read(Sentence s, TitleScan scan, int limit) {
        int i = scan.match.end();
        for (int steps = 0; steps < MOST && i < limit; steps++) {
            int end = complement(s, i, limit, scan);
            if (end == i) {
                return;
            }
            i = end;
        }
    }

    private int complement(Sentence s, int i, int limit, TitleScan scan) {
        boolean studies = scan.match.entry().kind() == Kind.OCCUPATION;
        boolean inside = s.token(i).word().equals("in") && scan.end == scan.match.end() && !studies;
        if (inside || !COMPLEMENT.contains(s.token(i).word()) || i + 1 >= s.size()) {
            return i;
        }
        int head = nounPhraseEnd(s, i + 1, limit);
        if (head < 0) {
            return i;
        }
        Token t = s.token(head);
        Kind kind = scan.match.entry().kind();
        boolean known = discourse.at(s.index(), head).isPresent() || TitleLexicon.isCapital(t);
        if (OF_STATES.contains(kind) && !known && !lexicon.is(t.word(), Use.DEPARTMENT)) {
            return i;
        }
        if (kind != Kind.CAPACITY && kind != Kind.PARTY && lexicon.is(t.word(), Use.DEPARTMENT) && t.entity().equals("O") && head <= i + 2) {
            scan.append(" " + text.substring(s.token(i).span().begin(), t.span().end()), head + 1);
            return head + 1;
        }
        Optional<Referent> of = discourse.at(s.index(), head).or(() -> parties.at(s, head));
        boolean field = of.isEmpty() && !known && head + 2 < limit && COMPLEMENT.contains(s.token(head + 1).word())
                && Set.of("of", "in").contains(s.token(i).word()) && !Set.of("PRP$", "DT").contains(s.token(i + 1).tag());
        if (s.token(i).word().equals("in") && studies && !field) {
            return i;
        }
        if (field) {
            scan.append(" " + text.substring(s.token(i).span().begin(), t.span().end()), head + 1);
            return head + 1;
        }
        if (of.isPresent()) {
            scan.take(of.get(), true);
        } else {
            int first = s.token(i + 1).tag().equals("DT") && head > i + 1 ? i + 2 : i + 1;
            scan.place(text.substring(s.token(first).span().begin(), t.span().end()));
        }
        s.children(head, "nmod:poss").forEach(owner -> parties.mentionedAt(s, owner.index()).ifPresent(scan::party));
        scan.end = head + 1;
        return head + 1;
    }

    /** The last noun of the noun phrase that begins at {@code i}, or -1. */
    private int nounPhraseEnd(Sentence s, int i, int limit) {
        int head = -1;
        for (int j = i; j < limit; j++) {
            Token t = s.token(j);
            boolean owner = j + 1 < s.size() && s.token(j + 1).tag().equals("POS");
            if (lexicon.is(t.word(), Use.STOP) && !owner) {
                break;
            }
            if (t.isNoun()) {
                head = j;
            } else if (!t.tag().startsWith("JJ") && !Set.of("DT", "PRP$", "POS", "CD", "VBN", "VBG", "HYPH").contains(t.tag())
                    || head >= 0 && t.tag().equals("DT")) {
                break;
            }
        }
        return head;
    }
}
