package org.claimant.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom an article speaks of, and where. Mentions may nest ("his party's leader" holds "his party" and "his"), and no two
 * share a head word.
 */
public final class Discourse {
    private final List<Referent> referents;
    private final Map<Long, Referent> byHead = new HashMap<>();

    public Discourse(List<Referent> referents) {
        this.referents = List.copyOf(referents);
        for (int i = 0; i < this.referents.size(); i++) {
            Referent r = this.referents.get(i);
            if (r.id() != i) {
                throw new IllegalArgumentException("referent " + i + " has id " + r.id());
            }
            for (Mention m : r.mentions()) {
                if (byHead.put(key(m.sentence(), m.head()), r) != null) {
                    throw new IllegalArgumentException("two mentions share a head: " + m);
                }
            }
        }
    }

    /** In the order of their ids. */
    public List<Referent> referents() {
        return referents;
    }

    /** Whom the mention with this head word refers to, if that is known. */
    public Optional<Referent> at(int sentence, int head) {
        return Optional.ofNullable(byHead.get(key(sentence, head)));
    }

    private static long key(int sentence, int head) {
        return ((long) sentence << 32) | head;
    }
}
