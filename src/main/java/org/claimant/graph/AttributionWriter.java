package org.claimant.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Span;

/**
 * Writes attributions: that words are given to a source, whatever they are about. An attribution is a reading of the text; an
 * utterance is what it was taken to mean, where that is a claim.
 */
final class AttributionWriter {
    private final ArticleGraph out;
    private final Discourse discourse;

    AttributionWriter(ArticleGraph out, Discourse discourse) {
        this.out = out;
        this.discourse = discourse;
    }

    void write(List<Attribution> attributions) {
        List<Node> nodes = new ArrayList<>();
        for (Attribution attribution : attributions) {
            nodes.add(out.name("attribution", attribution.evidence().span()));
        }
        for (int i = 0; i < nodes.size(); i++) {
            Attribution attribution = attributions.get(i);
            write(nodes.get(i), attribution);
            if (attribution.within() >= 0) {
                out.add(nodes.get(i), Vocabulary.WITHIN, nodes.get(attribution.within()));
            }
        }
    }

    private void write(Node node, Attribution attribution) {
        out.type(node, Vocabulary.ATTRIBUTION);
        out.add(node, Vocabulary.IN_ARTICLE, out.node);
        out.addWords(node, Vocabulary.SOURCE, Vocabulary.SOURCE_AT, attribution.source());
        out.addWords(node, Vocabulary.CUE, Vocabulary.CUE_AT, attribution.cue());
        out.addWords(node, Vocabulary.CONTENT, Vocabulary.CONTENT_AT, attribution.content());
        out.add(node, Vocabulary.MANNER, attribution.manner().name().toLowerCase(Locale.ROOT));
        out.decided(node, attribution.evidence().rule(), attribution.evidence().score());
        if (!attribution.source().isEmpty()) {
            speaker(attribution.source().get(0)).ifPresent(s -> out.add(node, Vocabulary.SPEAKER, out.actorNode(s)));
        }
    }

    /**
     * Whose mention fills most of the source, or of what stands in front of its first comma, where an apposition begins;
     * "a spokesman for the party" is not the party.
     */
    private Optional<Referent> speaker(Span source) {
        int comma = source.of(out.article.text()).indexOf(", ");
        Span head = comma > 0 ? new Span(source.begin(), source.begin() + comma) : source;
        Referent best = null;
        int length = head.length() / 2;
        for (Referent referent : discourse.referents()) {
            for (Mention mention : referent.mentions()) {
                if (head.contains(mention.span()) && mention.span().length() > length) {
                    best = referent;
                    length = mention.span().length();
                }
            }
        }
        return Optional.ofNullable(best).filter(out::isLinked);
    }
}
