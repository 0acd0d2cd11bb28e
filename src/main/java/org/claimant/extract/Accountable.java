package org.claimant.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Who answers for a thing that the sentence gives to nobody ("called the rules bonkers"): whoever the article gives such a
 * thing elsewhere, as possessor, maker or by a name in front of it (bridging: Clark 1975). First the same noun counts, then
 * nouns of its kind ("the advice" of "Ipsa's guidance"). For one article.
 */
final class Accountable {
    private static final Map<String, String> KINDS = Lexicon.map("deed-nouns.csv", "noun", "kind");
    private static final Set<String> MAKING = Set.of("publish", "produce", "release", "announce", "propose", "introduce", "launch", "issue", "unveil", "plan", "pass",
            "adopt", "draft", "make", "write", "sign", "implement", "carry", "order", "set", "bring", "design", "defend", "back", "approve");
    private static final Set<String> OURS = Set.of("our", "ours");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such");

    private final Cast cast;
    private final Map<String, Map<Referent, Integer>> byNoun = new HashMap<>();

    Accountable(AnnotatedArticle article, Cast cast) {
        this.cast = cast;
        article.sentences().forEach(s -> s.tokens().stream().filter(Accountable::isDeed).forEach(t -> learn(s, t)));
    }

    private static boolean isDeed(Token t) {
        return t.isNoun() && !t.isName() && KINDS.containsKey(t.lemma());
    }

    private void learn(Sentence s, Token noun) {
        Set<Referent> owners = new LinkedHashSet<>(cast.owners(s, noun));
        if (noun.head() >= 0 && noun.relation().equals("obj") && MAKING.contains(s.token(noun.head()).lemma())) {
            owners.addAll(cast.behind(s, Syntax.subjects(s, noun.head())));
        }
        boolean ours = s.children(noun.index(), "nmod:poss").stream().anyMatch(t -> OURS.contains(Syntax.word(t)));
        owners.removeIf(r -> !r.isNamed() && r.type() != ActorType.ORGANIZATION || ours && r.type() == ActorType.PERSON); // "our rules": those of the speaker's body
        for (Referent r : owners) {
            byNoun.computeIfAbsent(noun.lemma(), k -> new LinkedHashMap<>()).merge(r, 1, Integer::sum);
            byNoun.computeIfAbsent("kind " + KINDS.get(noun.lemma()), k -> new LinkedHashMap<>()).merge(r, 1, Integer::sum);
        }
    }

    /** The actors behind the words; where there are none, whoever answers for such things in the article. */
    List<Referent> behind(Sentence s, List<Token> tokens) {
        List<Referent> found = cast.behind(s, tokens);
        return !found.isEmpty() ? found
                : tokens.stream().filter(t -> isDeed(t) && isDefinite(s, t)).map(this::of).flatMap(Optional::stream).distinct().toList();
    }

    private static boolean isDefinite(Sentence s, Token t) {
        List<Token> determiners = s.children(t.index(), "det", "nummod", "nmod:poss");
        return determiners.stream().anyMatch(d -> DEFINITE.contains(Syntax.word(d))) || determiners.isEmpty() && t.tag().equals("NNS");
    }

    private Optional<Referent> of(Token noun) {
        return Stream.of(noun.lemma(), "kind " + KINDS.get(noun.lemma())).map(k -> byNoun.getOrDefault(k, Map.of())).filter(m -> !m.isEmpty()).findFirst()
                .flatMap(m -> m.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
    }
}
