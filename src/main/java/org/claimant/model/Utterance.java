package org.claimant.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One act of speech in one article: somebody asserts, denies or confirms a claim.
 *
 * @param speaker   the innermost source; empty where the article names none ("is accused of")
 * @param reporters through whom it is told, outermost first; empty where the article itself reports the speaker
 * @param certainty hedged where the speaker hedges or the article keeps its distance
 * @param medium    "leaked recording", "video statement", ... (the list is in gold/GUIDELINES.md), or empty
 * @param saidOn    the day it was said, if the article tells
 * @param cue       the words that make it an act of speech; may be empty
 * @param content   the words that were said or that tell what was said; may be empty
 * @param evidence  the clause or sentence from which all of it is read
 */
public record Utterance(Optional<Referent> speaker, List<Referent> reporters, Stance stance, Claim claim,
                        Certainty certainty, String medium, Optional<LocalDate> saidOn,
                        List<Span> cue, List<Span> content, Attribution.Manner manner, Evidence evidence) {

    public enum Stance { ASSERTS, DENIES, CONFIRMS }

    public enum Certainty { ASSERTED, HEDGED }

    public Utterance {
        reporters = List.copyOf(reporters);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The same act of speech with another claim. */
    public Utterance claiming(Claim other) {
        return new Utterance(speaker, reporters, stance, other, certainty, medium, saidOn, cue, content, manner, evidence);
    }
}
