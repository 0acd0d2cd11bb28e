package org.claimant.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimant.extract.ActLexicon.Act;
import org.claimant.extract.ActLexicon.Pos;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Finds whom a verb of accusing or of calling names is about. For one article. */
final class DeedTargets {
    private static final int NAMED = 6;
    private static final Set<String> IMPOSING = Set.of("impose", "levy", "issue", "hand");
    private static final Set<String> REMOVALS = Set.of("resign", "quit", "replace", "sack", "fire", "remove", "dismiss", "suspend", "impeach", "jail",
            "prosecute", "resignation", "removal", "dismissal", "sacking", "impeachment", "apologise", "apologize", "oust", "expel", "go");
    private static final Set<String> JUDGED = Set.of("convict", "jail", "sentence", "fine", "find", "acquit", "imprison");
    private static final Set<String> COURTS = Set.of("court", "tribunal", "assizes");
    private static final Set<String> STEPS = Set.of("step", "stand");
    private static final Set<String> DOWN = Set.of("down", "aside");
    private static final Set<String> MARKS = Set.of("``", "''");

    private final Cast cast;
    private final Accountable accountable;
    private static final Set<String> SACKING = Set.of("sack", "fire", "dismiss", "remove", "oust", "expel");
    private final NearWords near;

    DeedTargets(Cast cast, Accountable accountable, NearWords near) {
        this.cast = cast;
        this.accountable = accountable;
        this.near = near;
    }

    /** Whom a verb or adjective of accusing accuses: by the tree, else by the order of the words. */
    List<Referent> accused(Sentence s, Phrases.Match<Act> m) {
        List<Referent> found = target(s, m);
        String mark = m.value().accused();
        if (!found.isEmpty() || mark.equals("removal") || mark.equals("content") || m.value().pos() == Pos.ADJ) {
            return found;
        }
        return mark.equals("object") ? near.accused(s, m.positions()[m.length() - 1]) : near.accusedAfter(s, m.first(), mark);
    }

    /** "accusing each other", "one another". */
    static boolean isMutual(Sentence s, int verb) {
        return s.children(verb, "obj").stream().anyMatch(o -> {
            String before = o.index() == 0 ? "" : Syntax.word(s.token(o.index() - 1));
            return Syntax.word(o).equals("other") && before.equals("each") || Syntax.word(o).equals("another") && before.equals("one");
        });
    }

    /** By whom a passive accuses: "fined by the regulator", "fined a sum that was imposed by the regulator". */
    static List<Token> agents(Sentence s, int verb) {
        List<Token> by = Syntax.agents(s, verb);
        List<Token> courts = by.isEmpty() ? courts(s, verb) : List.of();
        return !by.isEmpty() ? by : !courts.isEmpty() ? courts : s.subtree(verb).stream().filter(t -> IMPOSING.contains(t.lemma()) && t.index() > verb)
                .flatMap(t -> Syntax.agents(s, t.index()).stream()).toList();
    }

    /** "was jailed at Leeds Crown Court" */
    private static List<Token> courts(Sentence s, int verb) {
        return JUDGED.contains(s.token(verb).lemma()) ? Syntax.withCase(s, verb, Set.of("at", "in")).stream().filter(t -> COURTS.contains(t.lemma().toLowerCase(Locale.ROOT))).toList() : List.of();
    }

    /** Whom a passive accuses: its subject, or the noun that it describes. */
    List<Referent> ofPassive(Sentence s, int verb) {
        String relation = Syntax.base(s.token(verb).relation());
        boolean reduced = (relation.equals("acl") || relation.equals("amod")) && s.children(verb, "nsubj").isEmpty();
        return accountable.behind(s, reduced ? Syntax.withConjuncts(s, List.of(s.token(s.token(verb).head()))) : Syntax.subjects(s, verb));
    }

