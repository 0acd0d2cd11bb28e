package org.claimant.resolve;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.claimant.model.ActorType;
import org.claimant.model.Attribution;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom pronouns mean, and rather nobody than the wrong one. Third persons go to who is nearest in mind and agrees;
 * relative ones to the noun that they follow; first persons, within what somebody is said to say, to who says it, "we" to the
 * party of who says it where that is known.
 */
final class PronounSieve {
    private static final Set<String> SINGULAR = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "theirs");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> ANYBODY = Set.of("anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody");
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine");
    private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ours");
    private static final Set<String> ADDRESSED = Set.of("you", "your", "yours");
    /** Clauses whose "who" and "which" ask, and take up nobody. */
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "csubj", "root", "acl", "parataxis");
    private static final Set<String> ADVERSARIES = Set.of("rival", "critic", "opponent", "adversary", "enemy", "detractor", "challenger", "accuser", "opposition");
    /** Verbs with which one judges what is another's. */
    private static final Set<String> JUDGING = Set.of("call", "label", "brand", "denounce", "condemn", "criticise", "criticize", "reject", "question", "dispute",
            "attack", "blame", "mock", "oppose", "doubt", "slam", "challenge", "deride");
    private static final Set<String> WEATHER = Set.of("seem", "appear", "take", "come", "rain", "emerge", "happen", "turn", "transpire", "be", "matter");

    private final Cast cast;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Speech speech;

    PronounSieve(Cast cast, Lexicon lexicon, Salience salience, Speech speech) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.salience = salience;
        this.speech = speech;
    }

    /** Third persons and relative pronouns; to be called in text order. */
    void resolve(Phrase p) {
        String word = p.noun();
        Sentence s = cast.sentence(p);
        Entity e = null;
        if (s.token(p.head()).tag().startsWith("W")) {
            e = relative(p, s);
        } else if (SINGULAR.contains(word)) {
            e = person(p, s);
        } else if (SEVERAL.contains(word)) {
            e = several(p, s);
        } else if (THING.contains(word) && !isEmptyIt(s, p)) {
            e = thing(p, s);
        }
        if (e != null) {
            cast.join(p, e);
            affiliate(s, p, e);
        }
    }

    /** "its leader": the leader's party is now known. */
    private void affiliate(Sentence s, Phrase p, Entity party) {
        Token t = s.token(p.head());
        Entity person = t.relation().equals("nmod:poss") && t.head() >= 0 ? cast.entityAt(p.sentence(), t.head()) : null;
        Phrase described = person == null ? null : cast.phraseAt(p.sentence(), t.head());
        if (described != null && party.type() == ActorType.PARTY && person.type() == ActorType.PERSON && !person.names().isEmpty()
                && lexicon.isOffice(described.noun())) {
            person.party(party);
        }
    }

    /** First persons; when all else is resolved, for the one who speaks may be named after the words. */
    void resolveSpeakers() {
        for (Phrase p : cast.phrases()) {
            if (cast.isOpen(p) && ADDRESSED.contains(p.noun())) {
                addressed(p);
            } else if (cast.isOpen(p) && (SPEAKER.contains(p.noun()) || SPEAKERS.contains(p.noun()))) {
                Entity speaker = speech.speaker(p);
                if (speaker != null) {
                    boolean party = SPEAKERS.contains(p.noun()) && speaker.party() != null;
                    cast.join(p, party ? speaker.party() : speaker);
                }
            }
        }
    }

    /** "you" is the one who is told: the object of the cue's verb. */
    private void addressed(Phrase p) {
        Attribution a = speech.inQuotation(p) ? speech.around(p, x -> x.manner() != Attribution.Manner.INDIRECT) : null;
        if (a == null) {
            return;
        }
        for (Span cue : a.cue()) {
            Sentence s = cast.article().sentenceAt(cue.begin()).orElse(null);
            if (s != null) {
                s.tokens().stream().filter(t -> t.isVerb() && cue.contains(t.span())).flatMap(v -> s.children(v.index(), "obj", "iobj").stream())
                        .map(o -> cast.entityAt(s.index(), o.index())).filter(e -> e != null && e != speech.source(a)).findFirst().ifPresent(e -> cast.join(p, e));
            }
        }
    }

    private @Nullable Entity relative(Phrase p, Sentence s) {
        Token t = s.token(p.head());
        for (int i = t.head(); i >= 0 && !CLAUSES.contains(s.token(i).relation()); i = s.token(i).head()) {
            if (s.token(i).relation().equals("acl:relcl")) {
                return cast.entityAt(p.sentence(), s.token(i).head());
            }
        }
        return null;
    }

    private @Nullable Entity person(Phrase p, Sentence s) {
        Predicate<Entity> fits = e -> e.type() == ActorType.PERSON && !e.isPlural() && !isAnybody(e) && !isOnlyQuoted(e, p) && !speech.isNamedBy(p, e) && e.gender().agrees(p.gender()) && !isBound(e, p, s) && !isSpoken(e, p);
        Entity target = target(p);
        if (target != null && fits.test(target)) {
            return target;
        }
        Entity before = speech.speakerBefore(p);
        if (before != null && fits.test(before)) {
            return before;
        }
        Entity speaker = indirectSpeaker(p);
        if (speaker != null && fits.test(speaker)) {
            return speaker;
        }
        return salience.nearest(p.sentence(), p.head(), 2, fits);
    }

    private @Nullable Entity several(Phrase p, Sentence s) {
        Predicate<Entity> fits = e -> (e.isPlural() || e.type() != ActorType.PERSON) && !isPlaceOnly(e) && !isBound(e, p, s) && !isSpoken(e, p);
        Entity target = target(p);
        if (target != null && fits.test(target)) {
            return target;
        }
        return salience.nearest(p.sentence(), p.head(), 1, fits);
    }

    private @Nullable Entity thing(Phrase p, Sentence s) {
        Predicate<Entity> fits = e -> !e.isPlural() && e.type() != ActorType.PERSON && !isBound(e, p, s) && !isSpoken(e, p);
        return salience.nearest(p.sentence(), p.head(), 1, fits);
    }

    /** "the president's critics say he ...", "his party's rivals claim that their ...": those against whom they are. */
    private @Nullable Entity target(Phrase p) {
        Attribution a = speech.around(p);
        for (Span source : a == null ? List.<Span>of() : a.source()) {
            SourceHeads.Place head = SourceHeads.head(cast.article(), source).orElse(null);
            Phrase speaker = head == null ? null : cast.phraseAt(head.sentence(), head.token());
            if (speaker != null && speaker.sentence() == p.sentence() && ADVERSARIES.contains(speaker.noun())) {
                return cast.sentence(speaker).children(speaker.head(), "nmod").stream().map(t -> cast.entityAt(speaker.sentence(), t.index()))
                        .filter(e -> e != null).findFirst().orElse(null);
            }
        }
        return null;
    }

    /** "a man accused of theft" in somebody's words is not whom the reporter's "he" means. */
    private boolean isOnlyQuoted(Entity e, Phrase p) {
        return e.names().isEmpty() && !speech.inQuotation(p)
                && e.phrases().stream().filter(o -> o.sentence() <= p.sentence()).allMatch(speech::inQuotation);
    }

    private static boolean isPlaceOnly(Entity e) {
        return e.names().stream().anyMatch(Phrase::place) && e.names().stream().allMatch(Phrase::place);
    }

    /** "him" is not the subject of its own verb, nor is "his" in "his X" the X. */
    private static boolean isAnybody(Entity e) {
        return e.names().isEmpty() && e.phrases().stream().anyMatch(p -> ANYBODY.contains(p.noun()));
    }

    private boolean isBound(Entity e, Phrase p, Sentence s) {
        Token t = s.token(p.head());
        if (t.relation().equals("nmod:poss")) {
            return isJudged(e, p, s, t);
        }
        boolean object = t.relation().startsWith("obj") || t.relation().startsWith("iobj") || t.relation().startsWith("obl");
        return object && t.head() >= 0 && s.children(t.head(), "nsubj").stream().anyMatch(c -> cast.entityAt(p.sentence(), c.index()) == e);
    }

    /** In "they called their mandate fake" they speak of somebody else's. */
    private boolean isJudged(Entity e, Phrase p, Sentence s, Token pronoun) {
        int verb = pronoun.head();
        for (int steps = 0; steps < 3 && verb >= 0 && !JUDGING.contains(s.token(verb).lemma()); steps++) {
            verb = s.token(verb).head();
        }
        return verb >= 0 && JUDGING.contains(s.token(verb).lemma()) && s.children(verb, "nsubj").stream().anyMatch(c -> cast.entityAt(p.sentence(), c.index()) == e);
    }

    /** Who speaks the words in quotation marks is "I" in them, and neither "he" nor "they". */
    private boolean isSpoken(Entity e, Phrase p) {
        Entity speaker = speech.speaker(p);
        return speaker != null && (speaker == e || speaker.party() == e);
    }

    /** "Kamal said that he ...": who says it, where it is said before in the same sentence. */
    private @Nullable Entity indirectSpeaker(Phrase p) {
        Attribution a = speech.around(p);
        if (a == null || speech.inQuotation(p)) {
            return null;
        }
        Entity e = speech.source(a);
        boolean before = a.source().stream().anyMatch(x -> x.end() <= p.mention().span().begin() && cast.sentence(p).span().contains(x.begin()));
        boolean other = e != null && cast.phrases(p.sentence()).stream().anyMatch(o -> o.head() < p.head() && a.contentHolds(o.mention().span().begin())
                && cast.of(o) != null && cast.of(o) != e && cast.of(o).type() == ActorType.PERSON && !cast.of(o).isPlural() && cast.of(o).gender().agrees(p.gender()));
        return before && !other ? e : null;
    }

    /** "it is clear that", "it seems": nobody; "denied it": more often what was said than somebody. */
    private static boolean isEmptyIt(Sentence s, Phrase p) {
        Token t = s.token(p.head());
        if (t.relation().equals("nmod:poss")) {
            return false;
        }
        if (!t.relation().startsWith("nsubj") || t.head() < 0) {
            return true;
        }
        Token verb = s.token(t.head());
        boolean clause = !s.children(verb.index(), "ccomp", "csubj", "xcomp").isEmpty();
        boolean copula = !s.children(verb.index(), "cop").isEmpty();
        return WEATHER.contains(verb.lemma()) || copula && (clause || verb.tag().startsWith("JJ")) || t.relation().equals("nsubj:pass") && clause;
    }
}
