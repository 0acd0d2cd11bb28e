package org.claimant.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom the reader has in mind: the entities spoken of shortly before a place, by how they were spoken of (nearer before
 * farther, subject before object before the rest; after Lappin and Leass 1994). Of two that are equally near none is chosen.
 */
final class Salience {
    private static final int A_SENTENCE = 10;
    /** Verbs after which the one who speaks is taken for an object ("..., said the mayor"). */
    private static final Set<String> SAYING = Set.of("say", "add", "continue", "explain", "conclude", "reply");
    private static final int NO_SUBJECT = 3;
    /** Who is spoken of in somebody's words is less in the reporter's mind. */
    private static final int QUOTED = 2;

    private final Cast cast;
    private final List<Set<Integer>> sources;
    private final List<Integer> places = new ArrayList<>();

    /** @param sources for each sentence the head words of those who are said to speak: they are in mind like subjects */
    Salience(Cast cast, List<Set<Integer>> sources) {
        this.cast = cast;
        this.sources = sources;
        int words = 0;
        for (Sentence s : cast.article().sentences()) {
            words += s.tokens().stream().anyMatch(t -> t.word().chars().anyMatch(Character::isLetterOrDigit)) ? 1 : 0;
            places.add(words);
        }
    }

    private record Candidate(Entity entity, int distance) {
    }

    /**
     * The one nearest in mind, or null where it is not sure.
     *
     * @param reach how many sentences back to look
     */
    @Nullable Entity nearest(int sentence, int token, int reach, Predicate<Entity> fits) {
        List<Candidate> candidates = candidates(sentence, token, reach, fits);
        if (candidates.isEmpty()) {
            return null;
        }
        Candidate best = candidates.get(0);
        boolean tie = candidates.size() > 1 && candidates.get(1).distance == best.distance;
        boolean weak = candidates.size() > 1 && best.distance % A_SENTENCE >= NO_SUBJECT;
        return tie || weak ? null : best.entity;
    }

    private List<Candidate> candidates(int sentence, int token, int reach, Predicate<Entity> fits) {
        List<Candidate> found = new ArrayList<>();
        boolean told = !isQuoted(sentence, token);
        for (Entity e : cast.entities()) {
            if (fits.test(e)) {
                int best = Integer.MAX_VALUE;
                for (Phrase p : e.phrases()) {
                    int back = place(sentence) - place(p.sentence());
                    boolean before = p.sentence() < sentence && back <= reach || p.sentence() == sentence && p.head() < token;
                    if (before) {
                        best = Math.min(best, back * A_SENTENCE + role(p) + (told && isQuoted(p.sentence(), p.head()) ? QUOTED : 0));
                    }
                }
                if (best < Integer.MAX_VALUE) {
                    found.add(new Candidate(e, best));
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(Candidate::distance));
        return found;
    }

    /** Which sentence it is, where a lone quotation mark counts for none. */
    private int place(int sentence) {
        return places.get(sentence);
    }

    private boolean isQuoted(int sentence, int token) {
        return cast.article().quotationAt(cast.article().sentences().get(sentence).token(token).span().begin()).isPresent();
    }

    /** 0 for the subject of the sentence, 1 and 2 for other subjects, more for the rest. */
    private int role(Phrase p) {
        if (sources.get(p.sentence()).contains(p.head())) {
            return 0;
        }
        Sentence s = cast.sentence(p);
        Token t = s.token(p.head());
        boolean subject = t.relation().startsWith("nsubj");
        if (subject && t.head() >= 0) {
            return isMain(s, t.head()) ? 0 : 2;
        }
        if (t.relation().equals("conj") && t.head() >= 0 && s.token(t.head()).relation().startsWith("nsubj")) {
            return isMain(s, s.token(t.head()).head()) ? 0 : 2;
        }
        boolean inverted = t.relation().equals("obj") && t.head() >= 0 && SAYING.contains(s.token(t.head()).lemma());
        return inverted ? 0 : switch (t.relation()) {
            case "obj", "iobj", "root" -> 3;
            case "obl", "nmod", "appos", "parataxis", "dep" -> 4;
            default -> 5;
        };
    }

    private static boolean isMain(Sentence s, int verb) {
        Token v = s.token(verb);
        return v.head() < 0 || v.relation().equals("conj") && s.token(v.head()).head() < 0 || v.relation().equals("parataxis") && s.token(v.head()).head() < 0;
    }
}
