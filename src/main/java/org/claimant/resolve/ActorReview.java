package org.claimant.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows doubtful pairs, best first, with what speaks for and against, and writes down what the analyst decides. */
public final class ActorReview {

    private static final int WIDTH = 78;
    private static final String INDENT = "   ";

    private ActorReview() {
    }

    /** The pairs as text, a numbered block each. */
    public static String text(List<DoubtfulPair> pairs) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < pairs.size(); i++) {
            s.append(block(i + 1, pairs.get(i)));
        }
        return s.toString();
    }

    private static String block(int number, DoubtfulPair p) {
        StringBuilder s = new StringBuilder(String.format(Locale.ROOT, "%d. %s  =?  %s   (score %.2f)%n", number, p.leftName(), p.rightName(), p.score()));
        line(s, "ids:     ", p.left());
        line(s, "         ", p.right());
        p.reasonsFor().forEach(r -> line(s, "for:     ", r));
        p.reasonsAgainst().forEach(r -> line(s, "against: ", r));
        if (p.reasonsAgainst().isEmpty()) {
            line(s, "against: ", "nothing, but too little for it");
        }
        return s.append(System.lineSeparator()).toString();
    }

    /** Broken at spaces, so that it fits a terminal. */
    private static void line(StringBuilder out, String label, String text) {
        StringBuilder line = new StringBuilder(INDENT + label);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH && !line.toString().isBlank() && line.charAt(line.length() - 1) == ' ' && line.length() > INDENT.length() + label.length()) {
                out.append(line.toString().stripTrailing()).append(System.lineSeparator());
                line = new StringBuilder(INDENT + " ".repeat(label.length()));
            }
            line.append(word).append(' ');
        }
        out.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }

    /**
     * Asks for each pair: s (same), d (different), u (unsure: do not ask again), Enter (later), q (stop).
     *
     * @param today the day that the decisions are written under
     * @return how many were decided; each is written at once, so that none is lost
     */
    public static int ask(List<DoubtfulPair> pairs, BufferedReader answers, PrintStream out, Path decisions, String who, LocalDate today) {
        int decided = 0;
        try {
            for (int i = 0; i < pairs.size(); i++) {
                DoubtfulPair p = pairs.get(i);
                out.print(block(i + 1, p));
                out.print("   same (s), different (d), unsure (u), later (Enter), stop (q)? ");
                out.flush();
                String answer = answers.readLine();
                if (answer == null || answer.strip().equalsIgnoreCase("q")) {
                    break;
                }
                Optional<Decisions.Verdict> verdict = verdict(answer.strip().toLowerCase(Locale.ROOT));
                if (verdict.isPresent()) {
                    String why = String.join("; ", verdict.get() == Decisions.Verdict.DIFFERENT ? p.reasonsAgainst() : p.reasonsFor());
                    Decisions.append(decisions, new Decisions.Decision(p.left(), p.right(), verdict.get(), who, Optional.of(today), why));
                    decided++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the answers", e);
        }
        return decided;
    }

    private static Optional<Decisions.Verdict> verdict(String answer) {
        return switch (answer) {
            case "s", "same" -> Optional.of(Decisions.Verdict.SAME);
            case "d", "different" -> Optional.of(Decisions.Verdict.DIFFERENT);
            case "u", "unsure" -> Optional.of(Decisions.Verdict.UNSURE);
            default -> Optional.empty();
        };
    }
}
