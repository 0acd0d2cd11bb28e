package org.claimant.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.ActorType;
import org.claimant.model.Claim;
import org.claimant.model.Extraction;
import org.claimant.model.Leak;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Utterance;

/**
 * What one article tells about one of its referents: its names, its party, its roles, and the company it keeps.
 *
 * @param names   surface forms of its names, sorted; empty for somebody only described
 * @param parties ids of its parties, as far as the gazetteer knows them, else their names
 * @param roles   titles of its roles, in lower case
 * @param company keys of the names of the others whom the article names
 */
record Profile(Extraction extraction, Referent referent, Set<String> names, Set<String> parties, Set<String> roles, Set<String> company) {

    String article() {
        return extraction.article().article().id();
    }

    /** Which referent of which article. */
    String key() {
        return article() + "\t" + referent.id();
    }

    ActorType type() {
        return referent.type();
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** The profiles of the referents that facts are read about, in the order of their ids. */
    static List<Profile> of(Extraction e, Scene scene) {
        Set<Integer> used = used(e);
        Set<String> company = new TreeSet<>();
        e.discourse().referents().forEach(r -> names(e, r).forEach(n -> company.add(NameKey.of(n))));
        List<Profile> profiles = new ArrayList<>();
        for (Referent r : e.discourse().referents()) {
            if (used.contains(r.id())) {
                Set<String> names = names(e, r);
                Set<String> others = new TreeSet<>(company);
                names.forEach(n -> others.remove(NameKey.of(n)));
                profiles.add(new Profile(e, r, names, parties(e, r, scene), roles(e, r), others));
            }
        }
        return profiles;
    }

    static Set<String> names(Extraction e, Referent r) {
        Set<String> names = new TreeSet<>();
        for (Mention m : r.mentions()) {
            if (m.form() == Mention.Form.NAME) {
                String text = e.article().text(m.span()).replaceAll("\\s+", " ");
                names.add(r.type() == ActorType.PARTY ? PartyMarks.name(text).orElse(text) : text);
            }
        }
        return names;
    }

    private static Set<String> parties(Extraction e, Referent r, Scene scene) {
        Set<String> parties = new TreeSet<>();
        for (Membership m : e.memberships()) {
            if (m instanceof Membership.Affiliation a && a.person().id() == r.id()) {
                parties.add(scene.match(names(e, a.party()), a.party().type()).map(x -> x.actor().id()).orElseGet(() -> NameKey.of(a.party().name())));
            }
        }
        return parties;
    }

    private static Set<String> roles(Extraction e, Referent r) {
        Set<String> roles = new TreeSet<>();
        for (Membership m : e.memberships()) {
            if (m instanceof Membership.Role role && role.person().id() == r.id()) {
                roles.add(role.role().toLowerCase(Locale.ROOT));
            }
        }
        return roles;
    }

    private static Set<Integer> used(Extraction e) {
        Set<Integer> used = new LinkedHashSet<>();
        for (Utterance u : e.utterances()) {
            u.speaker().ifPresent(s -> used.add(s.id()));
            u.reporters().forEach(r -> used.add(r.id()));
            if (u.claim() instanceof Claim.Allegation a) {
                a.accused().forEach(r -> used.add(r.id()));
            } else if (u.claim() instanceof Claim.AuthenticityClaim a) {
                leak(a.leak(), used);
            }
        }
        e.leaks().forEach(l -> leak(l, used));
        for (Membership m : e.memberships()) {
            used.add(m.person().id());
            if (m instanceof Membership.Affiliation a) {
                used.add(a.party().id());
            } else if (m instanceof Membership.Role role) {
                role.organization().ifPresent(o -> used.add(o.id()));
            }
        }
        return used;
    }

    private static void leak(Leak l, Set<Integer> used) {
        l.speakers().forEach(r -> used.add(r.id()));
        l.leakers().forEach(r -> used.add(r.id()));
    }
}
