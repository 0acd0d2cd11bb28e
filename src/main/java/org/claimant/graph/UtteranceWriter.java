package org.claimant.graph;

import java.util.Locale;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.claimant.model.Topic;
import org.claimant.model.Utterance;

/**
 * Writes utterances. The chain of hearsay is a chain of utterances: each reporter has one of their own, without a claim, and
 * {@code clm:reportedIn} leads from the speaker's to the innermost reporter's and so on outwards.
 */
final class UtteranceWriter {
    private final ArticleGraph out;
    private final ClaimWriter claims;

    UtteranceWriter(ArticleGraph out, Map<String, Topic> topics) {
        this.out = out;
        claims = new ClaimWriter(out, topics);
    }

    void write(Utterance utterance) {
        Node node = out.name("utterance", utterance.evidence().span());
        Node evidence = out.evidence(node, utterance.evidence());
        act(node, utterance.reporters().size());
        utterance.speaker().ifPresent(s -> out.add(node, Vocabulary.SPEAKER, out.actorNode(s)));
        for (Node claim : claims.write(node, utterance.claim())) {
            out.add(node, stance(utterance.stance()), claim);
        }
        out.add(node, Vocabulary.CERTAINTY, certainty(utterance));
        out.add(node, Vocabulary.MEDIUM, utterance.medium());
        utterance.saidOn().ifPresent(day -> out.add(node, Vocabulary.SAID_ON, Literals.day(day)));
        out.add(node, Vocabulary.MANNER, utterance.manner().name().toLowerCase(Locale.ROOT));
        out.addWords(node, Vocabulary.CUE, Vocabulary.CUE_AT, utterance.cue());
        out.addWords(node, Vocabulary.CONTENT, Vocabulary.CONTENT_AT, utterance.content());
        reporters(node, evidence, utterance);
    }

    private void reporters(Node utterance, Node evidence, Utterance read) {
        Node inner = utterance;
        for (int depth = read.reporters().size() - 1; depth >= 0; depth--) {
            Node outer = Iris.part(Iris.part(utterance, "via"), Integer.toString(depth));
            act(outer, depth);
            out.add(outer, Vocabulary.SPEAKER, out.actorNode(read.reporters().get(depth)));
            out.add(outer, Vocabulary.EVIDENCE, evidence);
            out.add(inner, Vocabulary.REPORTED_IN, outer);
            inner = outer;
        }
    }

    private void act(Node utterance, int depth) {
        out.type(utterance, Vocabulary.UTTERANCE);
        out.add(utterance, Vocabulary.IN_ARTICLE, out.node);
        out.add(utterance, Vocabulary.HEARSAY_DEPTH, Literals.number(depth));
    }

    private static Node stance(Utterance.Stance stance) {
        return switch (stance) {
            case ASSERTS -> Vocabulary.ASSERTS;
            case DENIES -> Vocabulary.DENIES;
            case CONFIRMS -> Vocabulary.CONFIRMS;
        };
    }

    /** FactBank's value for the speaker's view of the claim; a hedge of whatever strength is written as "possible". */
    private static Node certainty(Utterance utterance) {
        String degree = utterance.certainty() == Utterance.Certainty.HEDGED ? "Possible" : "Certain";
        String polarity = utterance.stance() == Utterance.Stance.DENIES ? "Negative" : "Positive";
        return Vocabulary.clm(degree + polarity);
    }
}
