package org.claimant.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * "said he had never asked for it", "insisted that we did not know": who says that he or his side did not do something. That it answers an
 * accusation is only known where the article has told of one.
 */
final class SelfDenials {
    private static final Set<String> PAST = Set.of("have", "do", "be");
    /** Not to say, to think or to want something denies nothing. */
    private static final Set<String> IDLE = Set.of("comment", "say", "think", "believe", "want", "expect", "agree", "answer", "respond", "support", "like", "care", "need",
            "feel", "get", "hear", "wait", "hope", "speak", "talk", "matter", "decide", "wish", "give", "win", "meet", "realise", "realize", "speculate", "worry", "lose", "mind",
            "finish", "stop", "change", "regret", "apologise", "apologize", "understand", "forget", "endorse", "vote", "watch", "read", "go", "come", "see", "have", "do", "experience", "witness", "live", "work", "envision", "imagine");
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "shall", "should", "may", "might", "must");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "one");
    private static final String NEVER = "never";

    private final Cast cast;
    private final Sides sides;

    SelfDenials(Cast cast, Sides sides) {
        this.cast = cast;
        this.sides = sides;
    }

    /** One for each clause in which the speaker's own side has not done something, in text order. */
    List<DenialReader.Denial> read(Sentence s, List<Blame> blames) {
        return s.tokens().stream().filter(t -> t.isVerb() && (isNotDone(s, t) && isOwn(s, t) || isBy(s, t, blames)))
                .map(t -> new DenialReader.Denial(t.index(), List.of(), List.of(),
                        blames.stream().filter(b -> b.predicate() == t.index()).map(Blame::topic).findFirst().orElse(TopicPhrases.OTHER), List.of(), s.children(t.index()).stream().anyMatch(c -> Syntax.word(c).equals(NEVER)), List.of())).toList();
    }

    private static boolean isNotDone(Sentence s, Token verb) {
        boolean never = s.children(verb.index()).stream().anyMatch(c -> Syntax.word(c).equals(NEVER));
        boolean past = verb.tag().equals("VBD") || s.children(verb.index(), "aux", "aux:pass").stream().anyMatch(a -> PAST.contains(a.lemma()) && !a.tag().equals("VBG"));
        return (never || Mood.isNegated(s, verb.index()) && past) && !IDLE.contains(verb.lemma()) && !Mood.hasModal(s, verb.index(), MODALS)
                && !Mood.isConditional(s, verb.index()) && !s.token(s.size() - 1).word().equals("?");
    }

    /** "nobody was misled", "no one lied" */
    private boolean isBy(Sentence s, Token verb, List<Blame> blames) {
        return blames.stream().anyMatch(b -> b.predicate() == verb.index()) && !cast.voices().at(verb.span().begin()).isEmpty()
                && s.children(verb.index(), "nsubj", "nsubj:pass").stream().anyMatch(n -> NOBODY.contains(Syntax.word(n)));
    }

    private boolean isOwn(Sentence s, Token verb) {
        Optional<Referent> speaker = speakerAt(verb);
        return speaker.isPresent() && isOf(s, verb, speaker.get()) && !isToldByOthers(s, verb, speaker.get());
    }

    /** "Members made it clear to me that they had never asked": not the speaker's own words. */
    private boolean isToldByOthers(Sentence s, Token verb, Referent speaker) {
        if (!verb.relation().equals("ccomp")) {
            return false;
        }
        Token teller = s.token(verb.head());
        return teller.isVerb() && speakerAt(teller).equals(Optional.of(speaker)) && !s.children(teller.index(), "nsubj").isEmpty() && !isOf(s, teller, speaker);
    }

    private Optional<Referent> speakerAt(Token t) {
        return cast.voices().innermostAt(t.span().begin()).flatMap(Voices.Voice::speaker);
    }

    private boolean isOf(Sentence s, Token verb, Referent speaker) {
        return s.children(verb.index(), "nsubj", "nsubj:pass").stream().reduce((before, nearest) -> nearest).flatMap(t -> cast.at(s, t))
                .filter(r -> r.equals(speaker) || sides.isOwn(speaker, r)).isPresent();
    }
}
