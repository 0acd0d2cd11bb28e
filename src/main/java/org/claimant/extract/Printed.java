package org.claimant.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimant.model.ActorType;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** "allegations about his expenses in the Sunday Times": the paper that makes them, known by a word of its name ({@code outlet-words.csv}). */
final class Printed {
    private static final Set<String> OUTLETS = Lexicon.rows("outlet-words.csv").stream().map(r -> r.get("word")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PRINTING = Set.of("publish", "print", "report", "air", "broadcast", "make", "detail", "appear");
    private static final Set<String> IN = Set.of("in", "on", "by");

    private final Cast cast;

    Printed(Cast cast) {
        this.cast = cast;
    }

    /** The outlets in which the allegations that the noun names stand; empty where the sentence names none. */
    List<Token> in(Sentence s, Token noun) {
        boolean said = noun.head() >= 0 && noun.relation().startsWith("nsubj") && PRINTING.contains(s.token(noun.head()).lemma());
        Stream<Token> below = s.subtree(said ? noun.head() : noun.index()).stream();
        return below.filter(t -> t.index() > noun.index() && s.children(t.index(), "case").stream().anyMatch(c -> IN.contains(Syntax.word(c))))
                .filter(t -> cast.at(s, t).filter(Printed::isOutlet).isPresent()).limit(1).toList();
    }

    private static boolean isOutlet(Referent r) {
        String[] words = r.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return r.type() == ActorType.ORGANIZATION && r.isNamed() && OUTLETS.contains(words[words.length - 1]);
    }
}
