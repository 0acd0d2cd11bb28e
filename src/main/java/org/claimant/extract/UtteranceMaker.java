package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.Attribution;
import org.claimant.model.Claim;
import org.claimant.model.Evidence;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Utterance;
import org.claimant.model.Utterance.Stance;

/** Makes utterances of what was read: with the words, the circumstances and the attribution they stand in. Remembers them, for one article. */
final class UtteranceMaker {
    private final Extractor.Context context;
    private final Voices voices;
    private final Sides sides;
    private final Mouthpieces mouthpieces;
    private final Circumstances circumstances;
    private final Set<Utterance> found = new LinkedHashSet<>();

    UtteranceMaker(Extractor.Context context, Cast cast, Sides sides, Circumstances circumstances) {
        this.context = context;
        this.voices = cast.voices();
        this.sides = sides;
        this.mouthpieces = new Mouthpieces(context.article(), cast);
        this.circumstances = circumstances;
    }

    /** For whom a lawyer or spokesperson answers. */
    Optional<Referent> principal(Referent speaker) {
        return mouthpieces.principal(speaker);
    }

    /** All that were made, each once, in the order in which they were made. */
    List<Utterance> made() {
        return List.copyOf(found);
    }

    /**
     * Without what nobody is said to say where the article names somebody who says the same, and without a blame of nobody where the same words
     * tell whom the speaker blames.
     */
    static List<Utterance> sourced(List<Utterance> all) {
        return all.stream().filter(u -> all.stream().noneMatch(o -> o.speaker().isPresent() && (u.speaker().isEmpty() ? tellsAll(o, u) : tellsWhom(o, u)))).toList();
    }

    private static boolean tellsWhom(Utterance o, Utterance u) {
        return o.speaker().equals(u.speaker()) && o.stance() == u.stance() && o.evidence().span().overlaps(u.evidence().span())
                && o.claim() instanceof Claim.Allegation told && u.claim() instanceof Claim.Allegation a && a.accused().isEmpty() && !told.accused().isEmpty()
                && told.topic().equals(a.topic());
    }

    private static boolean tellsAll(Utterance o, Utterance u) {
        return o.stance() == u.stance() && o.claim() instanceof Claim.Allegation told && u.claim() instanceof Claim.Allegation a
                && (told.topic().equals(a.topic()) || a.topic().equals(TopicPhrases.OTHER)) && !a.accused().isEmpty() && told.accused().containsAll(a.accused());
    }

    /** The voices around, without the speaker and without those whom nobody can tell. */
    static List<Referent> reporters(List<Voices.Voice> chain, Optional<Referent> speaker) {
        Set<Referent> reporters = new LinkedHashSet<>();
        chain.forEach(v -> v.speaker().ifPresent(reporters::add));
        speaker.ifPresent(reporters::remove);
        return new ArrayList<>(reporters);
    }

    /** Makes an utterance and keeps it. An answer of somebody who answers for another is about the other. */
    Utterance add(Sentence s, int predicate, Stance stance, Optional<Referent> speaker, List<Referent> reporters,
                     Claim said, String rule) {
        Claim claim = stance != Stance.ASSERTS && said instanceof Claim.Allegation a ? mouthpieces.answered(speaker, a) : said;
        if (stance == Stance.ASSERTS && claim instanceof Claim.Allegation a) {
            sides.accuse(speaker, a);
        }
        Span words = Clauses.around(s, predicate);
        List<Voices.Voice> chain = voices.at(s.token(predicate).span().begin());
        Optional<Attribution> attribution = chain.isEmpty() ? Optional.empty()
                : Optional.of(chain.get(chain.size() - 1).attribution());
        Utterance read = new Utterance(speaker, reporters, stance, claim, circumstances.certainty(s, words, predicate),
                circumstances.medium(s), circumstances.saidOn(context.article().article(), s),
                attribution.map(Attribution::cue).orElse(List.of(s.token(predicate).span())),
                attribution.map(Attribution::content).orElse(List.of()),
                attribution.map(Attribution::manner).orElse(Attribution.Manner.INDIRECT),
                new Evidence(context.article().article().id(), words, rule, 0.5));
        found.add(read);
        return read;
    }
}
