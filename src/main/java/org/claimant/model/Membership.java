package org.claimant.model;

import java.util.Optional;

/** That a person holds a role, or belongs to a party. */
public sealed interface Membership {
    Referent person();

    Evidence evidence();

    enum Status { CURRENT, FORMER, CANDIDATE, ELECTED, FOUNDER }

    /**
     * @param role         its title as the article has it ("Senior Deputy Convener"); never blank
     * @param organization the organisation, where it is one that the article speaks of
     * @param place        the place or office in words where there is no such organisation ("Sindh"), or empty
     */
    record Role(Referent person, String role, Optional<Referent> organization, String place, Status status,
                Evidence evidence) implements Membership {
        public Role {
            if (role.isBlank()) {
                throw new IllegalArgumentException("a role needs a title: " + person);
            }
        }
    }

    /** Membership of, or leadership in, a political party. */
    record Affiliation(Referent person, Referent party, Evidence evidence) implements Membership {
    }
}
