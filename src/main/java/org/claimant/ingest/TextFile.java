package org.claimant.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.claimant.model.Rejection;
import org.claimant.model.Rejection.Kind;

/**
 * Reads a file as UTF-8 without forgiving anything: what is not text, not UTF-8, empty, or far larger than any article is
 * rejected with its place. The characters are handed on unaltered, a byte order mark and carriage returns included.
 */
final class TextFile {
    static final long MAX_BYTES = 10_000_000;
    static final int MAX_LINE = 200_000;

    private TextFile() {
    }

    static String read(Path file) {
        byte[] bytes = bytes(file);
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && Math.min(bytes[0] & 0xFF, bytes[1] & 0xFF) == 0xFE) {
            throw rejected(Kind.UNREADABLE, file, "", "is UTF-16, not UTF-8", "convert it (iconv -f UTF-16 -t UTF-8)");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < 0x20 && !Character.isWhitespace(bytes[i]) && bytes[i] != 0x1B) {
                throw rejected(Kind.UNREADABLE, file, "byte " + i, "is a binary file, not plain text", "give the article as a .txt file in UTF-8");
            }
        }
        String text = decode(file, bytes);
        check(file, text);
        return text;
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.exists(file)) {
                throw rejected(Kind.UNREADABLE, file, "", "does not exist", "check the path");
            }
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw rejected(Kind.UNREADABLE, file, "", String.format(Locale.ROOT, "has %.1f MB, more than any article (the limit is %d MB)",
                        size / 1e6, MAX_BYTES / 1_000_000), "split it into one file an article, a line a paragraph");
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw rejected(Kind.UNREADABLE, file, "", "may not be read", "give yourself the right to read it (chmod u+r)");
        } catch (IOException e) {
            throw rejected(Kind.UNREADABLE, file, "", "cannot be read (" + e.getMessage() + ")", "check the disk and try again");
        }
    }

    private static String decode(Path file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in).toString();
        } catch (CharacterCodingException e) {
            throw rejected(Kind.UNREADABLE, file, "line " + lineOf(bytes, in.position()), "is not UTF-8",
                    "convert it (iconv -f WINDOWS-1252 -t UTF-8, if it comes from Windows)");
        }
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset && i < bytes.length; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static void check(Path file, String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw rejected(Kind.INVALID, file, "", text.isBlank() ? "is empty" : "has no words", "put the article's text in it, or leave it out");
        }
        int begin = 0;
        int line = 1;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i - begin > MAX_LINE) {
                    throw rejected(Kind.INVALID, file, "line " + line, "has " + (i - begin) + " characters, more than any paragraph (the limit is "
                            + MAX_LINE + ")", "break it into paragraphs, one a line");
                }
                begin = i + 1;
                line++;
            }
        }
    }

    static RejectedException rejected(Kind kind, Path file, String place, String cause, String remedy) {
        return new RejectedException(new Rejection(kind, file.toString(), place, cause, remedy));
    }
}
