package org.claimant.nlp;

import java.util.ArrayList;
import java.util.List;

import org.claimant.model.Token;

/**
 * Joins names that the tokenizer splits at a hyphen ("MQM - P", "Jean - Luc"), as its models want it, into one token each.
 * The joined token hangs where the part hung that had its governor outside of the name.
 */
final class HyphenatedNames {

    private HyphenatedNames() {
    }

    static List<Token> join(List<Token> tokens) {
        int[] group = new int[tokens.size()];
        int groups = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean joins = i > 0 && joins(tokens, i);
            group[i] = joins ? groups - 1 : groups++;
        }
        if (groups == tokens.size()) {
            return tokens;
        }
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size();) {
            int end = i + 1;
            while (end < tokens.size() && group[end] == group[i]) {
                end++;
            }
            joined.add(joined(tokens, i, end, group));
            i = end;
        }
        return joined;
    }

    /** True where token i belongs to the one before it: a hyphen between two capitalised words, or the word after it. */
    private static boolean joins(List<Token> tokens, int i) {
        if (isHyphen(tokens, i)) {
            return i + 1 < tokens.size() && touches(tokens, i) && touches(tokens, i + 1)
                    && isCapital(tokens.get(i - 1)) && isCapital(tokens.get(i + 1));
        }
        return i > 1 && isHyphen(tokens, i - 1) && joins(tokens, i - 1);
    }

    private static boolean isHyphen(List<Token> tokens, int i) {
        return tokens.get(i).word().equals("-");
    }

    private static boolean touches(List<Token> tokens, int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }

    private static boolean isCapital(Token t) {
        return Character.isUpperCase(t.word().charAt(0));
    }

    private static Token joined(List<Token> tokens, int begin, int end, int[] group) {
        Token last = tokens.get(end - 1);
        Token top = last;
        StringBuilder word = new StringBuilder();
        for (int i = begin; i < end; i++) {
            Token t = tokens.get(i);
            word.append(t.word());
            if (t.head() < 0 || group[t.head()] != group[i]) {
                top = t;
            }
        }
        int head = top.head() < 0 ? -1 : group[top.head()];
        if (end == begin + 1) {
            return new Token(group[begin], last.span(), last.word(), last.lemma(), last.tag(), last.entity(), head, top.relation());
        }
        String entity = last.entity().equals("O") ? tokens.get(begin).entity() : last.entity();
        return new Token(group[begin], tokens.get(begin).span().cover(last.span()), word.toString(), word.toString(), "NNP",
                entity, head, top.relation());
    }
}
