package org.claimant.extract;

import java.util.Optional;
import java.util.function.IntPredicate;

import org.claimant.model.Referent;
import org.claimant.model.Sentence;

/**
 * Somebody who may be accusing somebody in a sentence: who speaks in words that mention the other, or who does something to the other.
 *
 * @param place position of the mention of the other
 * @param voice by which the one speaks; empty where the other is only the object of what the one does
 * @param verb  what the one does; -1 where there is a voice
 * @param words the positions of the words that count: what the voice says, or what hangs by the verb
 */
record AccusationCandidate(Sentence sentence, Referent speaker, Referent accused, int place, Optional<Voices.Voice> voice, int verb,
                           IntPredicate words) {
}
