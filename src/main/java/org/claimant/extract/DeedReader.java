package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimant.extract.ActLexicon.Act;
import org.claimant.extract.ActLexicon.Kind;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance.Stance;

/** Reads the verbs of accusing, denying, confirming and name-calling with who does it and whom it is about. */
final class DeedReader {
    private static final Set<String> AGENTLESS = Set.of("accuse", "blame", "charge", "indict", "suspect", "prosecute", "criticise", "criticize", "convict",
            "investigate", "fault", "condemn", "lambast", "lambaste", "slam", "ridicule", "pillory", "find", "sentence",
            "fine", "jail", "impeach", "arraign", "arrest");
    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "obj", "iobj", "obl", "nmod", "acl", "dep");
    private static final Pattern ANYBODY = Pattern.compile("(?i)^(an? |any |the |those )?(man|woman|person|people|someone|somebody|men|women)\\b");
    private static final Set<String> REASONS = Set.of("for", "over");
    private static final Set<String> CAUSES = Set.of("of", "for", "over", "by", "as", "after", "about", "from");

    private final ActLexicon acts;
    private final TopicPhrases topics;
    private final Cast cast;
    private final Accountable accountable;
    private final NearWords near;
    private final DeedTargets targets;
    private final DeedNouns nouns;
    private final DeedAnswers answers;
    private final Clearing clearing;

    DeedReader(ActLexicon acts, TopicPhrases topics, Cast cast, Accountable accountable, Sides sides) {
        this.accountable = accountable;
        this.acts = acts;
        this.topics = topics;
        this.cast = cast;
        this.near = new NearWords(cast);
        this.targets = new DeedTargets(cast, accountable, near);
        this.nouns = new DeedNouns(topics, cast, sides);
        this.answers = new DeedAnswers(cast, sides, nouns);
        this.clearing = new Clearing(topics, cast);
    }

    /** The deeds of a sentence in text order; what is negated, conditional or only possible is no deed. */
    List<Deed> read(Sentence s, List<Blame> blames) {
        List<Deed> deeds = new ArrayList<>();
        for (Phrases.Match<Act> m : acts.in(s)) {
            int verb = m.first();
            if (!DeedMood.isDone(s, verb)) {
                clearing.unprosecuted(s, m).ifPresent(deeds::add);
                continue;
            }
            List<Blame> inside = blames.stream()
                    .filter(b -> inComplement(s, verb, b.predicate()) || DeedAnswers.isAnswered(s, verb, m.value(), b)).toList();
            if (m.value().isPredicate()) {
                verb(s, m, inside).ifPresent(deeds::add);
            } else {
                nouns.read(s, m, inside.isEmpty() ? afterThat(s, verb, blames) : inside).ifPresent(deeds::add);
            }
        }
        return deeds;
    }

    /** "lent support to allegations by X that ...": the clause may hang by the verb above the noun. */
    private static List<Blame> afterThat(Sentence s, int noun, List<Blame> blames) {
        int that = noun + 1;
        while (that < s.size() && !(Syntax.word(s.token(that)).equals("that") && s.token(that).relation().equals("mark"))) {
            that++;
        }
        int clause = that < s.size() ? s.token(that).head() : -1;
        return clause < 0 || Syntax.clause(s, noun).map(c -> c.index() > noun).orElse(true) ? List.of()
                : blames.stream().filter(b -> s.dominates(clause, b.predicate())).toList();
    }

    /** True where the token hangs below the word by an object, a complement or a phrase of cause, and not beside it. */
    private static boolean inComplement(Sentence s, int word, int token) {
        int child = token;
        for (int steps = 0; child >= 0 && s.token(child).head() != word && steps <= s.size(); steps++) {
            child = s.token(child).head();
        }
        if (child < 0 || s.token(child).head() != word) {
            return false;
        }
        String relation = Syntax.base(s.token(child).relation());
        boolean cause = relation.equals("advcl") && child > word && s.children(child, "mark", "case").stream().anyMatch(m -> CAUSES.contains(Syntax.word(m)));
        return cause || COMPLEMENTS.contains(relation);
    }

    private Optional<Deed> verb(Sentence s, Phrases.Match<Act> m, List<Blame> inside) {
        return switch (m.value().kind()) {
            case ACCUSE -> accuse(s, m, inside);
            case NAME -> name(s, m.first(), inside);
            case DENY, CONFIRM -> isNamed(s, m, inside) ? name(s, m.first(), inside) : m.value().accused().equals("object") ? clearing.read(s, m.first()) : answer(s, m.first(), m.value(), inside);
        };
    }

    /** "dismissed the mayor's plan as a sham": no answer to anybody, but a name for it. */
    private boolean isNamed(Sentence s, Phrases.Match<Act> m, List<Blame> inside) {
        Set<Integer> view = verdict(s, m.first());
        return m.value().kind() == Kind.DENY && !inside.isEmpty() && inside.stream().allMatch(b -> view.contains(b.predicate()))
                && !nouns.isAllegation(s, Syntax.objects(s, m.first()));
    }

    private Optional<Deed> accuse(Sentence s, Phrases.Match<Act> m, List<Blame> inside) {
        int verb = m.first();
        boolean under = s.children(verb, "case", "mark").stream().anyMatch(c -> Syntax.word(c).equals("under")); // "was under questioning from the committee"
        boolean passive = under || Syntax.isPassive(s, verb);
        List<Token> who = under ? Syntax.withCase(s, verb, DeedNouns.PRO) : passive ? DeedTargets.agents(s, verb) : Syntax.subjects(s, verb);
        List<Referent> speakers = doing(s, who, verb);
        if (speakers.isEmpty() && (!who.isEmpty() || !passive || !isTelling(s, m))) {
            return Optional.empty();
        }
        if (m.value().accused().equals("content") && !inside.isEmpty()) {
            return Optional.empty(); // the words of blame tell more
        }
        List<Referent> accused = DeedTargets.isMutual(s, verb) ? speakers : passive ? targets.ofPassive(s, verb) : targets.accused(s, m);
        if (speakers.isEmpty() && accused.stream().allMatch(DeedReader::isAnybody)) {
            return Optional.empty(); // "a man accused of theft"
        }
        if (accused.isEmpty() || m.value().needsBlame() && inside.isEmpty() && !(passive && marked(s, verb, "with").findAny().isPresent()) || m.value().needsCue() && near.speakers(s, verb).isEmpty() && !isReasoned(s, verb)) {
            return Optional.empty();
        }
        return Optional.of(new Deed(s, verb, Stance.ASSERTS, speakers, accused, topic(s, verb, m.value()), isTold(s, verb), inside,
                passive ? "accuse-passive" : "accuse-verb"));
    }

    private static boolean isAnybody(Referent r) {
        return !r.isNamed() && ANYBODY.matcher(r.name()).find();
    }

    /** "is accused of fraud": an accusation even where nobody is said to make it. */
    private static boolean isTelling(Sentence s, Phrases.Match<Act> m) {
        return m.value().accused().equals("object") && AGENTLESS.contains(s.token(m.first()).lemma());
    }

    /** "hit the mayor for closing the school", "went after the mayor over taxes": a reason makes a blow one of words. */
    private static boolean isReasoned(Sentence s, int verb) {
        boolean said = s.children(verb, "case").isEmpty() && marked(s, verb, "over").findAny().isPresent(); // but not "under questioning over"
        return said || s.children(verb, "advcl").stream().anyMatch(c -> c.index() > verb
                && s.children(c.index(), "mark", "case").stream().anyMatch(m -> REASONS.contains(Syntax.word(m))));
    }

    /** Who does it; where the words name a thing ("the letter accuses"), who wrote it; where they name nobody, whose attribution it cues. */
    private List<Referent> doing(Sentence s, List<Token> who, int verb) {
        List<Referent> named = cast.speaking(s, who);
        List<Referent> found = named.isEmpty() ? accountable.behind(s, who) : named;
        List<Referent> cued = found.isEmpty() ? near.speakers(s, verb) : found;
        return cued.isEmpty() ? telling(s, who, verb) : cued;
    }

    /** "said the cuts were harsh and blamed the minister", "the spokesman said it rejected the claims": who says it. */
    private List<Referent> telling(Sentence s, List<Token> who, int verb) {
        if (!who.isEmpty() && who.stream().allMatch(Token::isPronoun)) {
            return cast.voices().innermostAt(s.token(verb).span().begin()).map(Voices.Voice::speakers).orElse(List.of());
        }
        boolean second = s.token(verb).relation().startsWith("conj") && s.token(verb).tag().equals("VBD") && s.children(verb, "nsubj").isEmpty();
        return second ? Syntax.upwards(s, s.token(s.token(verb).head()).head()).stream().filter(t -> t.tag().equals("VBD")).findFirst()
                .map(t -> cast.speaking(s, Syntax.subjects(s, t.index()))).orElse(List.of()) : List.of();
    }

    /** "called the plan a gimmick": blame only where the name is a bad one. */
    private Optional<Deed> name(Sentence s, int verb, List<Blame> inside) {
        boolean passive = Syntax.isPassive(s, verb);
        List<Token> who = passive ? Syntax.agents(s, verb) : Syntax.subjects(s, verb);
        List<Referent> told = cast.speaking(s, who);
        List<Referent> speakers = told.isEmpty() ? near.speakers(s, verb) : told;
        List<Token> objects = passive ? List.of() : DeedTargets.called(s, verb);
        boolean found = s.token(verb).lemma().equals("find"); // "found breaches of the Lords' code": those that others made
        boolean wrong = inside.stream().map(Blame::predicate).filter(p -> objects.stream().anyMatch(o -> o.index() == p)).count() >= (found ? 1 : inside.size());
        List<Referent> target = passive ? targets.ofPassive(s, verb) : wrong ? List.of() : accountable.behind(s, objects);
        if (target.isEmpty() && !FreeRelative.isNaming(s, verb) && (objects.isEmpty() || objects.stream().anyMatch(Token::isPronoun))) {
            return Optional.empty(); // called somebody names, and it is not known whom
        }
        List<Blame> bad = inside.stream().filter(b -> !b.negated() && !isOwnClause(s, verb, b)).toList();
        List<Referent> accused = (target.isEmpty() ? accusedOf(bad) : target).stream().filter(a -> !speakers.contains(a)).toList();
        if (bad.isEmpty() || speakers.isEmpty()) {
            return Optional.empty();
        }
        if (accused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deed(s, verb, Stance.ASSERTS, speakers, accused, bad.get(0).topic(), true, bad, "name-calling"));
    }

    /** "called it fake and secondly they wanted us sidelined": the second is no name. */
    private static boolean isOwnClause(Sentence s, int verb, Blame b) {
        return s.children(verb, "ccomp").stream().anyMatch(c -> s.dominates(c.index(), b.predicate()) && !s.children(c.index(), "nsubj").isEmpty() && s.children(c.index(), "cop").isEmpty() && c.isVerb());
    }

    private Optional<Deed> answer(Sentence s, int verb, Act act, List<Blame> inside) {
        Token t = s.token(verb);
        List<Token> pressed = Syntax.base(t.relation()).equals("xcomp") ? s.children(t.head(), "obj") : List.of(); // "forced Holm to admit"
        List<Token> who = !pressed.isEmpty() ? pressed : Syntax.isPassive(s, verb) ? Syntax.agents(s, verb) : Syntax.subjects(s, verb);
        Set<Integer> view = verdict(s, verb);
        Optional<String> topic = said(s, verb, i -> !view.contains(i)).or(() -> inside.stream().filter(b -> b.predicate() < verb).map(Blame::topic).findFirst());
        return answers.read(s, verb, act, doing(s, who, verb), inside, topic.orElse(act.topic().isEmpty() ? TopicPhrases.OTHER : act.topic()), isTold(s, verb));
    }

    static List<Referent> accusedOf(List<Blame> blames) {
        Set<Referent> found = new LinkedHashSet<>();
        blames.forEach(b -> found.addAll(b.accused()));
        return new ArrayList<>(found);
    }

    private String topic(Sentence s, int verb, Act act) {
        return said(s, verb, i -> true).orElse(act.topic().isEmpty() ? TopicPhrases.OTHER : act.topic());
    }

    /** True where words of blame tell the topic, and not only words that hint at one. */
    private boolean isTold(Sentence s, int verb) {
        return topics.topicOfBlame(s, i -> i > verb || inComplement(s, verb, i)).isPresent();
    }

    /** The topic that the words tell: those of the complement, else those behind the verb. */
    private Optional<String> said(Sentence s, int verb, IntPredicate counts) {
        return topics.topicOf(s, i -> counts.test(i) && inComplement(s, verb, i)).or(() -> topics.topicOfBlame(s, i -> counts.test(i) && i > verb && !isBeside(s, verb, i)));
    }

    /** "denied it and said that ...": what is said beside. */
    private static boolean isBeside(Sentence s, int verb, int i) {
        return s.children(verb, "conj").stream().anyMatch(c -> c.isVerb() && s.dominates(c.index(), i));
    }

    /** What the word marks behind a verb, whether it hangs by the verb or, as parsers often have it, by the object. */
    private static Stream<Token> marked(Sentence s, int verb, String word) {
        return s.children(verb).stream().filter(t -> t.index() > verb).flatMap(t -> Stream.concat(Stream.of(t), s.children(t.index()).stream()))
                .filter(t -> s.children(t.index(), "case", "mark").stream().anyMatch(c -> Syntax.word(c).equals(word)));
    }

    /** "dismissed the claims as a witch hunt": what is said of the claims is not what they say. */
    private static Set<Integer> verdict(Sentence s, int verb) {
        return marked(s, verb, "as").flatMap(t -> s.subtree(t.index()).stream()).map(Token::index).collect(Collectors.toSet());
    }
}
