package org.claimant.ingest;

import org.claimant.model.Rejection;

/** Carries a rejection from where it is found to where it is counted. */
final class RejectedException extends RuntimeException {
    private final transient Rejection rejection;

    RejectedException(Rejection rejection) {
        super(rejection.message());
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
