package org.claimant.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Finds words of blame and whom they blame. A verb blames who does it (in the passive, the one by whom), a predicate its
 * subject, an attribute the owner of its noun ("the MQM-P's fake mandate"), a noun its owner or the one who has or does it.
 */
final class BlameReader {
    private static final Set<String> DUTIES = Set.of("should", "must");
    private static final Set<String> HOLDING = Set.of("give", "hand", "award", "grant", "gift", "hold", "have", "get", "win", "obtain", "enjoy");
    private static final Set<String> SHARING = Set.of("distribute", "divide", "share", "hand", "give", "award", "allot", "pass", "funnel", "transfer", "sell");
    private static final Set<String> RECIPIENTS = Set.of("among", "amongst", "between", "to");
    private static final Set<String> WISHES = Set.of("want", "seek", "try", "attempt", "plan", "demand", "push", "insist", "intend", "wish",
            "threaten", "propose");
    /** With these the one who does it is against the wrong, meets it or tells of it. */
    static final Set<String> MEETING = Set.of("face", "confront", "oppose", "fight", "combat", "condemn", "denounce", "prevent", "stop", "end", "tackle",
            "suffer", "survive", "escape", "avoid", "reject", "deny", "investigate", "probe", "report", "reveal", "expose", "discuss", "fear", "warn", "mention",
            "cite", "discover", "find", "see", "experience", "allege", "regret", "endure", "withstand", "address", "counter", "resist", "hate", "deplore", "call",
            "defeat", "know", "understand", "witness", "feel", "hear", "receive", "want", "say");
    /** Nouns whose "of" names what is done to. */
    static final Set<String> OBJECTIVE = Set.of("breach", "violation", "abuse", "theft", "misuse", "infringement", "destruction", "murder", "killing", "betrayal",
            "lack", "absence", "shortage");
    private static final Set<String> RESTING = Set.of("lie", "rest", "belong");
    private static final Set<String> VICTIMS = Set.of("victim", "target", "object", "subject");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "world", "state", "city", "economy", "region", "place", "town");
    private static final Set<String> PLACES = Set.of("in", "within", "at", "from", "among");

    private final TopicPhrases topics;
    private final Cast cast;
    private final Accountable accountable;

    BlameReader(TopicPhrases topics, Cast cast, Accountable accountable) {
        this.topics = topics;
        this.cast = cast;
        this.accountable = accountable;
    }

    /** The blames of a sentence, one a predicate (its longest phrase), in text order; those under a condition are left out. */
    List<Blame> read(Sentence s) {
        Map<Integer, Blame> byPredicate = new LinkedHashMap<>();
        for (Phrases.Match<TopicPhrases.Signal> m : topics.in(s)) {
            if (m.value().blames() && !m.value().topic().equals(TopicPhrases.AUTHENTICITY) && !TopicPhrases.isLeakedThing(s, m.positions()) && !isInName(s, m.positions()) && !isSituated(s, m.positions()) && !isNothingWrong(s, m.positions())) {
                int predicate = anchor(s, m.positions());
                Blame before = byPredicate.get(predicate);
                if ((before == null || before.length() < m.length()) && !Mood.isConditional(s, predicate) && !Mood.isNotion(s, predicate)) {
                    byPredicate.put(predicate, blame(s, predicate, m));
                }
            }
        }
        List<Blame> found = new ArrayList<>(byPredicate.values());
        byPredicate.values().forEach(b -> found.addAll(recipients(s, b)));
        return found;
    }

    /** "Crime Branch", "Serious Fraud Office" are names of bodies and blame nobody. */
    private boolean isInName(Sentence s, int[] positions) {
        return positions.length == 1 && Character.isUpperCase(s.token(positions[0]).word().charAt(0)) && cast.nameAt(s, s.token(positions[0])).filter(r -> r.type() != ActorType.PERSON).isPresent();
    }

    /** "the blame lies with Holm", "the problem lay in the plan": where it is, and no lie. */
    private boolean isSituated(Sentence s, int[] positions) {
        Token t = s.token(positions[0]);
        return positions.length == 1 && t.isVerb() && t.lemma().equals("lie") && cast.at(s, Syntax.subjects(s, t.index())).isEmpty()
                && !Syntax.withCase(s, t.index(), Set.of("with", "in", "at", "behind", "on", "beyond", "between", "ahead")).isEmpty();
    }

    /** "did nothing wrong" blames nobody, neither for doing nothing nor for a wrong. */
    private static boolean isNothingWrong(Sentence s, int[] positions) {
        int first = positions[0];
        int next = positions[positions.length - 1] + 1;
        return first > 0 && s.token(first - 1).lemma().equals("nothing")
                || s.token(next - 1).lemma().equals("nothing") && next < s.size() && s.token(next).tag().startsWith("JJ");
    }

    /** The verb of the phrase, else the word that the others hang by. */
    private static int anchor(Sentence s, int[] positions) {
        for (int p : positions) {
            if (s.token(p).isVerb() && !Syntax.base(s.token(p).relation()).equals("amod") && !s.token(p).lemma().equals("be")) {
                return p;
            }
        }
        return Arrays.stream(positions)
                .filter(p -> Arrays.stream(positions).noneMatch(q -> q == s.token(p).head()))
                .findFirst().orElse(positions[0]);
    }

    private Blame blame(Sentence s, int predicate, Phrases.Match<TopicPhrases.Signal> m) {
        Found found = blamed(s, s.token(predicate));
        boolean inPhrase = Arrays.stream(m.positions()).anyMatch(p -> Syntax.isNegation(s.token(p)));
        boolean negated = !inPhrase && negated(s, predicate);
        return new Blame(s, predicate, m.length(), m.value().topic(), found.who(), negated, isWanted(s, predicate), found.rule());
    }

    private static boolean isWanted(Sentence s, int predicate) {
        Token t = s.token(predicate);
        boolean wish = t.head() >= 0 && Syntax.base(t.relation()).equals("xcomp") && WISHES.contains(s.token(t.head()).lemma());
        int clause = Syntax.clause(s, predicate).map(Token::index).orElse(predicate);
        return wish || Mood.hasModal(s, predicate, DUTIES) || !s.token(predicate).isVerb() && Mood.hasModal(s, clause, DUTIES);
    }

    private static boolean negated(Sentence s, int predicate) {
        return Mood.isNegated(s, predicate) || Mood.isUnproven(s, predicate) || Mood.isDoubted(s, predicate)
                || Syntax.clause(s, predicate).map(c -> c.index() != predicate && !s.token(predicate).isVerb()
                        && Mood.isNegated(s, c.index())).orElse(false);
    }

    /** "Libya is a mess" blames nobody. */
    private static List<Token> subjectsButPlaces(Sentence s, int predicate) {
        return Syntax.subjects(s, predicate).stream().filter(t -> !t.entity().equals("LOCATION") && !COUNTRIES.contains(t.lemma())).toList();
    }

    private record Found(List<Referent> who, String rule) {
    }

    private Found blamed(Sentence s, Token t) {
        if (t.isNoun() && t.lemma().equals("scapegoat")) {
            return new Found(t.head() < 0 ? List.of() : cast.behind(s, Syntax.agents(s, t.head())), "blame-noun"); // who is made one has not done it
        }
        if (t.tag().equals("RB") && t.relation().equals("advmod") && t.head() >= 0 && s.token(t.head()).isVerb()) {
            return blamed(s, s.token(t.head())); // "acted recklessly"
        }
        if (t.isVerb() && RESTING.contains(t.lemma()) && cast.at(s, Syntax.subjects(s, t.index())).isEmpty()) {
            return new Found(cast.behind(s, Syntax.withCase(s, t.index(), Set.of("with", "to", "on", "upon"))), "blame-verb"); // "the fault lies with the ministry"
        }
        if ((t.isVerb() || t.relation().equals("dep") && Syntax.isInfinitive(s, t)) && !Syntax.base(t.relation()).equals("amod")) {
            return Syntax.isPassive(s, t.index())
                    ? new Found(accountable.behind(s, Syntax.agents(s, t.index())), "blame-passive")
                    : new Found(accountable.behind(s, Syntax.subjects(s, t.index())), "blame-verb");
        }
        Optional<Token> perfect = Syntax.quotedPerfect(s, t);
        if (perfect.isPresent()) {
            return new Found(accountable.behind(s, Syntax.subjects(s, perfect.get().index())), "blame-verb");
        }
        boolean exists = t.isNoun() && s.children(t.index(), "nsubj").isEmpty() && !s.children(t.index(), "expl").isEmpty();
        boolean predicate = !exists && !s.children(t.index(), "cop", "nsubj").isEmpty();
        if (predicate) {
            List<Referent> named = accountable.behind(s, subjectsButPlaces(s, t.index()));
            return new Found(named.isEmpty() ? cast.behind(s, ownersButOf(s, t)) : named, "blame-predicate"); // "this is an abuse of power by the mayor"
        }
        if (Syntax.base(t.relation()).equals("amod") && t.index() > t.head() && Syntax.base(s.token(t.head()).relation()).equals("nmod")) {
            return new Found(List.of(), "blame-attribute"); // "called the ban on Muslims racist": what the tree takes for theirs is said of the ban
        }
        Optional<Token> naming = FreeRelative.naming(s, t);
        if (naming.isPresent() && cast.owners(s, t).isEmpty()) {
            return new Found(accountable.behind(s, FreeRelative.owners(s, naming.get().index())), "blame-named");
        }
        if (Syntax.base(t.relation()).equals("amod") || t.relation().equals("compound")) {
            Token noun = s.token(t.head());
            boolean named = noun.head() >= 0 && FreeRelative.isNaming(s, noun.head()) && cast.owners(s, noun).isEmpty();
            return named ? blamed(s, noun) : new Found(ofNoun(s, noun, true), "blame-attribute");
        }
        if (t.isNoun() && t.head() >= 0 && FreeRelative.isNaming(s, t.head()) && cast.owners(s, t).isEmpty()) {
            return new Found(accountable.behind(s, FreeRelative.owners(s, t.head())), "blame-named");
        }
        if (Syntax.base(t.relation()).equals("xcomp") && Syntax.possessors(s, t.index()).isEmpty()) {
            return new Found(accountable.behind(s, Syntax.subjects(s, t.index())), "blame-complement");
        }
        return new Found(ofNoun(s, t, false), "blame-noun");
    }

    /** @param amodified true where the word of blame is not the noun itself but stands with it ("corrupt officials") */
    private List<Referent> ofNoun(Sentence s, Token noun, boolean amodified) {
        if (!s.children(noun.index(), "cop").isEmpty() && !s.children(noun.index(), "nsubj").isEmpty()) {
            return accountable.behind(s, subjectsButPlaces(s, noun.index())); // "he is a corrupt man"
        }
        List<Referent> self = cast.at(s, List.of(noun));
        if (!self.isEmpty() && self.get(0).isNamed()) {
            return self;
        }
        List<Referent> makers = s.children(noun.index(), "acl").stream().filter(a -> Syntax.isPassive(s, a.index()))
                .flatMap(a -> cast.behind(s, Syntax.agents(s, a.index())).stream()).toList();
        if (!makers.isEmpty()) {
            return makers;
        }
        if (noun.head() >= 0 && VICTIMS.contains(s.token(noun.head()).lemma()) && noun.relation().equals("nmod")) {
            return cast.behind(s, Syntax.agents(s, noun.head())); // "the victim of a witch hunt by judges"
        }
        List<Referent> owners = OBJECTIVE.contains(noun.lemma()) ? cast.behind(s, ownersButOf(s, noun)) : cast.owners(s, noun);
        if (isHeld(s, noun)) {
            Set<Referent> all = new LinkedHashSet<>(ofGovernor(s, noun));
            all.addAll(owners);
            return new ArrayList<>(all);
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        if (!s.children(noun.index(), "nsubj").isEmpty()) {
            return cast.behind(s, Syntax.subjects(s, noun.index()));
        }
        List<Referent> handling = cast.behind(s, s.children(noun.index(), "acl", "advcl", "ccomp").stream().filter(c -> c.index() > noun.index() && isHow(s, c))
                .flatMap(c -> Syntax.subjects(s, c.index()).stream()).toList()); // "weaknesses in how the council handled it"
        if (!handling.isEmpty()) {
            return handling;
        }
        List<Referent> governor = noun.head() < 0 ? List.of() : ofGovernor(s, noun);
        return governor.isEmpty() ? cast.behind(s, Syntax.withCase(s, noun.index(), PLACES)) : governor;
    }

    private static boolean isHow(Sentence s, Token clause) {
        return s.children(clause.index(), "advmod", "mark").stream().anyMatch(m -> Syntax.word(m).equals("how"));
    }

    /** "breaches of the Lords' code": the code is broken, and breaks nothing. */
    private static List<Token> ownersButOf(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(Syntax.possessors(s, noun.index()));
        found.addAll(Syntax.agents(s, noun.index()));
        return found;
    }

    /** "was given a fake mandate": who has it is blamed, beside who gave it. */
    private static boolean isHeld(Sentence s, Token noun) {
        return noun.head() >= 0 && HOLDING.contains(s.token(noun.head()).lemma())
                && List.of("obj", "iobj", "dep").contains(Syntax.base(noun.relation()));
    }

    /** "stolen by X and handed to Y": who receives it is blamed with who took it. */
    private List<Blame> recipients(Sentence s, Blame theft) {
        List<Blame> found = new ArrayList<>();
        for (Token c : s.children(theft.predicate(), "conj")) {
            if (SHARING.contains(c.lemma())) {
                List<Referent> who = cast.behind(s, Syntax.withCase(s, c.index(), RECIPIENTS));
                String topic = topics.topicOf(s, i -> s.dominates(c.index(), i)).orElse(theft.topic());
                found.add(new Blame(s, c.index(), 1, topic, who, false, false, "blame-recipient"));
            }
        }
        return found;
    }

    /** "tells lies", "was given a fake mandate by the powers": who does or has it. */
    private List<Referent> ofGovernor(Sentence s, Token noun) {
        Token verb = s.token(noun.head());
        if (noun.relation().equals("nsubj:pass")) {
            return cast.behind(s, Syntax.agents(s, verb.index())); // "mistakes were made by the police"
        }
        boolean oblique = noun.relation().startsWith("obl")
                && s.children(noun.index(), "case").stream().noneMatch(c -> Set.of("of", "in", "with", "for").contains(Syntax.word(c)));
        if (!verb.isVerb() || oblique || MEETING.contains(verb.lemma()) || !List.of("obj", "obl", "xcomp").contains(Syntax.base(noun.relation()))) {
            return List.of();
        }
        List<Token> who = new ArrayList<>(Syntax.subjects(s, verb.index()));
        if (Syntax.isPassive(s, verb.index())) {
            who.addAll(Syntax.agents(s, verb.index()));
        }
        return cast.behind(s, who);
    }
}
