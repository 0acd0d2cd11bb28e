package org.claimant.resolve;

import java.util.List;

import org.claimant.model.ActorType;
import org.claimant.model.Mention;

/**
 * A mention with what is needed to find out whom it means.
 *
 * @param begin     first token
 * @param end       token after the last
 * @param type      kind of actor that the words tell; for pronouns PERSON or GROUP, which says little
 * @param plural    true where the words mean several
 * @param text      the words of the mention, white space made one
 * @param noun      lemma of the head in lower case
 * @param modifiers words in lower case that say which one: adjectives and nouns before the head, or the title before a name
 * @param known     what the gazetteer knows under this name; none for other forms
 * @param place     true for a country, state or town that stands where an actor would
 */
record Phrase(Mention mention, int begin, int end, ActorType type, boolean plural, Gender gender, String text, String noun,
              List<String> modifiers, List<KnownActor> known, boolean place) {

    Phrase {
        modifiers = List.copyOf(modifiers);
        known = List.copyOf(known);
    }

    int sentence() {
        return mention.sentence();
    }

    int head() {
        return mention.head();
    }

    boolean isName() {
        return mention.form() == Mention.Form.NAME;
    }

    boolean isNominal() {
        return mention.form() == Mention.Form.NOMINAL;
    }

    boolean isPronoun() {
        return mention.form() == Mention.Form.PRONOUN;
    }
}
