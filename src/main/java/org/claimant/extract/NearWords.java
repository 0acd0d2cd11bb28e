package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Attribution;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Who accuses and whom, by the order of the words and by the attribution that the verb cues: for sentences whose tree tells
 * neither, as long ones often do not.
 */
final class NearWords {
    private static final Set<String> ENDS = Set.of(";", ":", "\"", "``", "''", "“", "”", "(", ")", "--", "–", "—");
    private static final Set<String> PARTS_OF_NAMES = Set.of("compound", "amod", "nmod:poss");
    private static final Set<String> EVENTS = Set.of("Violence", "Harassment", "Hacking", "Leaking");
    private static final Set<String> PLACES = Set.of("in", "into", "across", "to", "from", "at", "around", "near", "through", "throughout", "inside", "outside");
    private static final Set<String> UPON = Set.of("on", "upon", "against");
    private static final Set<String> THOSE = Set.of("those");
    private static final int REACH = 6;

    private final Cast cast;

    NearWords(Cast cast) {
        this.cast = cast;
    }

    /** The sources of the attributions that the verb is the cue of. */
    List<Referent> speakers(Sentence s, int verb) {
        return cast.voices().cuedBy(s.token(verb).span());
    }

    /** The first actor after the verb, with those coordinated with it; nobody where a verb or a mark comes before. */
    List<Referent> accused(Sentence s, int verb) {
        List<Referent> found = new ArrayList<>();
        int last = verb;
        for (int i = verb + 1; i < s.size() && i <= last + REACH; i++) {
            if (!found.isEmpty() && last == i - 1 && Syntax.behindBrackets(s, i) > i) {
                last = Syntax.behindBrackets(s, i) - 1; // "the Peoples Party (PPP) and the League"
                i = last;
                continue;
            }
            Token t = s.token(i);
            if (ENDS.contains(t.word()) || t.isVerb() || FreeRelative.isWhat(s, i) || isSuffering(s, verb, t) || !found.isEmpty() && !isJoined(s, last, i)) {
                break;
            }
            Optional<Referent> r = isPartOfName(s, t) ? Optional.empty() : cast.at(s, t);
            if (r.isPresent()) {
                found.add(r.get());
                last = i;
            }
        }
        return found.stream().distinct().toList();
    }

    /** "condemned the attack on the minister" */
    private static boolean isSuffering(Sentence s, int verb, Token t) {
        Token noun = t.head() < 0 ? t : s.token(t.head());
        return noun.isNoun() && noun.head() == verb && noun.relation().equals("obj") && t.relation().equals("nmod")
                && s.children(t.index(), "case").stream().anyMatch(c -> UPON.contains(Syntax.word(c)));
    }

    /** The same after the last of the words that mark whom the act is about ("blame the delay on"). */
    List<Referent> accusedAfter(Sentence s, int verb, String mark) {
        for (int i = s.size() - 1; i > verb; i--) {
            if (Syntax.word(s.token(i)).equals(mark)) {
                List<Referent> found = accused(s, i);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * Whom words of blame are about where the tree does not say: the nearest named actor in the same content, other than who speaks and who
     * is spoken to. A people ("Muslims", "Americans") is not: it is named as the one to whom the wrong is done far more often than as who does it.
     */
    Optional<Referent> blamed(Blame b, Attribution within, Set<Referent> present) {
        if (isEvent(b) || isOfThose(b)) {
            return Optional.empty();
        }
        return b.sentence().tokens().stream()
                .filter(t -> t.isNoun() && !isVictim(b, t) && !isInTitle(b.sentence(), t) && within.contentHolds(t.span().begin()) && !isPlace(b.sentence(), t))
                .sorted(Comparator.comparingInt(t -> Math.abs(t.index() - b.predicate())))
                .map(t -> cast.at(b.sentence(), t)).flatMap(Optional::stream)
                .filter(r -> r.isNamed() && r.type() != ActorType.GROUP && !present.contains(r)).findFirst();
    }

    /** "the treaty has damaged Ireland", "breaches of the Lords' code" */
    private static boolean isVictim(Blame b, Token t) {
        Token blame = b.sentence().token(b.predicate());
        return BlameReader.OBJECTIVE.contains(blame.lemma()) && b.sentence().dominates(blame.index(), t.index()) || t.head() == b.predicate() && t.relation().equals("obj") && b.sentence().token(b.predicate()).isVerb();
    }

    /** "those responsible for the fraud": nobody that one could name. */
    private static boolean isOfThose(Blame b) {
        return Syntax.upwards(b.sentence(), b.sentence().token(b.predicate()).head()).stream().anyMatch(t -> THOSE.contains(Syntax.word(t)));
    }

    /** "after the attacks": what happened, and is laid at nobody's door. */
    private static boolean isEvent(Blame b) {
        Token t = b.sentence().token(b.predicate());
        return t.isNoun() && b.sentence().children(t.index(), "cop", "nsubj").isEmpty() && EVENTS.contains(b.topic());
    }

    /** "in Ukraine", "Libya is a mess": where, not who. */
    private static boolean isPlace(Sentence s, Token t) {
        return t.entity().equals("LOCATION") || s.children(t.index(), "case").stream().anyMatch(c -> PLACES.contains(Syntax.word(c)));
    }

    /** "Norbank" in "Norbank chief executive Peter Holm" */
    private boolean isInTitle(Sentence s, Token t) {
        return t.relation().equals("compound") && t.head() > t.index() && Syntax.upwards(s, t.head()).stream().limit(2)
                .anyMatch(h -> h.isName() && cast.at(s, h).filter(r -> r.type() == ActorType.PERSON && !cast.at(s, t).equals(Optional.of(r))).isPresent());
    }

    /** "FBI" in "FBI Director James Comey" is not whom the words are about. */
    private static boolean isPartOfName(Sentence s, Token t) {
        return PARTS_OF_NAMES.contains(t.relation()) && t.head() > t.index();
    }

    /** True up to the next actor after "and" or a comma. */
    private static boolean isJoined(Sentence s, int last, int i) {
        Token next = s.token(last + 1);
        boolean joined = next.word().equals(",") || next.lemma().equals("and") || next.lemma().equals("or");
        return joined && s.tokens().subList(last + 1, i + 1).stream().allMatch(t -> t.word().equals(",") || t.tag().equals("CC") || t.tag().equals("DT")
                || t.isNoun() || t.tag().startsWith("JJ") || t.tag().startsWith("PRP") || t.tag().equals("POS"));
    }
}
