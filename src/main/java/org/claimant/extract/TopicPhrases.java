package org.claimant.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Topic;

/** Finds the phrases that signal the topics of allegations, and tells the topic of a stretch of words. */
final class TopicPhrases {
    static final String OTHER = "Other";
    static final String AUTHENTICITY = "Authenticity";

    /**
     * @param blames true where the phrase blames by itself in reported speech
     */
    record Signal(String topic, boolean blames) {
    }

    private static final Set<String> MANNERS = Set.of("with", "in", "as", "out");

    private final Phrases<Signal> phrases = new Phrases<>();
    private final List<String> names;

    TopicPhrases(List<Topic> topics) {
        names = topics.stream().map(Topic::name).toList();
        for (Topic topic : topics) {
            topic.signals().forEach(p -> phrases.add(p, new Signal(topic.name(), true)));
            topic.hints().forEach(p -> phrases.add(p, new Signal(topic.name(), false)));
        }
    }

    /** Of all topics, in the order of the scheme. */
    List<String> names() {
        return names;
    }

    /** The phrases in a sentence, without those that are part of a longer one. */
    List<Phrases.Match<Signal>> in(Sentence s) {
        List<Phrases.Match<Signal>> found = new ArrayList<>(phrases.in(s));
        s.tokens().stream().filter(Token::isVerb).forEach(v -> s.children(v.index(), "nsubj:pass").stream().filter(n -> n.index() < v.index())
                .forEach(n -> found.addAll(phrases.pairs(v, n)))); // "votes were stolen" by "steal vote"
        return Phrases.longest(found).stream().filter(m -> !isManner(s, m.positions()) && !isHintInName(s, m)).toList();
    }

    /** "Minority Whip", "Justice Secretary": words of a name or title hint at nothing. */
    private static boolean isHintInName(Sentence s, Phrases.Match<Signal> m) {
        Token t = s.token(m.first());
        return !m.value().blames() && m.length() == 1 && t.relation().equals("compound") && t.isName() && s.token(t.head()).isName();
    }

    /** "did not act with malice": acted, and not in that manner. */
    private static boolean isManner(Sentence s, int[] positions) {
        return Arrays.stream(positions).anyMatch(p -> s.token(p).lemma().equals("act") && s.token(p).isVerb() && !Syntax.withCase(s, p, MANNERS).isEmpty());
    }

    /**
     * The topic that the words best signal: the longest phrase that blames, the first among equals; hints count where no
     * phrase blames.
     */
    Optional<String> topicOf(Sentence s, IntPredicate inside) {
        return best(inside, in(s).stream().filter(m -> !isLeakedThing(s, m.positions())));
    }

    /** "the leaked audio" says that there was a leak, and blames nobody. */
    static boolean isLeakedThing(Sentence s, int[] positions) {
        return Arrays.stream(positions).anyMatch(p -> s.token(p).lemma().equals("leak") && s.token(p).relation().equals("amod"));
    }

    /** The same by the phrases that blame alone. */
    Optional<String> topicOfBlame(Sentence s, IntPredicate inside) {
        return best(inside, in(s).stream().filter(m -> m.value().blames()));
    }

    private static Optional<String> best(IntPredicate inside, Stream<Phrases.Match<Signal>> found) {
        return found
                .filter(m -> !m.value().topic().equals(AUTHENTICITY))
                .filter(m -> Arrays.stream(m.positions()).allMatch(inside))
                .max(Comparator.comparing((Phrases.Match<Signal> m) -> m.value().blames())
                        .thenComparing(m -> !m.value().topic().equals(OTHER))
                        .thenComparing(Phrases.Match::length)
                        .thenComparing(m -> -m.first()))
                .map(m -> m.value().topic());
    }
}
