package org.claimant.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.ActorType;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a description means: "the Sindh governor", "the party", "his party", "the committee", "other parties". A definite
 * one takes up somebody named whose title or kind it repeats without contradiction; one that says the same as an earlier one
 * means the same; all others are somebody new.
 */
final class DescriptionSieve {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> NEW = Set.of("a", "an", "another", "some", "several", "one", "two", "three", "four", "five", "many", "any", "no");
    private static final Set<String> VAGUE = Set.of("top", "former", "ex", "new", "veteran", "embattled", "outgoing", "current", "then", "late", "old", "senior");
    private static final Set<String> WORKPLACES = Set.of("company", "firm", "bank", "organization", "organisation", "agency", "department", "ministry", "union", "group", "office", "committee");
    private static final Map<String, String> SYNONYMS = Map.of("convenor", "convener", "spox", "spokesperson", "spokesman", "spokesperson", "spokeswoman", "spokesperson",
            "chairman", "chair", "chairwoman", "chair", "chairperson", "chair");
    private static final int LEAD = 4;
    private static final int REACH = 3;

    private final Cast cast;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Map<String, Entity> byKey = new HashMap<>();

    DescriptionSieve(Cast cast, Lexicon lexicon, Salience salience) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.salience = salience;
    }

    void resolve(Phrase p) {
        Entity owner = owner(p);
        String determiner = determiner(p);
        Entity e = apposition(p);
        e = e == null ? named(p, determiner, owner) : e;
        e = e == null ? introduced(p) : e;
        String key = key(p, owner);
        if (e == null && !NEW.contains(determiner)) {
            e = byKey.get(key);
        }
        if (e == null) {
            e = cast.found(p);
        } else {
            cast.join(p, e);
        }
        if (!NEW.contains(determiner)) {
            byKey.put(key, e);
        }
    }

    /** "his former employer, a private company": the description that it stands beside. */
    private @Nullable Entity apposition(Phrase p) {
        Token t = cast.sentence(p).token(p.head());
        Entity e = t.relation().equals("appos") && !p.plural() ? cast.entityAt(p.sentence(), t.head()) : null;
        return e != null && e.type() == p.type() && !e.isPlural() ? e : null;
    }

    /**
     * The custom of news to describe first and name later: "A councillor has denied ... Mr Wood, an independent councillor, ...".
     * Only in the first sentences, and only where just one is later named as such.
     */
    private @Nullable Entity introduced(Phrase p) {
        if (p.sentence() >= LEAD || p.plural() || p.type() != ActorType.PERSON || hasOwner(p) || byKey.containsKey(key(p, null))) {
            return null;
        }
        List<Entity> called = cast.entities().stream().filter(e -> e.type() == ActorType.PERSON && !e.names().isEmpty() && e.gender().agrees(p.gender()))
                .filter(e -> e.descriptions().stream().anyMatch(d -> bare(d.noun()).equals(bare(p.noun())))).toList();
        boolean later = called.size() == 1 && called.get(0).lastBefore(p.sentence(), p.head()) == null
                && called.get(0).first().sentence() <= p.sentence() + LEAD;
        return later ? called.get(0) : null;
    }

    private @Nullable Entity named(Phrase p, String determiner, @Nullable Entity owner) {
        if (p.plural()) {
            return null;
        }
        if (p.type() == ActorType.PARTY) {
            return !p.modifiers().isEmpty() ? null : owner != null ? partyOf(owner) : !hasOwner(p) && DEFINITE.contains(determiner) ? theParty(p) : null;
        }
        if (!DEFINITE.contains(determiner) && !hasOwner(p) && !isTitleLike(p)) {
            return null;
        }
        if (owner != null && owner.body() != null && p.modifiers().isEmpty() && WORKPLACES.contains(p.noun())) {
            return owner.body();
        }
        if (p.type() != ActorType.PERSON) {
            boolean ruled = p.noun().equals("government") && owner != null && owner.type() == ActorType.PERSON;
            return body(p, ruled ? null : owner);
        }
        Entity named = person(p, owner);
        return named == null && owner == null && p.modifiers().isEmpty() ? described(p) : named;
    }

    /** "Labour leader", "Sindh Governor" without an article. */
    private boolean isTitleLike(Phrase p) {
        return p.type() == ActorType.PERSON && lexicon.isOffice(p.noun()) && (!p.modifiers().isEmpty() || p.noun().equals("pm")) && determiner(p).isEmpty();
    }

    private static @Nullable Entity partyOf(Entity owner) {
        return owner.type() == ActorType.PERSON ? owner.party() : null;
    }

    /** The party of who speaks in the sentence, else the party last spoken of. */
    private @Nullable Entity theParty(Phrase p) {
        for (Phrase o : cast.phrases(p.sentence())) {
            Entity e = cast.of(o);
            Token t = cast.sentence(o).token(o.head());
            if (o.head() < p.head() && e != null && e.party() != null && t.relation().startsWith("nsubj")) {
                return e.party();
            }
        }
        return salience.nearest(p.sentence(), p.head(), REACH, e -> e.type() == ActorType.PARTY);
    }

    private @Nullable Entity person(Phrase p, @Nullable Entity owner) {
        Set<String> asked = wanted(p);
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
                && ownerWords(e.party()).stream().anyMatch(asked::contains)).toList();
        return members.size() == 1 ? members.get(0) : null;
    }

    /** "the councillor" after "a councillor from Kent", "the spokesman" after "the mayor's spokesperson". */
    private @Nullable Entity described(Phrase p) {
        Entity best = null;
        int place = -1;
        for (Entity e : cast.entities()) {
            Phrase last = e.lastBefore(p.sentence(), p.head());
            boolean fits = e.type() == ActorType.PERSON && !e.isPlural() && e.names().isEmpty() && last != null && e.gender().agrees(p.gender())
                    && e.phrases().stream().anyMatch(o -> o.isNominal() && bare(o.noun()).equals(bare(p.noun())));
            if (fits && last.sentence() * 1000 + last.head() > place) {
                best = e;
                place = last.sentence() * 1000 + last.head();
            }
        }
        return best;
    }

    /** True where the owner, if there is one, is the party of e or is named in its titles. */
    private static boolean isOf(Entity e, @Nullable Entity owner) {
        Set<String> names = owner == null ? Set.of() : ownerWords(owner);
        return owner == null || e.party() == owner || e.descriptions().stream().flatMap(d -> d.modifiers().stream()).anyMatch(names::contains);
    }

    /** True where a description of e has the noun, and all words asked for are said of e somewhere. */
    private boolean matches(Entity e, String noun, Set<String> asked) {
        boolean noun1 = e.descriptions().stream().anyMatch(d -> bare(d.noun()).equals(bare(noun)));
        boolean leader = noun.equals("leader") && e.descriptions().stream().anyMatch(d -> lexicon.isOffice(d.noun())) && !asked.isEmpty();
        if (!noun1 && !leader) {
            return false;
        }
        Set<String> said = new TreeSet<>();
        e.descriptions().forEach(d -> d.modifiers().forEach(m -> said.add(bare(m))));
        if (e.party() != null) {
            said.addAll(ownerWords(e.party()));
        }
        return said.containsAll(asked);
    }

    private Set<String> wanted(Phrase p) {
        Set<String> asked = new TreeSet<>();
        Sentence s = cast.sentence(p);
        for (Token t : s.children(p.head(), "amod", "compound", "nmod")) {
            String word = bare(t.lemma().toLowerCase(Locale.ROOT));
            if (!VAGUE.contains(word) && !t.relation().equals("nmod:poss")) {
                asked.add(bare(t.word().toLowerCase(Locale.ROOT)));
            }
        }
        if (p.noun().indexOf('-') > 0) {
            String first = p.noun().substring(p.noun().indexOf('-') + 1, Math.max(p.noun().indexOf('-') + 1, p.noun().lastIndexOf('-')));
            if (!first.isEmpty()) {
                asked.add(first);
            }
        }
        return asked;
    }

    private static Set<String> ownerWords(Entity owner) {
        Set<String> words = new TreeSet<>();
        owner.names().forEach(n -> {
            words.add(n.text().toLowerCase(Locale.ROOT));
            words.addAll(List.of(n.text().toLowerCase(Locale.ROOT).split("\\s+")));
        });
        return words;
    }

    /** "ex-mayor" and "mayor", "convenor" and "convener". */
    private static String bare(String noun) {
        String bare = noun.startsWith("ex-") || noun.startsWith("co-") ? noun.substring(3) : noun;
        return SYNONYMS.getOrDefault(bare.substring(bare.lastIndexOf('-') + 1), bare.substring(bare.lastIndexOf('-') + 1));
    }

    /** "the committee": the last body that is called one, or was described as one; "the government" also the only one named later. */
    private @Nullable Entity body(Phrase p, @Nullable Entity owner) {
        Set<String> asked = wanted(p);
        Entity best = null;
        int bestPlace = -1;
        List<Entity> called = cast.entities().stream().filter(e -> e.type() == ActorType.ORGANIZATION && !e.isPlural() && e != owner && isCalled(e, p.noun(), asked) && isOwned(e, owner)).toList();
        for (Entity e : called) {
            Phrase last = e.lastBefore(p.sentence(), p.head());
            if (last != null && last.sentence() * 1000 + last.head() > bestPlace) {
                best = e;
                bestPlace = last.sentence() * 1000 + last.head();
            }
        }
        if (p.noun().equals("government")) {
            List<Entity> named = called.stream().filter(e -> !e.names().isEmpty()).toList();
            return named.size() == 1 ? named.get(0) : best;
        }
        return best;
    }

    /** True where the owner, if there is one, is part of its name, or it was described as the owner's, or as nobody's, before. */
    private boolean isOwned(Entity e, @Nullable Entity owner) {
        if (owner == null) {
            return true;
        }
        Set<String> words = ownerWords(owner);
        boolean named = e.names().stream().anyMatch(n -> NameKey.words(n.text().toLowerCase(Locale.ROOT)).stream().anyMatch(words::contains));
        return named || e.phrases().stream().filter(Phrase::isNominal).anyMatch(n -> owner(n) == owner || e.names().isEmpty() && !hasOwner(n));
    }

    /** The word of a body's name that says what it is: the last, or the one before "of" or "for". */
    private static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("of") || words.get(i).equals("for")) {
                return words.get(i - 1);
            }
        }
        return words.get(words.size() - 1);
    }

    private static boolean isCalled(Entity e, String noun, Set<String> asked) {
        boolean named = e.names().stream().map(n -> List.of(n.text().toLowerCase(Locale.ROOT).split("\\s+")))
                .anyMatch(w -> head(w).equals(noun) && w.containsAll(asked));
        boolean nominal = e.names().isEmpty() && e.phrases().stream().anyMatch(p -> p.isNominal() && p.noun().equals(noun) && p.modifiers().containsAll(asked)
                && !p.text().startsWith("a ") && !p.text().startsWith("an ") || p.isNominal() && p.noun().equals(noun) && p.modifiers().containsAll(asked) && asked.isEmpty());
        return named || nominal || e.descriptions().stream().anyMatch(d -> d.noun().equals(noun) && d.modifiers().containsAll(asked));
    }

    private @Nullable Entity owner(Phrase p) {
        return cast.sentence(p).children(p.head(), "nmod:poss").stream().map(t -> cast.entityAt(p.sentence(), t.index()))
                .filter(e -> e != null).findFirst().orElse(null);
    }

    private boolean hasOwner(Phrase p) {
        return !cast.sentence(p).children(p.head(), "nmod:poss").isEmpty();
    }

    private String determiner(Phrase p) {
        Optional<Token> det = cast.sentence(p).children(p.head(), "det", "nummod").stream().findFirst();
        return det.map(t -> t.word().toLowerCase(Locale.ROOT)).orElse("");
    }

    private String key(Phrase p, @Nullable Entity owner) {
        String whose = owner == null ? hasOwner(p) ? p.sentence() + "/" + p.head() : "" : owner.name();
        return p.noun() + p.modifiers() + (p.plural() ? "s" : "") + whose;
    }
}
