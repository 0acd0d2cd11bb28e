package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.claimant.extract.ActLexicon.Act;
import org.claimant.extract.ActLexicon.Kind;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance.Stance;

/** Reads the verbs of denying and confirming: whose answer it is, and about whom the answered allegation is. */
final class DeedAnswers {
    private static final Set<String> ENTRY = Set.of("access", "entry", "permission", "request", "bail", "visa", "right", "admission", "asylum", "benefit",
            "service", "help", "vote");
    private static final Set<String> WORRIES = Set.of("concern", "doubt", "worry", "fear", "reservation", "misgiving", "suspicion", "frustration");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "both");
    private static final Set<String> ENDS = Set.of(",", ".", ";", "and", "as", "but", "in");
    private static final Set<String> TOWARDS = Set.of("as", "on", "against", "with", "at");
    private static final int NEAR = 6;
    /** What is done to a ruling by who may change it. */
    private static final Set<String> RULING = Set.of("uphold", "overturn", "overrule", "reverse", "quash", "annul", "dismiss", "reject");
    private static final Set<String> ENTERED = Set.of("country", "hospital", "university", "union");

    private final Cast cast;
    private final Sides sides;
    private final DeedNouns nouns;

    DeedAnswers(Cast cast, Sides sides, DeedNouns nouns) {
        this.cast = cast;
        this.sides = sides;
        this.nouns = nouns;
    }

    /**
     * @param topic what it is about, or the act's usual topic
     * @param told  true where the words tell the topic
     */
    Optional<Deed> read(Sentence s, int verb, Act act, List<Referent> speakers, List<Blame> inside, String topic, boolean told) {
        boolean plainRuling = inside.isEmpty() && objects(s, verb).stream().anyMatch(DeedNouns::isRuling);
        List<Referent> ruled = plainRuling ? ruledAgainst(s, verb, speakers) : List.of();
        boolean aboutAllegation = !inside.isEmpty() || !ruled.isEmpty() && RULING.contains(s.token(verb).lemma()) || nouns.isAllegation(s, objects(s, verb))
                || nouns.isAllegation(s, Syntax.withCase(s, verb, TOWARDS)) || isThat(s, verb, act, speakers);
        if (s.token(verb).lemma().equals("accept") && s.children(verb, "ccomp").isEmpty() && !nouns.isAllegation(s, objects(s, verb))) {
            return Optional.empty(); // "accepted illegal gifts"
        }
        if (act.kind() == Kind.CONFIRM && s.children(verb, "ccomp", "obj").stream().anyMatch(c -> isWorry(s, c))) {
            return Optional.empty(); // "admitted that he had concerns about the lawyers" is no admission
        }
        aboutAllegation |= act.kind() == Kind.CONFIRM && s.children(verb, "ccomp").stream().anyMatch(c -> isShouldHave(s, c)); // "accepted that it should have been declared"
        boolean agentless = Syntax.isPassive(s, verb) && Syntax.agents(s, verb).isEmpty();
        if (agentless || isLetIn(s, verb) || speakers.isEmpty() || !(act.always() || aboutAllegation)) {
            return Optional.empty();
        }
        boolean untold = plainRuling && RULING.contains(s.token(verb).lemma()) && against(s, verb).isEmpty();
        if (untold && ruled.isEmpty() && speakers.stream().noneMatch(r -> sides.accusedSide(r).isPresent())) {
            return Optional.empty(); // of which nothing was told
        }
        List<Referent> elsewhere = ruled.isEmpty() ? othersAllegation(s, verb, speakers) : ruled;
        boolean cleared = !inside.isEmpty() && inside.get(0).negated(); // what follows leans on it: "was not dishonest and did not see that he broke the rules"
        boolean reversed = act.kind() == Kind.DENY && cleared && objects(s, verb).stream().anyMatch(DeedNouns::isRuling); // "overturned the ruling that he was not at fault"
        Stance stance = reversed ? Stance.ASSERTS : act.kind() == Kind.DENY || cleared ? Stance.DENIES : Stance.CONFIRMS;
        return Optional.of(new Deed(s, verb, stance, speakers, elsewhere.isEmpty() ? answered(s, verb, inside, speakers) : elsewhere,
                cleared ? inside.get(0).topic() : topic, told, inside, reversed ? "accuse-ruling" : stance == Stance.DENIES ? "deny-verb" : "confirm-verb"));
    }

    /** "upheld the decision", "his ruling was overturned": whom the one who is said to have ruled blamed, or the court or judge who did last. */
    private List<Referent> ruledAgainst(Sentence s, int verb, List<Referent> speakers) {
        List<Referent> whose = objects(s, verb).stream().flatMap(o -> cast.at(s, Syntax.possessors(s, o.index())).stream()).filter(r -> !speakers.contains(r)).toList();
        return whose.isEmpty() ? sides.ruledAgainst(speakers) : whose.stream().flatMap(r -> sides.accusedBy(r, r).stream()).distinct().toList();
    }

    /** "rejected this, saying that ...": what the one who speaks or his side was accused of. */
    private boolean isThat(Sentence s, int verb, Act act, List<Referent> speakers) {
        return act.kind() == Kind.DENY && verb + 2 < s.size() && POINTING.contains(Syntax.word(s.token(verb + 1))) && ENDS.contains(Syntax.word(s.token(verb + 2)))
                && speakers.stream().anyMatch(r -> sides.accusedSide(r).isPresent());
    }

    private static boolean isShouldHave(Sentence s, Token clause) {
        return Mood.hasModal(s, clause.index(), Set.of("should", "ought")) && s.children(clause.index(), "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    }

    private static boolean isWorry(Sentence s, Token said) {
        return WORRIES.contains(said.lemma()) || said.lemma().equals("have") && s.children(said.index(), "obj").stream().anyMatch(o -> WORRIES.contains(o.lemma()));
    }

    /** "admitted to the country", "denied access": who came in or did not. */
    private static boolean isLetIn(Sentence s, int verb) {
        boolean into = s.token(verb).lemma().equals("admit") && s.children(verb, "ccomp", "xcomp", "obj").isEmpty()
                && Syntax.withCase(s, verb, Set.of("to", "into")).stream().anyMatch(t -> t.isName() || ENTERED.contains(t.lemma()));
        return into || s.token(verb).lemma().equals("deny") && s.children(verb, "ccomp").isEmpty()
                && s.tokens().subList(verb, Math.min(s.size(), verb + NEAR)).stream().anyMatch(t -> ENTRY.contains(t.lemma()));
    }

    /** "allegations that he took bribes were denied by his lawyer": what stands in the denied subject. */
    static boolean isAnswered(Sentence s, int verb, Act act, Blame b) {
        return (act.kind() == Kind.DENY || act.kind() == Kind.CONFIRM) && Syntax.isPassive(s, verb)
                && Syntax.subjects(s, verb).stream().anyMatch(t -> s.dominates(t.index(), b.predicate()));
    }

    /** What is denied or confirmed. */
    private static List<Token> objects(Sentence s, int verb) {
        return Syntax.isPassive(s, verb) ? Syntax.subjects(s, verb) : Syntax.objects(s, verb);
    }

    /** "refuted Kamal's allegation": whom Kamal accused. */
    private List<Referent> othersAllegation(Sentence s, int verb, List<Referent> speakers) {
        return objects(s, verb).stream().filter(o -> nouns.isAllegation(s, List.of(o)))
                .flatMap(o -> cast.at(s, Syntax.possessors(s, o.index())).stream()).filter(r -> !speakers.contains(r))
                .flatMap(r -> sides.accusedBy(r, speakers.get(0)).stream()).distinct().toList();
    }

    /** "threw out the case against the mayor" */
    private List<Referent> against(Sentence s, int verb) {
        return objects(s, verb).stream().filter(o -> nouns.isAllegation(s, List.of(o)))
                .flatMap(o -> Stream.of(o.index(), verb)).flatMap(i -> cast.behind(s, Syntax.withCase(s, i, Set.of("against"))).stream()).distinct().toList();
    }

    /** Whom the denied or confirmed allegation is about: whom its words blame, else the subject of the complement, else the speaker. */
    private List<Referent> answered(Sentence s, int verb, List<Blame> inside, List<Referent> speakers) {
        List<Referent> blamed = DeedReader.accusedOf(inside);
        if (!blamed.isEmpty()) {
            return blamed;
        }
        List<Referent> against = against(s, verb);
        if (!against.isEmpty()) {
            return against;
        }
        List<Token> clauses = new ArrayList<>(s.children(verb, "ccomp", "xcomp"));
        objects(s, verb).stream().filter(o -> nouns.isAllegation(s, List.of(o))).forEach(o -> clauses.addAll(s.children(o.index(), "acl", "ccomp").stream()
                .filter(c -> s.children(c.index(), "mark").stream().anyMatch(m -> Syntax.word(m).equals("that"))).toList()));
        List<Token> complementSubjects = clauses.stream().flatMap(c -> Syntax.subjects(s, c.index()).stream()).toList();
        boolean suffered = clauses.stream().anyMatch(c -> Syntax.isPassive(s, c.index())); // "admitted that patients were let down"
        List<Referent> subjects = suffered ? List.of() : cast.behind(s, complementSubjects);
        if (!subjects.isEmpty()) {
            return subjects;
        }
        List<Referent> owners = s.token(verb).lemma().equals("defend")
                ? cast.behind(s, Syntax.objects(s, verb)).stream().filter(Referent::isNamed).toList() : List.of();
        if (!owners.isEmpty()) {
            return owners;
        }
        return speakers.stream().map(complementSubjects.isEmpty() ? sides::answeringFor : sides::answeringForAffairs).distinct().toList();
    }
}
