package org.claimant.graph;

import java.util.Locale;

import org.apache.jena.graph.Node;
import org.claimant.model.Link;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Span;

/** Writes where actors are mentioned, and what decided that it is them. */
final class MentionWriter {
    private final ArticleGraph out;

    MentionWriter(ArticleGraph out) {
        this.out = out;
    }

    /** Writes the referent's link and mentions; nothing where it is linked to nobody. */
    void write(Referent referent) {
        if (!out.isLinked(referent)) {
            return;
        }
        Node actor = out.actorNode(referent);
        Node link = link(referent, actor);
        for (Mention mention : referent.mentions()) {
            Node node = out.name("mention", mention.span());
            Span place = out.codePoints.of(mention.span());
            out.type(node, Vocabulary.MENTION);
            out.add(node, Vocabulary.IN_ARTICLE, out.node);
            out.add(node, Vocabulary.REFERS_TO, actor);
            out.add(node, Vocabulary.DECIDED_BY, link);
            out.add(node, Vocabulary.SURFACE, mention.span().of(out.article.text()));
            out.add(node, Vocabulary.FORM, mention.form().name().toLowerCase(Locale.ROOT));
            out.add(node, Vocabulary.BEGIN, Literals.number(place.begin()));
            out.add(node, Vocabulary.END, Literals.number(place.end()));
        }
    }

    private Node link(Referent referent, Node actor) {
        Link read = out.link(referent);
        Node link = Iris.part(Iris.part(out.node, "link"), Integer.toString(referent.id()));
        out.type(link, Vocabulary.LINK);
        out.add(link, Vocabulary.IN_ARTICLE, out.node);
        out.add(link, Vocabulary.REFERS_TO, actor);
        out.add(link, Vocabulary.BASIS, read.basis());
        out.decided(link, read.rule(), read.score());
        return link;
    }
}
