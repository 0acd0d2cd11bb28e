package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.ActLexicon.Act;
import org.claimant.extract.ActLexicon.Kind;
import org.claimant.model.ActorType;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance.Stance;

/** Reads the nouns of accusing: "allegations by the PTI that ...", "his claim that ...", "faced criticism from ... over ...". */
final class DeedNouns {
    private static final Set<String> ALLEGATIONS = Set.of("allegation", "accusation", "claim", "charge", "assertion", "rumour",
            "rumor", "insinuation", "suggestion", "case", "lawsuit", "suit", "petition", "challenge", "ruling", "conviction", "verdict", "wrongdoing", "involvement", "responsibility", "guilt", "blame", "report",
            "complaint", "criticism", "impropriety", "misconduct", "knowledge", "link", "role", "fault", "mistake", "error", "failure");
    private static final Set<String> FACE = Set.of("face", "draw", "attract", "receive", "deny", "reject", "provoke", "suffer", "endure");
    private static final Set<String> CONTRA = Set.of("against", "of", "toward", "towards", "at", "about");
    private static final Set<String> ABOUT = Set.of("about", "at", "over", "with");
    private static final Map<String, Set<String>> MARKS = Map.of("about", ABOUT, "on", Set.of("on", "upon", "against", "at", "toward", "towards"));
    private static final Set<String> VOICE = Set.of("express", "voice", "raise", "air", "vent", "level", "make", "share", "lay", "throw", "bring", "file", "launch", "lodge", "mount",
            "lob", "hurl", "direct", "aim", "issue", "deliver", "repeat", "renew", "press", "unleash", "reiterate");
    private static final Set<String> MET = Set.of("face", "draw", "attract", "receive", "suffer", "endure");
    private static final Set<String> MADE = Set.of("allegation", "accusation", "charge", "criticism", "complaint", "lawsuit", "backlash", "condemnation", "outrage");
    /** With a preposition: "dealt with criticism", "responded to attacks", "defended the mayor against attacks". */
    private static final Set<String> MEETS = Set.of("deal", "come", "grapple", "contend", "respond", "react", "push", "hit", "bristle", "defend");
    /** Who rejects somebody's allegation is whom it is against. */
    private static final Set<String> ANSWERS = Set.of("deny", "reject", "dismiss", "rebut", "refute");
    private static final Set<String> RELATIVES = Set.of("that", "which");
    private static final Set<String> AGAINST = Set.of("against", "at");
    static final Set<String> PRO = Set.of("by", "from");

    private static final Set<String> RULINGS = Set.of("ruling", "decision", "finding", "verdict", "conclusion", "judgment", "judgement", "assurance", "insistence",
            "assessment", "determination");
    private static final Set<String> ANSWERED = Set.of("uphold", "overturn", "overrule", "reverse", "quash", "welcome", "question", "challenge", "reject", "dismiss",
            "criticise", "criticize", "appeal", "dispute", "accept", "back", "endorse", "support", "attack", "condemn", "contest");
    private static final Set<String> PLAIN = Set.of("accusation", "allegation", "lawsuit", "suit", "complaint");

    private final TopicPhrases topics;
    private final Cast cast;
    private final Sides sides;
    private final UnnamedAccusers unnamed;
    private final Printed printed;

    DeedNouns(TopicPhrases topics, Cast cast, Sides sides) {
        this.sides = sides;
        this.topics = topics;
        this.cast = cast;
        this.unnamed = new UnnamedAccusers(cast);
        this.printed = new Printed(cast);
    }

    boolean isAllegation(Sentence s, List<Token> nouns) {
        return nouns.stream().anyMatch(n -> ALLEGATIONS.contains(n.lemma()));
    }

