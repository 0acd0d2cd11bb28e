package org.claimant.graph;

import java.util.Locale;

import org.apache.jena.graph.Node;
import org.claimant.model.Membership;

/** Writes roles and party affiliations. */
final class MembershipWriter {
    private final ArticleGraph out;

    MembershipWriter(ArticleGraph out) {
        this.out = out;
    }

    void write(Membership membership) {
        Node node = out.name("membership", membership.evidence().span());
        out.type(node, Vocabulary.MEMBERSHIP);
        out.add(node, Vocabulary.IN_ARTICLE, out.node);
        out.add(node, Vocabulary.MEMBER, out.actorNode(membership.person()));
        out.evidence(node, membership.evidence());
        if (membership instanceof Membership.Role role) {
            role(node, role);
        } else {
            Membership.Affiliation affiliation = (Membership.Affiliation) membership;
            out.type(node, Vocabulary.AFFILIATION);
            out.add(node, Vocabulary.IN_ORGANIZATION, out.actorNode(affiliation.party()));
        }
    }

    private void role(Node node, Membership.Role role) {
        out.type(node, Vocabulary.ROLE_HOLDING);
        out.add(node, Vocabulary.ROLE, role.role());
        out.add(node, Vocabulary.STATUS, role.status().name().toLowerCase(Locale.ROOT));
        role.organization().ifPresent(o -> out.add(node, Vocabulary.IN_ORGANIZATION, out.actorNode(o)));
        out.add(node, Vocabulary.PLACE, role.place());
    }
}
