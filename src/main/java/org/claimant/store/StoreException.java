package org.claimant.store;

/** The store cannot do what was asked; the message names the folder, the cause and the remedy. */
public final class StoreException extends RuntimeException {
    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