    Optional<Deed> read(Sentence s, Phrases.Match<Act> m, List<Blame> inside) {
        Token noun = s.token(m.first());
        if (m.value().accused().equals("under")) {
            return under(s, noun, m.value());
        }
        if (RULINGS.contains(noun.lemma()) && inside.stream().noneMatch(b -> isInClause(s, noun, b))) {
            return Optional.empty(); // "a bad decision"
        }
        List<Token> who = speakerTokens(s, noun, m.value().accused().equals("about"));
        List<Referent> speakers = cast.speaking(s, who);
        List<Referent> accused = m.value().kind() == Kind.ACCUSE ? accused(s, noun, m.value(), inside) : speakers;
        if (accused.isEmpty() && inside.isEmpty() && !speakers.isEmpty() && PLAIN.contains(noun.lemma())
                && !noun.relation().equals("obj")) {
            accused = sides.theme(speakers.get(0)).map(List::of).orElse(List.of());
        }
        boolean unsaid = who.isEmpty() ? speakers.isEmpty() : accused.isEmpty() && who.equals(printed.in(s, noun));
        if (unsaid && m.value().kind() == Kind.ACCUSE) {
            accused = unnamed.accused(s, noun, accused, isFaced(s, noun), inside);
        }
        boolean about = !accused.isEmpty() || !inside.isEmpty() && !MARKS.containsKey(m.value().accused());
        if (!about || speakers.isEmpty() && (!who.isEmpty() || accused.isEmpty())) {
            return Optional.empty();
        }
        boolean answers = m.value().kind() == Kind.ACCUSE || !inside.isEmpty() || !s.children(noun.index(), "acl", "ccomp").isEmpty()
                || isAllegation(s, Syntax.withCase(s, noun.index(), Set.of("of")));
        if (!answers) {
            return Optional.empty(); // "the denial of access", "the judge's confirmation"
        }
        Stance stance = switch (m.value().kind()) {
            case DENY -> Stance.DENIES;
            case CONFIRM -> Stance.CONFIRMS;
            default -> inside.isEmpty() || !inside.get(0).negated() ? Stance.ASSERTS : Stance.DENIES; // "the ruling that Holm was not lying"
        };
        Optional<String> said = topics.topicOf(s, i -> i != noun.index() && s.dominates(noun.index(), i))
                .or(() -> inside.stream().map(Blame::topic).findFirst()); // the clause may hang elsewhere
        String topic = said.orElse(m.value().topic().isEmpty() ? TopicPhrases.OTHER : m.value().topic());
        return Optional.of(new Deed(s, noun.index(), stance, speakers, accused, topic, said.isPresent(), inside, speakers.isEmpty() ? "accuse-noun-nobody" : "accuse-noun"));
    }

    private static boolean isInClause(Sentence s, Token noun, Blame b) {
        return s.children(noun.index(), "ccomp", "acl").stream().anyMatch(c -> s.dominates(c.index(), b.predicate())
                && s.tokens().subList(noun.index(), c.index()).stream().anyMatch(t -> Syntax.word(t).equals("that") || t.word().equals(":")));
    }

    /** "upheld the regulator's finding that ...": who does so is no reporter of it. */
    static boolean isAnswered(Sentence s, Token noun) {
        return noun.head() >= 0 && noun.relation().equals("obj") && ANSWERED.contains(s.token(noun.head()).lemma());
    }

    /** True for "the ruling", "the decision": what somebody has found to be so, or not to be so. */
    static boolean isRuling(Token noun) {
        return RULINGS.contains(noun.lemma());
    }

    /** "came under fire from the opposition", "is under investigation". */
    private Optional<Deed> under(Sentence s, Token noun, Act act) {
        int clause = s.children(noun.index(), "cop").isEmpty() ? noun.head() : noun.index();
        if (clause < 0 || s.children(noun.index(), "case").stream().noneMatch(c -> Syntax.word(c).equals("under"))) {
            return Optional.empty();
        }
        List<Token> who = new ArrayList<>(Syntax.withCase(s, noun.index(), PRO));
        who.addAll(Syntax.withCase(s, noun.head() < 0 ? noun.index() : noun.head(), PRO));
        List<Referent> speakers = cast.speaking(s, who);
        List<Referent> accused = cast.behind(s, Syntax.subjects(s, clause));
        if (accused.isEmpty() || speakers.isEmpty() && (!who.isEmpty() || !cast.voices().at(noun.span().begin()).isEmpty())) {
            return Optional.empty();
        }
        Optional<String> said = topics.topicOf(s, i -> i > noun.index() && s.dominates(clause, i));
        String topic = said.orElse(act.topic().isEmpty() ? TopicPhrases.OTHER : act.topic());
        return Optional.of(new Deed(s, noun.index(), Stance.ASSERTS, speakers, accused, topic, said.isPresent(), List.of(), "accuse-under"));
    }

    /** "faces charges of fraud", "allegations made against the mayor": the article tells nobody who makes them. */
    private static boolean isFaced(Sentence s, Token noun) {
        return isObjectOf(s, noun, MET) || isVoiced(s, noun)
                || relative(s, noun, VOICE).stream().anyMatch(v -> !Syntax.withCase(s, v.index(), AGAINST).isEmpty());
    }

