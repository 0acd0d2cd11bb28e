package org.claimant.model;

/**
 * Something of the input that was left out, and why. A rejected article is a value that is counted, never the end of a build.
 *
 * @param kind   whether it could not be read at all, was read and breaks a rule, or made the program fail
 * @param file   the file, as the user named it
 * @param place  where in it ("line 3"), or empty
 * @param cause  what is wrong, without a final period
 * @param remedy what to do about it, without a final period
 */
public record Rejection(Kind kind, String file, String place, String cause, String remedy) {

    public enum Kind { UNREADABLE, INVALID, FAILED }

    public Rejection {
        if (file.isBlank() || cause.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a rejection needs a file, a cause and a remedy: " + file + ", " + cause + ", " + remedy);
        }
    }

    /** One line: file, place, cause, remedy. */
    public String message() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": " + cause + "; " + remedy;
    }
}
