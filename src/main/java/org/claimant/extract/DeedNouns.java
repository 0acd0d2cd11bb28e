package org.claimant.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.ActLexicon.Act;
import org.claimant.extract.ActLexicon.Kind;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance.Stance;

/** Reads the nouns of accusing: "allegations by the PTI that ...", "his claim that ...", "faced criticism from ... over ...". */
final class DeedNouns {
    private static final Set<String> ALLEGATIONS = Set.of("allegation", "accusation", "claim", "charge", "assertion", "rumour",
            "rumor", "insinuation", "suggestion", "wrongdoing", "involvement", "responsibility", "guilt", "blame", "report",
            "complaint", "criticism", "impropriety", "misconduct", "knowledge", "link", "role", "fault", "mistake", "error", "failure");
    private static final Set<String> FACE = Set.of("face", "draw", "attract", "receive", "deny", "reject", "provoke", "suffer", "endure");
    private static final Set<String> CONTRA = Set.of("against", "of", "toward", "towards", "at");
    private static final Set<String> PRO = Set.of("by", "from");

    private final TopicPhrases topics;
    private final Cast cast;

    DeedNouns(TopicPhrases topics, Cast cast) {
        this.topics = topics;
        this.cast = cast;
    }

    boolean isAllegation(Sentence s, List<Token> nouns) {
        return nouns.stream().anyMatch(n -> ALLEGATIONS.contains(n.lemma()));
    }

    Optional<Deed> read(Sentence s, Phrases.Match<Act> m, List<Blame> inside) {
        Token noun = s.token(m.first());
        List<Token> who = speakerTokens(s, noun);
        List<Referent> speakers = cast.behind(s, who);
        List<Referent> accused = m.value().kind() == Kind.ACCUSE ? accused(s, noun, inside) : speakers;
        boolean about = !accused.isEmpty() || !inside.isEmpty();
        if (!about || speakers.isEmpty()) {
            return Optional.empty();
        }
        Stance stance = switch (m.value().kind()) {
            case DENY -> Stance.DENIES;
            case CONFIRM -> Stance.CONFIRMS;
            default -> Stance.ASSERTS;
        };
        String topic = topics.topicOf(s, i -> i != noun.index() && s.dominates(noun.index(), i))
                .orElse(m.value().topic().isEmpty() ? TopicPhrases.OTHER : m.value().topic());
        return Optional.of(new Deed(s, noun.index(), stance, speakers, accused, topic, inside, "accuse-noun"));
    }

    private static List<Token> speakerTokens(Sentence s, Token noun) {
        List<Token> owners = Syntax.possessors(s, noun.index());
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Token> by = Syntax.withCase(s, noun.index(), PRO);
        return by.isEmpty() && isFaced(s, noun) ? Syntax.withCase(s, noun.head(), PRO) : by;
    }

    private static boolean isFaced(Sentence s, Token noun) {
        return noun.head() >= 0 && noun.relation().equals("obj") && FACE.contains(s.token(noun.head()).lemma());
    }

    private List<Referent> accused(Sentence s, Token noun, List<Blame> inside) {
        List<Referent> against = cast.behind(s, Syntax.withCase(s, noun.index(), CONTRA));
        if (!against.isEmpty()) {
            return against;
        }
        List<Referent> blamed = DeedReader.accusedOf(inside);
        return blamed.isEmpty() && isFaced(s, noun) ? cast.behind(s, Syntax.subjects(s, noun.head())) : blamed;
    }
}
