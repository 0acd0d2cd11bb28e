package org.claimant.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.claimant.model.ActorType;
import org.claimant.model.Attribution;
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
    private static final Set<String> WORKPLACES = Set.of("company", "firm", "bank", "organization", "organisation", "agency", "department", "ministry", "union", "group", "office", "committee");
    private static final Set<String> GENERIC = Set.of("body", "organisation", "organization", "watchdog", "agency", "regulator", "institution");
    private static final Set<String> NAMING = Set.of("call", "name", "know", "dub");
    private static final int REACH = 3;

    private final Cast cast;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Wording wording;
    private final PersonDescriptions persons;
    private final BodyDescriptions bodies;
    private final Speech speech;
    private final Map<String, Entity> byKey = new HashMap<>();

    DescriptionSieve(Cast cast, Lexicon lexicon, Salience salience, Speech speech) {
        this.speech = speech;
        this.cast = cast;
        this.lexicon = lexicon;
        this.salience = salience;
        this.wording = new Wording(cast);
        this.persons = new PersonDescriptions(cast, lexicon, wording);
        this.bodies = new BodyDescriptions(cast, lexicon, wording);
    }

    void resolve(Phrase p) {
        Entity owner = wording.owner(p);
        String determiner = determiner(p);
        Entity e = calledByName(p);
        e = e == null ? apposition(p) : e;
        e = e == null ? named(p, determiner, owner) : e;
        e = e == null && !byKey.containsKey(key(p, owner)) ? p.type() == ActorType.PERSON ? persons.introduced(p) : bodies.introduced(p) : e;
        String key = key(p, owner);
        if (e == null && !NEW.contains(determiner)) {
            e = byKey.get(key);
            e = e == null && p.type() == ActorType.PERSON ? persons.namedNext(p) : e;
            e = e == null && p.type() == ActorType.PERSON && determiner.equals("the") ? persons.ofParty(p) : e;
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

    /** "a company called Acme", and what it stands beside: "his former employer, a company called Acme". */
    private @Nullable Entity calledByName(Phrase p) {
        Sentence s = cast.sentence(p);
        return p.plural() ? null : Stream.concat(Stream.of(s.token(p.head())), s.children(p.head(), "appos").stream())
                .flatMap(t -> s.children(t.index(), "acl").stream()).filter(v -> NAMING.contains(v.lemma()) && v.index() > p.head())
                .flatMap(v -> s.children(v.index(), "obj", "xcomp", "obl").stream()).filter(Token::isName)
                .map(t -> cast.entityAt(p.sentence(), t.index())).filter(e -> e != null && e.type() == p.type()).findFirst().orElse(null);
    }

    /** "his former employer, a private company": the description that it stands beside. */
    private @Nullable Entity apposition(Phrase p) {
        Token t = cast.sentence(p).token(p.head());
        Entity e = t.relation().equals("appos") && !p.plural() ? cast.entityAt(p.sentence(), t.head()) : null;
        return e != null && e.type() == p.type() && !e.isPlural() ? e : null;
    }

    private @Nullable Entity named(Phrase p, String determiner, @Nullable Entity owner) {
        if (p.noun().equals("lot") && owner != null) {
            return partyOf(owner); // "his lot have been in power"
        }
        if (p.plural()) {
            return null;
        }
        if (p.type() == ActorType.PARTY) {
            return !p.modifiers().isEmpty() ? null : owner != null ? partyOf(owner) : !wording.hasOwner(p) && DEFINITE.contains(determiner) ? theParty(p) : null;
        }
        if (!DEFINITE.contains(determiner) && !wording.hasOwner(p) && !isTitleLike(p)) {
            return null;
        }
        if (owner != null && owner.body() != null && p.modifiers().isEmpty() && WORKPLACES.contains(p.noun())) {
            return owner.body();
        }
        if (p.type() != ActorType.PERSON) {
            boolean ruled = p.noun().equals("government") && owner != null && owner.type() == ActorType.PERSON;
            Entity body = bodies.body(p, ruled ? null : owner);
            return body != null || owner != null || !GENERIC.contains(p.noun()) || !p.modifiers().isEmpty() || wording.hasOwner(p) ? body : anyBody(p);
        }
        Entity named = persons.person(p, owner, speaker(p));
        return named == null && owner == null && p.modifiers().isEmpty() ? persons.described(p) : named;
    }

    private @Nullable Entity speaker(Phrase p) {
        Attribution around = speech.around(p);
        return around == null ? speech.speaker(p) : speech.source(around);
    }

    /** "the body", "the watchdog" say little: the named organisation that is nearest in mind. */
    private @Nullable Entity anyBody(Phrase p) {
        return salience.nearest(p.sentence(), p.head(), REACH, e -> e.type() == ActorType.ORGANIZATION && !e.isPlural() && !e.names().isEmpty()
                && e.names().stream().noneMatch(Phrase::place));
    }

    /** "Labour leader", "Sindh Governor" without an article. */
    private boolean isTitleLike(Phrase p) {
        return p.type() == ActorType.PERSON && lexicon.isOffice(p.noun()) && (!p.modifiers().isEmpty() || p.noun().equals("pm")) && determiner(p).isEmpty();
    }

    private static @Nullable Entity partyOf(Entity owner) {
        return owner.type() == ActorType.PERSON ? owner.party() : null;
    }

    /** The party of who speaks in the sentence, else the party last spoken of, else that of whoever says the words. */
    private @Nullable Entity theParty(Phrase p) {
        for (Phrase o : cast.phrases(p.sentence())) {
            Entity e = cast.of(o);
            Token t = cast.sentence(o).token(o.head());
            if (o.head() < p.head() && e != null && e.party() != null && t.relation().startsWith("nsubj")) {
                return e.party();
            }
        }
        Entity nearest = salience.nearest(p.sentence(), p.head(), REACH, e -> e.type() == ActorType.PARTY);
        Entity speaker = nearest == null ? speaker(p) : null;
        return speaker == null ? nearest : partyOf(speaker);
    }

    private String determiner(Phrase p) {
        Optional<Token> det = cast.sentence(p).children(p.head(), "det", "nummod").stream().findFirst();
        return det.map(t -> t.word().toLowerCase(Locale.ROOT)).orElse(cast.opensCut(p) ? "the" : "");
    }

    private String key(Phrase p, @Nullable Entity owner) {
        String whose = owner == null ? wording.hasOwner(p) ? p.sentence() + "/" + p.head() : "" : owner.name();
        return p.noun() + p.modifiers() + (p.plural() ? "s" : "") + whose;
    }
}
