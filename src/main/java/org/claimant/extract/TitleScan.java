package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Kind;
import org.claimant.model.ActorType;
import org.claimant.model.Membership.Status;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;

/** A title while its words are being read; the nearest organisation or place counts. */
final class TitleScan {
    private static final Set<Kind> OUTSIDE_PARTIES =
            Set.of(Kind.OFFICE, Kind.LEGISLATOR, Kind.COURT, Kind.FORCE, Kind.MEDIA, Kind.OCCUPATION);

    final Sentence sentence;
    final TitleLexicon.Match match;
    int begin;
    int end;
    Optional<Status> status;
    boolean unreal;

    private final StringBuilder role;
    private final List<Referent> parties = new ArrayList<>();
    private Optional<Referent> organization = Optional.empty();
    private String place = "";

    TitleScan(Sentence sentence, TitleLexicon.Match match) {
        this.sentence = sentence;
        this.match = match;
        this.begin = match.begin();
        this.end = match.end();
        this.role = new StringBuilder(words());
        String last = sentence.token(match.end() - 1).word().toLowerCase(Locale.ROOT);
        String first = sentence.token(match.begin()).word().toLowerCase(Locale.ROOT);
        this.status = first.startsWith("ex-") ? Optional.of(Status.FORMER)
                : last.endsWith("-elect") ? Optional.of(Status.ELECTED) : Optional.empty();
    }

    private String words() {
        if (!match.entry().means().isEmpty()) {
            return match.entry().means();
        }
        if (match.plural()) {
            return match.entry().title();
        }
        StringBuilder words = new StringBuilder();
        for (int i = match.begin(); i < match.end(); i++) {
            String word = sentence.token(i).word();
            String bare = word.toLowerCase(Locale.ROOT).startsWith("ex-") ? word.substring(3) : word;
            boolean glue = i == match.begin() || word.equals("-") || sentence.token(i - 1).word().equals("-");
            words.append(glue ? "" : " ").append(bare.endsWith("-elect") ? bare.substring(0, bare.length() - 6) : bare);
        }
        return words.toString();
    }

    /** Consumes the token; the one before it is next. */
    int at(int i) {
        begin = i;
        return i - 1;
    }

    /** Takes the token as a word of the title itself. */
    int prepend(int i) {
        boolean glue = i + 1 < sentence.size() && sentence.token(i + 1).word().equals("-");
        role.insert(0, sentence.token(i).word() + (glue ? "-" : " "));
        return at(i);
    }

    void append(String words, int newEnd) {
        role.append(words);
        end = newEnd;
    }

    /**
     * An office is of a state, and a party only says where its holder comes from ("Labour minister"); the other titles are
     * posts in the party. A president is one of a party that is named by its name ("ANC president").
     */
    void take(Referent r, boolean byName) {
        if (r.type() == ActorType.PARTY) {
            party(r);
            boolean presides = byName && match.entry().title().contains("president");
            if (OUTSIDE_PARTIES.contains(match.entry().kind()) && !presides) {
                return;
            }
        }
        organization(r);
    }

    void organization(Referent r) {
        if (organization.isEmpty() && place.isEmpty()) {
            organization = Optional.of(r);
        }
    }

    /** A Norwegian minister is one of Norway; a Norwegian engineer or an Oslo lawyer is only from there. */
    boolean hasPlace() {
        Kind kind = match.entry().kind();
        return kind != Kind.OCCUPATION && (kind != Kind.CAPACITY || match.entry().title().startsWith("spokes"));
    }

    void place(String words) {
        if (organization.isEmpty() && place.isEmpty()) {
            place = words;
        }
    }

    void party(Referent r) {
        if (!parties.contains(r)) {
            parties.add(r);
        }
    }

    Title build() {
        return new Title(begin, end, role.toString(), match.entry(), status, organization, place, parties, match.plural(), unreal);
    }
}
