package org.claimant.extract;

import java.util.List;
import java.util.Optional;

import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** "what critics call a racist policy", "what they say are cruel proposals": who names it, the name, and whose it is. */
final class FreeRelative {
    private static final String WHAT = "what";

    private FreeRelative() {
    }

    static boolean isWhat(Sentence s, int i) {
        return i >= 0 && i < s.size() && Syntax.word(s.token(i)).equals(WHAT);
    }

    /** True for the verb of such a clause: "what" stands before its subject. */
    static boolean isNaming(Sentence s, int verb) {
        return s.children(verb, "nsubj").stream().filter(t -> t.index() < verb)
                .anyMatch(t -> isWhat(s, s.subtree(t.index()).stream().mapToInt(Token::index).min().orElse(0) - 1));
    }

    /** The verb whose name for it the quoted word is, wherever the parser hangs that: what lawmakers called "fraud". */
    static Optional<Token> naming(Sentence s, Token quoted) {
        int verb = quoted.index() - 2;
        return verb > 0 && s.token(verb + 1).tag().equals("``") && s.token(verb).isVerb() && isNaming(s, verb) ? Optional.of(s.token(verb)) : Optional.empty();
    }

    /** The noun that it is called; empty where the tree shows none. Parsers often hang "what" by the noun itself. */
    static List<Token> named(Sentence s, int what) {
        int verb = s.token(what).head();
        if (verb < 0 || s.token(verb).isNoun()) {
            return verb < 0 ? List.of() : List.of(s.token(verb));
        }
        return s.children(verb, "ccomp", "xcomp", "obj", "obl").stream().filter(t -> t.index() > verb && t.isNoun()).toList();
    }

    /** Whose it is: who does what the clause around says ("has imposed what critics call ..."); nobody where one meets it or is against it. */
    static List<Token> owners(Sentence s, int verb) {
        int above = s.token(verb).head();
        return above < 0 || !s.token(above).isVerb() || BlameReader.MEETING.contains(s.token(above).lemma()) ? List.of() : Syntax.subjects(s, above);
    }
}
