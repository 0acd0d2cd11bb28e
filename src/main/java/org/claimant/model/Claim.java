package org.claimant.model;

import java.util.List;

/** What one can assert and another deny. */
public sealed interface Claim {

    /**
     * That somebody did something wrong.
     *
     * @param accused who is said to have done it; several in one breath; empty where nobody can be named
     * @param topic   local name of a concept of the topic scheme ({@code FakeMandate})
     */
    record Allegation(List<Referent> accused, String topic) implements Claim {
        public Allegation {
            accused = List.copyOf(accused);
            if (topic.isBlank()) {
                throw new IllegalArgumentException("an allegation needs a topic");
            }
        }
    }

    /** That leaked material is genuine. */
    record AuthenticityClaim(Leak leak) implements Claim {
    }
}
