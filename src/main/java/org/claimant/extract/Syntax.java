package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Questions to a basic Universal Dependencies tree: who does what a predicate says, who undergoes it, whose a thing is. Answers follow
 * conjunction, control, relative clauses and participles, where the subject stands with another word.
 */
final class Syntax {
    private static final int DEPTH = 6;
    private static final int HEIGHT = 4;
    private static final int BRACKETED = 6;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "nor", "neither", "without", "hardly");
    /** Who presses somebody to do wrong is blamed for it. */
    private static final Set<String> COERCES = Set.of("pressure", "pressurise", "pressurize", "push", "press", "urge", "order", "force", "instruct",
            "coerce", "encourage", "allow", "pay", "bribe", "ask", "use");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> OBJECT_MARKS = Set.of("of", "for", "as", "from");

    private Syntax() {
    }

    /** Who does it: the subject, conjuncts included; for a passive the one it is done to. Empty where the tree names none. */
    static List<Token> subjects(Sentence s, int predicate) {
        return subjects(s, predicate, DEPTH);
    }

    private static List<Token> subjects(Sentence s, int predicate, int depth) {
        List<Token> own = s.children(predicate, "nsubj", "csubj");
        if (!own.isEmpty()) {
            return withConjuncts(s, antecedents(s, predicate, own));
        }
        Token t = s.token(predicate);
        if (t.head() < 0 || depth == 0) {
            return List.of();
        }
        return switch (base(t.relation())) {
            case "conj" -> subjects(s, told(s, t).orElse(t.head()), depth - 1);
            case "xcomp" -> controller(s, t.head(), depth);
            case "dep" -> isInfinitive(s, t) ? controller(s, t.head(), depth) : List.of();
            case "advcl" -> adverbial(s, t, depth);
            case "acl" -> s.token(t.head()).isNoun() || s.token(t.head()).isPronoun()
                    ? withConjuncts(s, List.of(s.token(t.head()))) : List.of();
            case "cop", "aux" -> subjects(s, t.head(), depth - 1);
            default -> List.of();
        };
    }

    /** "said that X is not ready to talk and accused Y": by its tense the verb goes with "said", whatever it hangs by. */
    private static Optional<Integer> told(Sentence s, Token conjunct) {
        Token first = s.token(conjunct.head());
        boolean present = isInfinitive(s, first) || Stream.concat(Stream.of(first), s.children(first.index(), "cop").stream())
                .anyMatch(t -> PRESENT.contains(t.tag()));
        if (!present || !conjunct.tag().equals("VBD")) {
            return Optional.empty();
        }
        return upwards(s, first.head()).stream().filter(t -> t.tag().equals("VBD")).map(Token::index).findFirst();
    }

    private static List<Token> controller(Sentence s, int head, int depth) {
        List<Token> objects = COERCES.contains(s.token(head).lemma()) ? List.of() : s.children(head, "obj", "iobj");
        return objects.isEmpty() ? subjects(s, head, depth - 1) : withConjuncts(s, objects);
    }

    /** "fined X for lying": the object; "said X, adding that": the subject. */
    private static List<Token> adverbial(Sentence s, Token t, int depth) {
        boolean ofObject = s.children(t.index(), "mark", "case").stream().anyMatch(m -> OBJECT_MARKS.contains(word(m)));
        List<Token> objects = s.children(t.head(), "obj");
        return ofObject && !objects.isEmpty() ? withConjuncts(s, objects) : subjects(s, t.head(), depth - 1);
    }

    private static List<Token> antecedents(Sentence s, int predicate, List<Token> subjects) {
        Token t = s.token(predicate);
        boolean relative = t.relation().startsWith("acl") && t.head() >= 0;
        List<Token> found = new ArrayList<>();
        for (Token subject : subjects) {
            if (relative && RELATIVES.contains(word(subject))) {
                Token noun = s.token(t.head());
                List<Token> named = s.children(noun.index(), "cop").isEmpty() ? identified(s, noun) : subjects(s, noun.index());
                found.addAll(named.isEmpty() ? List.of(noun) : named); // "he is a man who lies": he
            } else {
                found.add(subject);
            }
        }
        return found;
    }

    /** "the person who lied is Holm" */
    private static List<Token> identified(Sentence s, Token noun) {
        boolean same = noun.relation().equals("nsubj") && s.token(noun.head()).isName() && !s.children(noun.head(), "cop").isEmpty();
        return same ? List.of(s.token(noun.head())) : List.of();
    }

    /** The tokens and what is coordinated with them, in text order of each. */
    static List<Token> withConjuncts(Sentence s, List<Token> tokens) {
        List<Token> found = new ArrayList<>(tokens);
        for (Token t : tokens) {
            for (Token c : s.children(t.index(), "conj")) {
                if (c.isNoun() || c.isPronoun()) {
                    found.add(c);
                }
            }
        }
        return found;
    }

    /** True where the verb is passive, a reduced relative ("seats stolen by X") included. */
    static boolean isPassive(Sentence s, int verb) {
        Token t = s.token(verb);
        boolean been = t.tag().equals("VBN") && s.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("be")); // 'had been "treated"'
        if (been || !s.children(verb, "nsubj:pass", "aux:pass").isEmpty()) {
            return true;
        }
        if (base(t.relation()).equals("conj") && t.tag().equals("VBN") && t.head() >= 0 && s.children(verb, "nsubj").isEmpty()
                && s.children(verb, "aux").isEmpty()) {
            return isPassive(s, t.head());
        }
        return t.tag().equals("VBN") && Set.of("acl", "amod", "xcomp", "advcl").contains(base(t.relation()))
                && s.children(verb, "obj", "aux").isEmpty();
    }

    /** 'had "damaged" Ireland', where the parser takes the participle for an attribute: the "had". */
    static Optional<Token> quotedPerfect(Sentence s, Token participle) {
        if (!participle.tag().equals("VBN") || !base(participle.relation()).equals("amod")) {
            return Optional.empty();
        }
        Token noun = s.token(participle.head());
        int before = participle.index() - 1;
        while (before >= 0 && s.token(before).relation().equals("punct")) {
            before--;
        }
        boolean had = before >= 0 && before < participle.index() - 1 && s.token(before).lemma().equals("have") && noun.head() == before;
        return had ? Optional.of(s.token(before)) : Optional.empty();
    }

    /** The one by whom a passive is done, or of whom a noun is ("criticism by X"). */
    static List<Token> agents(Sentence s, int predicate) {
        return withCase(s, predicate, Set.of("by"));
    }

    /** The dependents of the predicate that a preposition marks, conjuncts included. */
    static List<Token> withCase(Sentence s, int predicate, Set<String> prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.children(predicate, "obl", "nmod")) {
            if (s.children(c.index(), "case").stream().anyMatch(p -> prepositions.contains(word(p)))) {
                found.add(c);
            }
        }
        return withConjuncts(s, found);
    }

    /** "whom he attacked": whom the relative stands for. Beside a full object, a "that" read as a second one is a conjunction that the parser took for a pronoun. */
    static List<Token> objects(Sentence s, int verb) {
        List<Token> all = s.children(verb, "obj");
        List<Token> full = all.stream().filter(o -> !o.tag().equals("WDT")).toList();
        return withConjuncts(s, antecedents(s, verb, full.isEmpty() ? all : full));
    }

    static List<Token> possessors(Sentence s, int noun) {
        return withConjuncts(s, s.children(noun, "nmod:poss"));
    }

    /** "to sideline", whatever the tagger takes the word for. */
    static boolean isInfinitive(Sentence s, Token t) {
        return t.index() > 0 && word(s.token(t.index() - 1)).equals("to");
    }

    static boolean isNegation(Token t) {
        return NEGATIONS.contains(word(t));
    }

    /** The token and the next three above it; none for the governor of the root. */
    static List<Token> upwards(Sentence s, int from) {
        List<Token> found = new ArrayList<>();
        for (int i = from; i >= 0 && found.size() < HEIGHT; i = s.token(i).head()) {
            found.add(s.token(i));
        }
        return found;
    }

    /** The nearest verb or predicate that governs the token, the token itself included. */
    static Optional<Token> clause(Sentence s, int token) {
        int i = token;
        for (int steps = 0; i >= 0 && steps <= s.size(); steps++) {
            Token t = s.token(i);
            if (t.isVerb() || !s.children(i, "cop", "nsubj").isEmpty()) {
                return Optional.of(t);
            }
            i = t.head();
        }
        return Optional.empty();
    }

    /** "savaged them as corrupt insiders": says what somebody is, and is nobody else. */
    static boolean isComparison(Sentence s, Token noun) {
        return s.children(noun.index(), "case").stream().anyMatch(c -> word(c).equals("as") || word(c).equals("like"));
    }

    /** The position behind the brackets that open at {@code i} and close soon; {@code i} itself where none do. */
    static int behindBrackets(Sentence s, int i) {
        for (int k = i; k < s.size() && k <= i + BRACKETED && s.token(i).word().equals("("); k++) {
            if (s.token(k).word().equals(")")) {
                return k + 1;
            }
        }
        return i;
    }

    static boolean isWe(String words) {
        return words.equalsIgnoreCase("we") || words.equalsIgnoreCase("us");
    }

    static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    static String word(Token t) {
        return t.word().toLowerCase(Locale.ROOT);
    }
}
