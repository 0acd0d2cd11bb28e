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
        StringBuilder s = new StringBuilder(String.format(Locale.ROOT, "%d. %s (%s)  ?=  %s (%s)  score %.2f%n", number, p.leftName(), p.left(),
                p.rightName(), p.right(), p.score()));
        p.reasonsFor().forEach(r -> s.append("     for: ").append(r).append(System.lineSeparator()));
        p.reasonsAgainst().forEach(r -> s.append("     against: ").append(r).append(System.lineSeparator()));
        return s.toString();
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
