package org.claimant.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.claimant.model.Actor;
import org.claimant.model.Claim;
import org.claimant.model.Leak;
import org.claimant.model.Referent;
import org.claimant.model.Topic;

/**
 * Writes claims: what one can assert and another deny. Each accused has a claim of their own, named by them and the topic, so
 * that the accusations of several articles and the denial of another meet on one node, however many were accused in one
 * breath. Where nobody is named the claim belongs to its utterance alone. See docs/decisions/claims.md.
 */
final class ClaimWriter {
    private final ArticleGraph out;
    private final Map<String, Topic> topics;

    ClaimWriter(ArticleGraph out, Map<String, Topic> topics) {
        this.out = out;
        this.topics = topics;
    }

    /** Writes what the utterance is about; gives one node an accused, at least one in all. */
    List<Node> write(Node utterance, Claim claim) {
        if (claim instanceof Claim.AuthenticityClaim authenticity) {
            return List.of(authenticity(authenticity.leak()));
        }
        Claim.Allegation allegation = (Claim.Allegation) claim;
        Topic topic = topic(allegation.topic());
        if (allegation.accused().isEmpty()) {
            return List.of(allegation(Iris.part(utterance, "claim"), topic, "nobody named"));
        }
        List<Node> claims = new ArrayList<>();
        for (Referent referent : allegation.accused()) {
            claims.add(against(out.actor(referent), topic));
        }
        return claims;
    }

    private Node against(Actor accused, Topic topic) {
        Node claim = allegation(out.iris.claim(topic, accused.id()), topic, accused.name());
        out.add(claim, Vocabulary.ACCUSED, out.iris.actor(accused.id()));
        return claim;
    }

    private Node allegation(Node claim, Topic topic, String whose) {
        out.type(claim, Vocabulary.CLAIM, Vocabulary.ALLEGATION);
        out.add(claim, Vocabulary.ABOUT_TOPIC, Vocabulary.topic(topic.name()));
        out.add(claim, RDFS.label.asNode(), "alleged " + topic.label() + " (" + whose + ")");
        return claim;
    }

    private Node authenticity(Leak leak) {
        Node leaked = LeakWriter.name(out, leak);
        Node claim = Iris.part(leaked, "authenticity");
        out.type(claim, Vocabulary.CLAIM, Vocabulary.AUTHENTICITY_CLAIM);
        out.add(claim, Vocabulary.ABOUT, leaked);
        out.add(claim, RDFS.label.asNode(), "alleged authenticity of leaked " + leak.kind().name().toLowerCase(Locale.ROOT));
        return claim;
    }

    private Topic topic(String name) {
        Topic topic = topics.get(name);
        if (topic == null) {
            throw new IllegalArgumentException("article " + out.article.id() + " has an allegation of the topic '" + name
                + "', which is not in the topic scheme");
        }
        return topic;
    }
}
