package org.claimant.extract;

import java.util.List;

import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Utterance.Stance;

/**
 * An act of accusing, denying or confirming that the text names by a word ("accused", "denies", "the allegation that").
 *
 * @param predicate position of that word
 * @param speakers  who does it; empty where the text names nobody
 * @param accused   whom the accusation is about; possibly nobody
 * @param told      false where the words do not tell the topic, and it is the usual one of the act
 * @param blames    what is said to be wrong, as far as the complement has words of blame
 */
record Deed(Sentence sentence, int predicate, Stance stance, List<Referent> speakers, List<Referent> accused,
            String topic, boolean told, List<Blame> blames, String rule) {
    Deed {
        speakers = List.copyOf(speakers);
        accused = List.copyOf(accused);
        blames = List.copyOf(blames);
    }

    Deed about(String otherTopic) {
        return new Deed(sentence, predicate, stance, speakers, accused, otherTopic, told, blames, rule);
    }

    /** True where a noun names the act ("the accusation"). */
    boolean isNoun() {
        return sentence.token(predicate).isNoun();
    }

    int offset() {
        return sentence.token(predicate).span().begin();
    }
}
