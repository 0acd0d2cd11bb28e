package org.claimant.extract;

import java.util.List;
import java.util.Optional;

import org.claimant.model.Leak;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;

/**
 * Words that may refer to leaked material.
 *
 * @param kind     empty for words like "clip" and "leak", which do not say it
 * @param trigger  the rule that says it was leaked; empty where the words only may go back to something leaked
 * @param definite true for "the recording", "his emails"
 * @param fresh    true for "another recording", "the latest clip": not the one spoken of before
 * @param plural   true for "the recordings"
 * @param speakers who is heard, seen or quoted, by what stands at these words
 */
record LeakMention(Sentence sentence, int begin, int head, Optional<Leak.Kind> kind, String trigger, boolean definite, boolean fresh,
                   boolean plural, List<Referent> speakers) {

    LeakMention {
        speakers = List.copyOf(speakers);
    }

    Span span() {
        return sentence.token(begin).span().cover(sentence.token(head).span());
    }

    /** Its head word: "memo" for "the leaked memos". */
    String noun() {
        return LeakMentions.lemma(sentence.token(head));
    }

    boolean isLeaked() {
        return !trigger.isEmpty();
    }

    LeakMention with(Leak.Kind known) {
        return new LeakMention(sentence, begin, head, Optional.of(known), trigger, definite, fresh, plural, speakers);
    }
}
