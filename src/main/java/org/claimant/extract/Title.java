package org.claimant.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.claimant.model.Membership.Status;
import org.claimant.model.Referent;

/**
 * A title with what stands around it: tokens {@code [begin, end)} of its sentence.
 *
 * @param role         the title itself, abbreviations in full ("Senior Deputy Convener", "senator")
 * @param status       what its own words say ("former", "-elect"); empty where they say nothing
 * @param organization of whom, where the article speaks of it
 * @param place        the same in words ("Sindh"), or empty
 * @param parties      the parties its words name ("Labour MP")
 * @param unreal       true for "the next president", who is none yet
 * @param plural       true for "Senators", which several names may share
 */
record Title(int begin, int end, String role, TitleLexicon.Entry entry, Optional<Status> status,
             Optional<Referent> organization, String place, List<Referent> parties, boolean plural, boolean unreal) {

    private static final Pattern RACE = Pattern.compile(
            "(?i)president|gubernatorial|mayor|senat|congress|parliament|leadership|minister|chancellor|white house|primary|election|party|poll");

    Title {
        parties = List.copyOf(parties);
    }

    /** True where the words say enough to count as a role: a public title, or one with its organisation; a rival, one with his race or party. */
    boolean counts() {
        if (entry.kind() == TitleLexicon.Kind.CANDIDATE && !entry.alone()) {
            return !unreal && (!parties.isEmpty() || RACE.matcher(role).find());
        }
        boolean special = role.split(" ").length > entry.title().split(" ").length && entry.kind() != TitleLexicon.Kind.OCCUPATION
                && (entry.kind() != TitleLexicon.Kind.CAPACITY || entry.title().startsWith("spokes"));
        return !unreal && (special || entry.alone() || organization.isPresent() || !place.isEmpty() || !parties.isEmpty());
    }

    Title with(Optional<Referent> other, String otherPlace) {
        boolean known = organization.isPresent() || !place.isEmpty();
        return known ? this : new Title(begin, end, role, entry, status, other, otherPlace, parties, plural, unreal);
    }
}
