package org.claimant.graph;

import java.util.Locale;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.claimant.model.Leak;
import org.claimant.model.Referent;

/** Writes leaks. Who is heard in one and who leaked it are allegations too, and the properties say so. */
final class LeakWriter {
    private final ArticleGraph out;

    LeakWriter(ArticleGraph out) {
        this.out = out;
    }

    /** A leak belongs to its article: that two articles mean the same one is not decided by its kind and speaker alone. */
    static Node name(ArticleGraph out, Leak leak) {
        return Iris.part(Iris.part(out.node, "leak"), Integer.toString(leak.id()));
    }

    void write(Leak leak) {
        Node node = name(out, leak);
        String kind = leak.kind().name().toLowerCase(Locale.ROOT);
        out.type(node, Vocabulary.LEAK);
        out.add(node, Vocabulary.IN_ARTICLE, out.node);
        out.add(node, Vocabulary.KIND, kind);
        out.add(node, RDFS.label.asNode(), "leaked " + kind);
        out.add(node, Vocabulary.MENTIONED_AT, out.codePoints.of(leak.mentions()));
        for (Referent speaker : leak.speakers()) {
            out.add(node, Vocabulary.ALLEGED_SPEAKER, out.actorNode(speaker));
        }
        for (Referent leaker : leak.leakers()) {
            out.add(node, Vocabulary.ALLEGED_LEAKER, out.actorNode(leaker));
        }
        out.evidence(node, leak.evidence());
    }
}
