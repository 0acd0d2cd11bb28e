package org.claimant.pipeline;

/** The folder for the results cannot be used. The message names it, the cause and the remedy. */
public final class OutputException extends RuntimeException {

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
