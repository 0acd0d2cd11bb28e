package org.claimant.extract;

import java.util.List;

import org.claimant.model.Referent;
import org.claimant.model.Sentence;

/**
 * Words that say that somebody did wrong, before it is known who says so.
 *
 * @param predicate position of the word that the phrase hangs by
 * @param accused   whom it blames; empty where nobody can be told
 * @param negated   true where the sentence says that it is not so
 * @param wanted    true where it is something that should be or that somebody wants ("should be sidelined")
 * @param rule      how the blamed one was found
 */
record Blame(Sentence sentence, int predicate, int length, String topic, List<Referent> accused, boolean negated, boolean wanted, String rule) {
    Blame {
        accused = List.copyOf(accused);
    }

    int offset() {
        return sentence.token(predicate).span().begin();
    }
}
