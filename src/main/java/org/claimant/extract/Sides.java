package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Membership;
import org.claimant.model.Referent;

/** Which parties and bodies a person of the article belongs to, and whom the article has heard accused so far. */
final class Sides {
    private final Map<Referent, Set<Referent>> bodies = new LinkedHashMap<>();
    private final List<Referent> accused = new ArrayList<>();

    Sides(List<Membership> memberships) {
        for (Membership m : memberships) {
            if (m instanceof Membership.Role r) {
                r.organization().ifPresent(o -> bodies.computeIfAbsent(r.person(), p -> new LinkedHashSet<>()).add(o));
            } else if (m instanceof Membership.Affiliation a) {
                bodies.computeIfAbsent(a.person(), p -> new LinkedHashSet<>()).add(a.party());
            }
        }
    }

    void accuse(List<Referent> who) {
        accused.addAll(who);
    }

    /** The side that a speaker who denies or admits without saying for whom speaks for: itself or its body, whichever was accused last. */
    Referent answeringFor(Referent speaker) {
        Set<Referent> own = bodies.getOrDefault(speaker, Set.of());
        for (int i = accused.size() - 1; i >= 0; i--) {
            if (accused.get(i).equals(speaker) || own.contains(accused.get(i))) {
                return accused.get(i);
            }
        }
        return speaker;
    }

    /** The parties of the speaker. */
    List<Referent> partiesOf(Referent speaker) {
        return bodies.getOrDefault(speaker, Set.of()).stream().filter(r -> r.type() == ActorType.PARTY).toList();
    }
}
