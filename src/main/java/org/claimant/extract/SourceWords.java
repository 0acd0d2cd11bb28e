package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** Which words of a source name somebody: one, or several in a list, with brackets and titles that mislead parsers. */
final class SourceWords {
    private static final Set<String> WITH = Set.of("including", "along", "like", "such");
    private static final Set<String> LIST = Set.of(",", "and");

    private SourceWords() {
    }

    /** "Kettle (D-Ore.)": the name, where the tree hangs it by what stands in the brackets. */
    static Token bracketed(Sentence s, Token t) {
        int i = t.index();
        return i > 1 && s.token(i - 1).word().equals("(") && s.token(i - 2).isName() ? s.token(i - 2) : t;
    }

    /** "several senators, including Holm", "critics like Holm", "Berg, along with Holm": all of them. */
    static List<Token> withOthers(Sentence s, Token top, Span source) {
        List<Token> heads = new ArrayList<>(List.of(nameEnd(s, top, source)));
        List<Token> examples = s.tokens().stream().filter(t -> source.contains(t.span()) && t.isNoun() && t.head() >= 0
                && source.contains(s.token(t.head()).span()) && s.children(t.index(), "case").stream().anyMatch(c -> WITH.contains(Syntax.word(c)))).toList();
        Syntax.withConjuncts(s, examples).stream().map(t -> nameEnd(s, t, source)).forEach(heads::add);
        Syntax.withConjuncts(s, List.of(top)).stream().skip(1).filter(t -> source.contains(t.span())).forEach(heads::add);
        heads.addAll(listed(s, heads.get(0), source));
        return heads;
    }

    /** "Merkley (D-Ore.), Brown (D-Ohio) and Menendez": the ends of the names after the first; brackets mislead parsers. */
    private static List<Token> listed(Sentence s, Token first, Span source) {
        List<Token> ends = new ArrayList<>();
        boolean and = false;
        int i = Syntax.behindBrackets(s, first.index() + 1);
        boolean bracketed = i > first.index() + 1;
        while (bracketed && i < s.size() && source.contains(s.token(i).span()) && LIST.contains(Syntax.word(s.token(i)))) {
            and |= Syntax.word(s.token(i)).equals("and");
            int end = i + 1;
            while (end < s.size() && s.token(end).isName()) {
                end++;
            }
            if (end > i + 1) {
                ends.add(s.token(end - 1));
            }
            i = Syntax.behindBrackets(s, end);
        }
        return and ? ends : List.of();
    }

    /** The name that a title leads to: parsers often stop at the title ("Senior" in "Senior Deputy Convener Mustafa Kamal"). */
    private static Token nameEnd(Sentence s, Token top, Span source) {
        int i = top.index();
        while (top.isName() && i + 1 < s.size() && s.token(i + 1).isName() && source.contains(s.token(i + 1).span())) {
            i++;
        }
        return s.token(i);
    }
}
