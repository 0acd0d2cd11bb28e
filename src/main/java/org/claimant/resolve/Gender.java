package org.claimant.resolve;

/** What pronoun takes up a person; unknown agrees with both. */
enum Gender {
    MALE, FEMALE, UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