    private List<Token> speakerTokens(Sentence s, Token noun, boolean feeling) {
        List<Token> owners = Syntax.possessors(s, noun.index());
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Token> by = Syntax.withCase(s, noun.index(), PRO).stream().filter(t -> s.children(t.index()).stream().noneMatch(c -> Syntax.word(c).equals("inside"))).toList();
        if (by.isEmpty() && feeling && isObjectOf(s, noun, FACE)) {
            by = Syntax.withCase(s, noun.index(), Set.of("of")); // "drew the ire of the union"
        }
        if (by.isEmpty() && (isObjectOf(s, noun, FACE) || isMet(s, noun))) {
            return Syntax.withCase(s, noun.head(), PRO);
        }
        if (by.isEmpty() && isObjectOf(s, noun, VOICE)) {
            return Syntax.subjects(s, noun.head());
        }
        if (by.isEmpty() && isVoiced(s, noun)) {
            return Syntax.agents(s, noun.head());
        }
        for (Token made : by.isEmpty() ? relative(s, noun, VOICE) : List.<Token>of()) {
            return Syntax.isPassive(s, made.index()) ? Syntax.agents(s, made.index()) : s.children(made.index(), "nsubj");
        }
        List<Token> many = by.isEmpty() ? collectives(s, noun) : by;
        return many.isEmpty() && UnnamedAccusers.LOOKED_INTO.contains(noun.lemma()) ? printed.in(s, noun) : many;
    }

    /** "Republican attacks", "union complaints": a name of many in front of the noun tells who makes them; that of a person may be whom they hit. */
    private List<Token> collectives(Sentence s, Token noun) {
        return s.children(noun.index(), "amod", "compound").stream()
                .filter(t -> cast.at(s, t).filter(r -> r.type() != ActorType.PERSON).isPresent()).toList();
    }

    /** "the attack that he launched", "charges brought by". */
    private static List<Token> relative(Sentence s, Token noun, Set<String> verbs) {
        return s.children(noun.index(), "acl").stream().filter(v -> verbs.contains(v.lemma()))
                .filter(v -> s.children(v.index(), "obj").stream().allMatch(o -> RELATIVES.contains(Syntax.word(o)))).limit(1).toList(); // but not "on which he made no finding"
    }

    private static boolean isMet(Sentence s, Token noun) {
        return noun.head() >= 0 && noun.relation().startsWith("obl") && MEETS.contains(s.token(noun.head()).lemma());
    }

    /** "allegations were made against the mayor" */
    private static boolean isVoiced(Sentence s, Token noun) {
        return noun.relation().equals("nsubj:pass") && VOICE.contains(s.token(noun.head()).lemma());
    }

    private static boolean isObjectOf(Sentence s, Token noun, Set<String> verbs) {
        return noun.head() >= 0 && noun.relation().equals("obj") && verbs.contains(s.token(noun.head()).lemma());
    }

    private List<Referent> accused(Sentence s, Token noun, Act act, List<Blame> inside) {
        Set<String> marks = MARKS.getOrDefault(act.accused(), CONTRA);
        List<Token> targets = new ArrayList<>(Syntax.withCase(s, noun.index(), marks));
        if (isObjectOf(s, noun, VOICE)) {
            targets.addAll(Syntax.withCase(s, noun.head(), marks));
        }
        if (isVoiced(s, noun)) {
            targets.addAll(Syntax.withCase(s, noun.head(), marks));
        }
        relative(s, noun, VOICE).forEach(v -> targets.addAll(Syntax.withCase(s, v.index(), marks)));
        relative(s, noun, MET).forEach(v -> targets.addAll(s.children(v.index(), "nsubj"))); // "the criticism he received"
        List<Referent> against = cast.behind(s, targets);
        if (!against.isEmpty()) {
            return against;
        }
        List<Referent> blamed = DeedReader.accusedOf(inside);
        boolean faced = isMet(s, noun) || isAnsweredFirst(s, noun) || isObjectOf(s, noun, FACE) && Syntax.possessors(s, noun.index()).isEmpty();
        return blamed.isEmpty() && faced ? cast.behind(s, defended(s, noun.head())) : blamed;
    }

    /** "rejected the opposition's accusation", where the article has not yet told whom it accuses. */
    private boolean isAnsweredFirst(Sentence s, Token noun) {
        return isObjectOf(s, noun, ANSWERS) && MADE.contains(noun.lemma())
                && cast.at(s, Syntax.possessors(s, noun.index())).stream().allMatch(r -> sides.accusedBy(r, r).isEmpty());
    }

    /** Who meets the accusation: the one defended, else the subject. */
    private static List<Token> defended(Sentence s, int verb) {
        List<Token> objects = s.token(verb).lemma().equals("defend") ? Syntax.objects(s, verb) : List.of();
        return objects.isEmpty() ? Syntax.subjects(s, verb) : objects;
    }
}