    /** "called for Holm to resign", "called for Holm's resignation". */
    private List<Referent> removed(Sentence s, Phrases.Match<Act> m) {
        Token last = s.token(m.positions()[m.length() - 1]);
        List<Token> whom = last.relation().equals("case") ? List.of(s.token(last.head())) : Syntax.objects(s, m.first());
        List<Referent> calledOn = cast.at(s, whom); // "called on Holm to resign", "urged Holm to resign"
        for (int i = m.first() + 1; i < s.size(); i++) {
            Token t = s.token(i);
            if (s.dominates(m.first(), i) && isRemoval(s, t)) {
                if (SACKING.contains(t.lemma()) && t.isVerb() && !Syntax.isPassive(s, i)) {
                    return cast.behind(s, Syntax.objects(s, i)); // "called on the premier to sack Holm"
                }
                return !t.isVerb() ? cast.owners(s, t) : calledOn.isEmpty() ? cast.behind(s, Syntax.subjects(s, i)) : calledOn;
            }
        }
        return List.of();
    }

    /** "alleged that the mayor hid it": whatever he did, he is blamed for it; but not for what was done to him. */
    private List<Referent> ofContent(Sentence s, int verb) {
        boolean of = s.token(verb).lemma().equals("suspect") && s.subtree(verb).stream().anyMatch(t -> t.index() > verb && Syntax.word(t).equals("of") && t.relation().equals("case"));
        if (of && s.children(verb, "ccomp").isEmpty()) {
            return accountable.behind(s, Syntax.objects(s, verb)); // "suspects Holm of the leak"
        }
        return accountable.behind(s, s.children(verb, "ccomp").stream().filter(c -> !Syntax.isPassive(s, c.index()))
                .flatMap(c -> Syntax.subjects(s, c.index()).stream()).toList());
    }

    private static boolean isRemoval(Sentence s, Token t) {
        boolean steps = STEPS.contains(t.lemma()) && t.index() + 1 < s.size() && DOWN.contains(Syntax.word(s.token(t.index() + 1)));
        return steps || REMOVALS.contains(t.lemma());
    }

    /** The last verb of the phrase: "filed suit challenging the law". */
    private static int verb(Sentence s, Phrases.Match<Act> m) {
        return Arrays.stream(m.positions()).filter(p -> s.token(p).isVerb()).max().orElse(m.first());
    }

    private List<Referent> target(Sentence s, Phrases.Match<Act> m) {
        if (m.value().accused().equals("removal")) {
            return removed(s, m);
        }
        if (m.value().accused().equals("content")) {
            return ofContent(s, m.first());
        }
        if (m.value().accused().equals("object")) {
            int next = m.positions()[m.length() - 1] + 1;
            return accountable.behind(s, FreeRelative.isWhat(s, next) ? FreeRelative.named(s, next) : Syntax.objects(s, verb(s, m)));
        }
        for (int i = m.first() + 1; i < s.size(); i++) {
            boolean marks = Syntax.word(s.token(i)).equals(m.value().accused()) && s.dominates(m.first(), i);
            if (marks && FreeRelative.isWhat(s, i + 1)) {
                return accountable.behind(s, FreeRelative.named(s, i + 1));
            }
            if (marks && s.token(i).relation().equals("case")) {
                return accountable.behind(s, Syntax.withConjuncts(s, List.of(s.token(s.token(i).head()))));
            }
        }
        return List.of();
    }

    /** "called the rules 'bonkers'": the noun before the quotation mark, or the first of two objects, or the object. */
    static List<Token> called(Sentence s, int verb) {
        Token noun = null;
        for (int i = verb + 1; i < s.size() && i <= verb + NAMED; i++) {
            Token t = s.token(i);
            if (MARKS.contains(t.tag())) {
                return noun == null ? Syntax.objects(s, verb) : List.of(noun);
            }
            if (t.isVerb() || t.tag().equals("IN")) {
                break;
            }
            noun = t.isNoun() || t.isPronoun() ? t : noun;
        }
        List<Token> first = s.children(verb, "iobj");
        return first.isEmpty() ? Syntax.objects(s, verb) : first;
    }
}
