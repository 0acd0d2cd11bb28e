package org.claimant.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.ActLexicon.Act;
import org.claimant.extract.ActLexicon.Kind;
import org.claimant.model.ActorType;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance.Stance;

/** Reads who clears somebody: "acquitted the mayor", "the mayor was cleared of fraud", "declined to prosecute the mayor". */
final class Clearing {
    private static final Set<String> PROSECUTING = Set.of("prosecute", "charge", "indict", "bring", "press", "file", "pursue", "recommend");
    private static final Set<String> DECLINES = Set.of("decline", "refuse");

    private final TopicPhrases topics;
    private final Cast cast;

    Clearing(TopicPhrases topics, Cast cast) {
        this.topics = topics;
        this.cast = cast;
    }

    /** Only a person, or who is cleared of something: a bill may clear the house. */
    Optional<Deed> read(Sentence s, int verb) {
        boolean passive = Syntax.isPassive(s, verb);
        List<Token> who = passive ? Syntax.agents(s, verb) : Syntax.subjects(s, verb);
        List<Referent> cleared = cast.behind(s, passive ? Syntax.subjects(s, verb) : Syntax.objects(s, verb));
        boolean charged = !Syntax.withCase(s, verb, Set.of("of", "from")).isEmpty();
        List<Referent> speakers = cast.speaking(s, who);
        boolean told = passive && who.isEmpty() || !speakers.isEmpty();
        boolean person = charged || cleared.stream().anyMatch(r -> r.type() == ActorType.PERSON);
        return told && person ? deed(s, verb, speakers, cleared) : Optional.empty();
    }

    /** "will not prosecute the mayor", "no prosecutor would charge the mayor": whoever decides or says so clears the mayor. */
    Optional<Deed> unprosecuted(Sentence s, Phrases.Match<Act> m) {
        int verb = m.first();
        boolean prosecutes = m.value().kind() == Kind.ACCUSE && m.value().isPredicate() && PROSECUTING.contains(s.token(verb).lemma());
        if (!prosecutes || !isLeftUndone(s, verb) || Mood.isConditional(s, verb)) {
            return Optional.empty();
        }
        boolean passive = Syntax.isPassive(s, verb);
        List<Referent> named = cast.speaking(s, passive ? Syntax.agents(s, verb) : Syntax.subjects(s, verb));
        List<Referent> speakers = named.isEmpty() ? cast.voices().at(s.token(verb).span().begin()).stream().reduce((a, b) -> b).map(Voices.Voice::speakers).orElse(List.of()) : named;
        List<Referent> cleared = cast.behind(s, passive ? Syntax.subjects(s, verb) : target(s, m));
        return speakers.isEmpty() ? Optional.empty() : deed(s, verb, speakers, cleared);
    }

    private static boolean isLeftUndone(Sentence s, int verb) {
        int above = s.token(verb).head();
        return Mood.isNegated(s, verb) || above >= 0 && DECLINES.contains(s.token(above).lemma()) && Syntax.base(s.token(verb).relation()).equals("xcomp")
                || Syntax.subjects(s, verb).stream().anyMatch(t -> Cast.isNobody(s, t));
    }

    /** The object, or behind the last word of the phrase ("bring charges against"). */
    private static List<Token> target(Sentence s, Phrases.Match<Act> m) {
        Token last = s.token(m.positions()[m.length() - 1]);
        return last.relation().equals("case") ? Syntax.withConjuncts(s, List.of(s.token(last.head()))) : Syntax.objects(s, m.first());
    }

    private Optional<Deed> deed(Sentence s, int verb, List<Referent> speakers, List<Referent> cleared) {
        Optional<String> topic = topics.topicOf(s, i -> i > verb);
        return cleared.isEmpty() ? Optional.empty() : Optional.of(new Deed(s, verb, Stance.DENIES, speakers, cleared,
                topic.orElse(TopicPhrases.OTHER), topic.isPresent(), List.of(), "deny-clear"));
    }
}
