package org.claimant.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Finds the person that a description in the singular means: "the Sindh governor", "the councillor". */
final class PersonDescriptions {
    private static final int LEAD = 4;

    private final Cast cast;
    private final Lexicon lexicon;
    private final Wording wording;

    PersonDescriptions(Cast cast, Lexicon lexicon, Wording wording) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.wording = wording;
    }

    /** Somebody named whose titles have the noun and all the words; the last spoken of; null where there is none. */
    @Nullable Entity person(Phrase p, @Nullable Entity owner) {
        Set<String> asked = wording.wanted(p);
        String noun = p.noun();
        if (noun.equals("pm")) {
            noun = "minister";
            asked.add("prime");
        }
        Entity best = null;
        int nearest = Integer.MAX_VALUE;
        List<Entity> called = new ArrayList<>();
        for (Entity e : cast.entities()) {
            if (e.type() == ActorType.PERSON && !e.isPlural() && !e.names().isEmpty() && e.gender().agrees(p.gender()) && e != owner && isOf(e, owner)
                    && matches(e, noun, asked)) {
                called.add(e);
                Phrase last = e.lastBefore(p.sentence(), p.head());
                int distance = last == null ? Integer.MAX_VALUE : (p.sentence() - last.sentence()) * 1000 - last.head();
                if (distance < nearest) {
                    best = e;
                    nearest = distance;
                }
            }
        }
        boolean only = best == null && !asked.isEmpty() && called.size() == 1;
        best = only ? called.get(0) : best;
        return best == null && p.noun().equals("nominee") ? nominee(asked) : best;
    }

    /** "the Republican nominee": the one person of the article who belongs to the party. */
    private @Nullable Entity nominee(Set<String> asked) {
        List<Entity> members = cast.entities().stream().filter(e -> e.type() == ActorType.PERSON && !e.names().isEmpty() && e.party() != null
                && Wording.ownerWords(e.party()).stream().anyMatch(asked::contains)).toList();
        return members.size() == 1 ? members.get(0) : null;
    }

    /** "the councillor" after "a councillor from Kent", "the spokesman" after "the mayor's spokesperson". */
    @Nullable Entity described(Phrase p) {
        Entity best = null;
        int place = -1;
        for (Entity e : cast.entities()) {
            Phrase last = e.lastBefore(p.sentence(), p.head());
            boolean fits = e.type() == ActorType.PERSON && !e.isPlural() && e.names().isEmpty() && last != null && e.gender().agrees(p.gender())
                    && e.phrases().stream().anyMatch(o -> o.isNominal() && Wording.bare(o.noun()).equals(Wording.bare(p.noun())));
            if (fits && last.sentence() * 1000 + last.head() > place) {
                best = e;
                place = last.sentence() * 1000 + last.head();
            }
        }
        return best;
    }

    /** True where the owner, if there is one, is the party of e or is named in its titles. */
    private static boolean isOf(Entity e, @Nullable Entity owner) {
        Set<String> names = owner == null ? Set.of() : Wording.ownerWords(owner);
        return owner == null || e.party() == owner || e.descriptions().stream().flatMap(d -> d.modifiers().stream()).anyMatch(names::contains);
    }

    /** True where a description of e has the noun, and all words asked for are said of e somewhere. */
    private boolean matches(Entity e, String noun, Set<String> asked) {
        boolean noun1 = e.descriptions().stream().anyMatch(d -> Wording.bare(d.noun()).equals(Wording.bare(noun)));
        boolean leader = noun.equals("leader") && e.descriptions().stream().anyMatch(d -> lexicon.isOffice(d.noun())) && !asked.isEmpty();
        if (!noun1 && !leader) {
            return false;
        }
        Set<String> said = new TreeSet<>();
        e.descriptions().forEach(d -> d.modifiers().forEach(m -> said.add(Wording.bare(m))));
        if (e.party() != null) {
            said.addAll(Wording.ownerWords(e.party()));
        }
        return said.containsAll(asked);
    }

    /**
     * The custom of news to describe first and name later: "A councillor has denied ... Mr Wood, an independent councillor, ...".
     * Only in the first sentences, and only where just one is later named as such.
     */
    @Nullable Entity introduced(Phrase p) {
        if (p.sentence() >= LEAD || p.plural() || p.type() != ActorType.PERSON || wording.hasOwner(p) ) {
            return null;
        }
        List<Entity> called = cast.entities().stream().filter(e -> e.type() == ActorType.PERSON && !e.names().isEmpty() && e.gender().agrees(p.gender()))
                .filter(e -> e.descriptions().stream().anyMatch(d -> Wording.bare(d.noun()).equals(Wording.bare(p.noun())))).toList();
        boolean later = called.size() == 1 && called.get(0).names().stream()
                .allMatch(n -> n.sentence() > p.sentence() || n.sentence() == p.sentence() && n.head() > p.head())
                && called.get(0).names().get(0).sentence() <= p.sentence() + LEAD;
        return later ? called.get(0) : null;
    }
}
