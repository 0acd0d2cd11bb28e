package org.claimant.extract;

import java.util.Optional;

import org.claimant.model.Membership.Status;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;

/**
 * A title that one place of the article gives to a person.
 *
 * @param status what the place says of it; empty where it says nothing, which means current
 * @param span   the words from which it is read
 */
record RoleReading(Referent person, Title title, Optional<Status> status, Sentence sentence, Span span, String rule, double score) {

    static RoleReading of(Referent person, Title title, Sentence s, int begin, int end, String rule, double score) {
        Span span = s.token(begin).span().cover(s.token(end - 1).span());
        return new RoleReading(person, title, title.status(), s, span, rule, score);
    }

    RoleReading with(Optional<Status> other) {
        return status.isPresent() || other.isEmpty() ? this : new RoleReading(person, title, other, sentence, span, rule, score);
    }

    /** What the title says by itself, where no word around it says more. */
    Status settled() {
        return status.orElse(switch (title.entry().kind()) {
            case CANDIDATE -> Status.CANDIDATE;
            case FOUNDER -> Status.FOUNDER;
            default -> Status.CURRENT;
        });
    }
}
