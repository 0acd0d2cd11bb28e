package org.claimant.extract;

import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** The verbs, nouns and adjectives that are acts of accusing, denying, confirming or naming, with where they have whom they accuse. */
final class ActLexicon {

    enum Kind { ACCUSE, DENY, CONFIRM, NAME }

    /** The part of speech of a phrase's first word. */
    enum Pos {
        VERB, NOUN, ADJ;

        boolean fits(Token t) {
            return switch (this) {
                case VERB -> t.isVerb();
                case NOUN -> t.isNoun();
                case ADJ -> t.tag().startsWith("JJ");
            };
        }
    }

    /**
     * @param accused {@code object}, {@code content}, or the preposition that marks whom it accuses
     * @param always  for deny and confirm: true where it counts whatever its object is ("admitted that ...")
     * @param needsBlame for accuse: true where it counts only with words of blame in its complement ("charged with fraud")
     * @param needsCue for accuse: true where it counts only as the cue of an attribution: "attacked the minister", not "attacked the town"
     * @param topic   the topic where the words tell none, or empty
     */
    record Act(Kind kind, Pos pos, String accused, boolean always, boolean needsBlame, boolean needsCue, String topic) {

        /** True for verbs and adjectives: their subject does it. */
        boolean isPredicate() {
            return pos != Pos.NOUN;
        }
    }

    private final Phrases<Act> phrases = new Phrases<>();

    static ActLexicon load() {
        ActLexicon lexicon = new ActLexicon();
        for (CSVRecord row : Lexicon.rows("acts.csv")) {
            Kind kind = Kind.valueOf(row.get("act").toUpperCase(java.util.Locale.ROOT));
            lexicon.phrases.add(row.get("phrase"), new Act(kind, Pos.valueOf(row.get("pos").toUpperCase(java.util.Locale.ROOT)), row.get("accused"),
                    row.get("always").equals("yes"), row.get("always").equals("blame"), row.get("always").equals("cue"), row.get("topic")));
        }
        return lexicon;
    }

    /** The acts that the sentence names, those whose first word has the right part of speech; "plead not guilty" hides "plead guilty". */
    List<Phrases.Match<Act>> in(Sentence s) {
        return Phrases.longest(phrases.in(s).stream().filter(m -> m.value().pos().fits(s.token(m.first()))).toList());
    }
}
