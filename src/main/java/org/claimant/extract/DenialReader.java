package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Reads denials by what is said ("had nothing to do with the leak", "the claims are unfounded") and not by a verb of denying. */
final class DenialReader {
    private static final Set<String> ALLEGATIONS = Set.of("claim", "allegation", "accusation", "charge", "report", "rumour", "rumor", "story",
            "suggestion", "assertion", "rationale", "argument", "complaint", "description", "characterisation", "characterization", "portrayal", "account", "version", "picture", "it", "this", "that", "they", "these", "those");

    /** "called the claims absurd" */
    private static final Set<String> NAMING = Set.of("call", "describe", "brand", "label", "term", "deem", "denounce");
    private static final Set<String> CHARGES = Set.of("claim", "allegation", "accusation", "charge");
    /** "did not recognise the claims" */
    private static final Set<String> RECOGNISING = Set.of("recognise", "recognize", "accept");
    private static final Set<String> SAYING = Set.of("suggest", "say", "claim", "imply", "pretend", "allege", "insinuate");
    private static final Set<String> WISHED = Set.of("should", "ought", "must", "would", "can", "could", "may", "might", "will");
    /**
     * @param predicate position of the clause's head
     * @param accused   who is cleared; empty where the words only speak of the allegation
     * @param claimant  whose claim it is that is denied, if that is said
     * @param claimed   the words of blame in the denied claim
     * @param named     true where the words name the allegation ("the claims"), and do not only point at it ("it")
     * @param by        who denies it; empty where it is whoever speaks there
     */
    record Denial(int predicate, List<Referent> accused, List<Referent> claimant, String topic, List<Blame> claimed, boolean named, List<Referent> by) {
        Denial {
            by = List.copyOf(by);
            claimed = List.copyOf(claimed);
            claimant = List.copyOf(claimant);
            accused = List.copyOf(accused);
        }
    }

    private static final Set<String> IN = Set.of("in", "to", "behind", "for");

    /** Whom the phrase is said of. */
    private enum Of { ACCUSED, ALLEGATION, CHARGE }

    private final Phrases<Of> phrases = new Phrases<>();
    private final TopicPhrases topics;

    DenialReader(TopicPhrases topics) {
        this.topics = topics;
        for (CSVRecord row : Lexicon.rows("denials.csv")) {
            phrases.add(row.get("phrase"), Of.valueOf(row.get("subject").toUpperCase(Locale.ROOT)));
        }
    }

    /** In text order; one a clause. */
    List<Denial> read(Sentence s, Cast cast, List<Blame> blames) {
        List<Denial> found = new ArrayList<>();
        for (Phrases.Match<Of> m : phrases.in(s)) {
            boolean ofAccused = m.value() == Of.ACCUSED;
            Optional<Token> clause = Syntax.clause(s, m.first());
            if (clause.isEmpty() || Mood.isConditional(s, clause.get().index()) || Mood.hasModal(s, clause.get().index(), WISHED)
                    || found.stream().anyMatch(d -> d.predicate() == clause.get().index())) {
                continue;
            }
            int verb = clause.get().index();
            boolean negative = IntStream.of(m.positions()).anyMatch(p -> Syntax.isNegation(s.token(p)) || Syntax.word(s.token(p)).equals("nothing"));
            if (ofAccused && !negative && Mood.isNegated(s, verb)) {
                continue; // "not in line with the rules"
            }
            boolean naming = !ofAccused && NAMING.contains(clause.get().lemma());
            boolean ofObject = naming || RECOGNISING.contains(clause.get().lemma());
            List<Token> subjects = naming ? DeedTargets.called(s, verb) : ofObject ? Syntax.objects(s, verb) : isThere(s, verb) ? within(s, verb) : Syntax.subjects(s, verb);
            List<Blame> claimed = ofAccused ? List.of()
                    : blames.stream().filter(b -> subjects.stream().anyMatch(t -> s.dominates(t.index(), b.predicate()))).toList();
            List<Referent> who = ofAccused ? cast.behind(s, subjects) : accused(s, cast, subjects, claimed);
            boolean allegation = !ofAccused && subjects.stream().anyMatch(t -> isAllegation(s, t, m.value()));
            if (ofAccused || allegation) {
                String topic = claimed.stream().map(Blame::topic).findFirst().or(() -> topics.topicOf(s, i -> i > m.positions()[m.length() - 1])).orElse(TopicPhrases.OTHER);
                List<Referent> claimant = subjects.stream().flatMap(t -> cast.at(s, Syntax.possessors(s, t.index())).stream()).toList();
                found.add(new Denial(clause.get().index(), who, claimant, topic, claimed, subjects.stream().anyMatch(t -> CHARGES.contains(t.lemma())), naming ? cast.speaking(s, Syntax.subjects(s, verb)) : List.of()));
            }
        }
        return found;
    }

    private static boolean isThere(Sentence s, int clause) {
        return s.children(clause).stream().anyMatch(c -> c.relation().equals("expl") && Syntax.word(c).equals("there"));
    }

    /** "there is no truth in the claims" */
    private static List<Token> within(Sentence s, int clause) {
        return s.subtree(clause).stream().filter(t -> t.isNoun() && s.children(t.index(), "case").stream().anyMatch(c -> IN.contains(Syntax.word(c)))).toList();
    }

    /** "That is untrue", "the claim is wrong", "to say so is wrong"; but what is called wrong may be anything else. */
    private static boolean isAllegation(Sentence s, Token t, Of phrase) {
        boolean saying = SAYING.contains(t.lemma()) && Syntax.isInfinitive(s, t);
        return saying || ALLEGATIONS.contains(t.lemma().toLowerCase(Locale.ROOT)) && (phrase == Of.ALLEGATION || t.isNoun());
    }

    /** Whom the words of the denied claim blame, or whom it is against. */
    private static List<Referent> accused(Sentence s, Cast cast, List<Token> allegations, List<Blame> claimed) {
        List<Referent> blamed = DeedReader.accusedOf(claimed);
        return !blamed.isEmpty() ? blamed : cast.behind(s, allegations.stream().flatMap(t -> Syntax.withCase(s, t.index(), Set.of("against")).stream()).toList());
    }
}
