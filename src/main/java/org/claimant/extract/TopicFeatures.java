package org.claimant.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.claimant.extract.TopicPhrases.Signal;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Claim;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance;

/**
 * What tells whether an accusation is of a topic: what the rules took it for, where phrases of the topic stand (in its clause, in what is
 * said, in the sentences around, in the article), and the words. For one article.
 */
final class TopicFeatures {
    private static final int AROUND = 2;
    private static final int MANY = 3;

    private final AnnotatedArticle article;
    private final List<List<Phrases.Match<Signal>>> phrases;
    private final Map<String, Integer> weights = new HashMap<>();
    private final FeatureSet features = new FeatureSet();

    TopicFeatures(AnnotatedArticle article, TopicPhrases topics) {
        this.article = article;
        this.phrases = article.sentences().stream()
                .map(s -> topics.in(s).stream().filter(m -> !m.value().topic().equals(TopicPhrases.AUTHENTICITY)).toList()).toList();
        phrases.forEach(s -> s.forEach(m -> weights.merge(m.value().topic(), m.value().blames() ? 2 : 1, Integer::sum)));
    }

    /** The features of an allegation's topic being this one. The same object is returned every time. */
    FeatureKeys of(Utterance u, String topic) {
        features.clear();
        Sentence s = article.sentenceAt(u.evidence().span().begin()).orElseThrow();
        List<Phrases.Match<Signal>> here = phrases.get(s.index());
        Predicate<Token> clause = t -> u.evidence().span().overlaps(t.span());
        Predicate<Token> content = t -> u.content().stream().anyMatch(c -> c.overlaps(t.span()));
        rules(u, topic);
        zone(10, topic, here.stream().filter(m -> clause.test(s.token(m.first()))).toList());
        zone(20, topic, here.stream().filter(m -> content.test(s.token(m.first()))).toList());
        zone(30, topic, here);
        sentence(s, u, topic, clause, here);
        around(s.index(), topic);
        wholeArticle(topic);
        s.tokens().stream().filter(t -> AccusationFeatures.tells(t) && (clause.test(t) || content.test(t))).forEach(t -> features.add(60, t.lemma(), topic));
        return features.keys();
    }

    private static String topicOf(Utterance u) {
        return u.claim() instanceof Claim.Allegation a ? a.topic() : "";
    }

    private void rules(Utterance u, String topic) {
        features.add(1, topic);
        features.add(2, u.evidence().rule(), topic);
        if (topicOf(u).equals(topic)) {
            features.add(3, "");
            features.add(4, topic);
            features.add(5, u.evidence().rule());
        }
    }

    private void zone(int template, String topic, List<Phrases.Match<Signal>> found) {
        List<Phrases.Match<Signal>> blaming = found.stream().filter(m -> m.value().blames()).toList();
        List<Phrases.Match<Signal>> own = blaming.stream().filter(m -> m.value().topic().equals(topic)).toList();
        if (!own.isEmpty()) {
            features.add(template, own.size() == blaming.size());
            features.add(template + 1, own.stream().mapToInt(m -> Math.min(MANY, m.length())).max().getAsInt());
            features.add(template + 2, Math.min(MANY, own.size()));
        }
        if (found.stream().anyMatch(m -> !m.value().blames() && m.value().topic().equals(topic))) {
            features.add(template + 3, "");
        }
    }

    private void sentence(Sentence s, Utterance u, String topic, Predicate<Token> clause, List<Phrases.Match<Signal>> here) {
        boolean blame = false;
        boolean blameInClause = false;
        int cue = u.cue().isEmpty() ? Integer.MAX_VALUE : u.cue().get(0).begin();
        for (Phrases.Match<Signal> m : here) {
            boolean inClause = clause.test(s.token(m.first()));
            blame |= m.value().blames();
            blameInClause |= m.value().blames() && inClause;
            if (m.value().topic().equals(topic)) {
                phrase(s, m, topic, inClause, s.token(m.first()).span().begin() > cue);
            }
        }
        features.add(40, blameInClause ? "clause" : blame ? "sentence" : here.isEmpty() ? "" : "hint", topic);
    }

    private void phrase(Sentence s, Phrases.Match<Signal> m, String topic, boolean inClause, boolean afterCue) {
        if (inClause) {
            StringBuilder words = new StringBuilder();
            for (int p : m.positions()) {
                words.append(s.token(p).lemma()).append(' ');
            }
            features.add(41, words, topic);
        }
        if (m.value().blames()) {
            features.add(42, topic);
        }
        if (afterCue) {
            features.add(43, "");
        }
    }

    private void around(int sentence, String topic) {
        for (int far = -AROUND; far <= AROUND; far++) {
            int at = sentence + far;
            if (far != 0 && at >= 0 && at < phrases.size()) {
                List<Phrases.Match<Signal>> own = phrases.get(at).stream().filter(m -> m.value().topic().equals(topic)).toList();
                if (!own.isEmpty()) {
                    features.add(50, far, own.stream().anyMatch(m -> m.value().blames()));
                }
            }
        }
    }

    private void wholeArticle(String topic) {
        int own = weights.getOrDefault(topic, 0);
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        features.add(55, share(own, all));
        features.add(56, Integer.SIZE - Integer.numberOfLeadingZeros(Math.min(32, own)));
        if (own > 0 && weights.values().stream().allMatch(w -> w <= own)) {
            features.add(57, "");
        }
    }

    /** A part of a whole in five steps. */
    private static int share(int part, int whole) {
        double share = whole == 0 ? 0 : part / (double) whole;
        return part == 0 ? 0 : share < 0.1 ? 1 : share < 0.25 ? 2 : share < 0.5 ? 3 : 4;
    }
}
