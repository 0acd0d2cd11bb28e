package org.claimant.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.claimant.model.ActorType;
import org.claimant.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the person that a description in the singular means: "the Sindh governor", "the councillor". */
final class PersonDescriptions {
    private static final int LEAD = 4;
    /** Of these there are always several, so that the last spoken of need not be the one. */
    private static final Set<String> HEADS = Set.of("minister", "president", "premier", "chancellor", "taoiseach");
    private static final Set<String> SPEAKING = Set.of("Speaking", "Writing", "Addressing", "Responding", "Reacting", "Commenting", "Talking");
    private static final Set<String> GOVERNMENTS = Set.of("government", "cabinet", "administration");
    private static final Set<String> RIVALS = Set.of("candidate", "nominee", "runner");
    /** Words before an office that make another of it: a vice president is not the president. */
    private static final Set<String> OTHERS = Set.of("vice", "deputy", "shadow", "assistant", "prime", "first", "press", "attorney", "elect", "secretary", "caretaker");

    private static final int OPENING = 5;

    private final Cast cast;
    private final Lexicon lexicon;
    private final Wording wording;

    PersonDescriptions(Cast cast, Lexicon lexicon, Wording wording) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.wording = wording;
    }

    /**
     * Somebody named whose titles have the noun and all the words; the last spoken of; null where there is none.
     *
     * @param speaker who says the words, and so is not who "our president" and "my rival" means; or null
     */
    @Nullable Entity person(Phrase p, @Nullable Entity owner, @Nullable Entity speaker) {
        Set<String> asked = wording.wanted(p);
        if (owner == null) {
            asked.addAll(wording.ownerNames(p));
        }
        String noun = p.noun();
        if (noun.equals("pm")) {
            noun = "minister";
            asked.add("prime");
        }
        List<Entity> called = called(p, owner, speaker, new Asked(noun, asked, wording.isFormer(p)));
        if (asked.isEmpty() && called.size() > 1 && RIVALS.contains(Wording.bare(noun)) && called.stream().noneMatch(e -> isTold(e, p.noun()))) {
            return null;
        }
        Entity best = null;
        int nearest = Integer.MAX_VALUE;
        for (Entity e : called) {
            Phrase last = e.lastBefore(p.sentence(), p.head());
            int distance = last == null ? Integer.MAX_VALUE : (p.sentence() - last.sentence()) * 1000 - last.head();
            if (distance < nearest) {
                best = e;
                nearest = distance;
            }
        }
        boolean only = best == null && (owner != null || !asked.isEmpty()) && called.size() == 1;
        best = only ? called.get(0) : best;
        if (best == null && owner == null && HEADS.contains(noun) && (!noun.equals("minister") || asked.contains("prime") || asked.contains("first"))) {
            return governing(p);
        }
        return best == null && p.noun().equals("nominee") ? nominee(asked) : best;
    }

    /** "the prime minister" where the article names none: the one person whose government it speaks of ("Jane Doe said her government ..."). */
    private @Nullable Entity governing(Phrase p) {
        List<Entity> owners = cast.phrases().stream().filter(g -> g.isNominal() && GOVERNMENTS.contains(g.noun())).map(wording::owner)
                .filter(e -> e != null && e.type() == ActorType.PERSON && !e.names().isEmpty() && e.gender().agrees(p.gender())).distinct().toList();
        return owners.size() == 1 ? owners.get(0) : null;
    }

    private static boolean isTold(Entity e, String noun) {
        return e.descriptions().stream().anyMatch(d -> !d.known() && Wording.bare(d.noun()).equals(Wording.bare(noun)));
    }

    /** What a description asks for: a noun, words that say which, and whether it is over. */
    private record Asked(String noun, Set<String> words, boolean former) {
    }

    /** Who fits; those who were it before where it asks for somebody former, else those who are it, where there are any. */
    private List<Entity> called(Phrase p, @Nullable Entity owner, @Nullable Entity speaker, Asked asked) {
        List<Entity> fit = cast.entities().stream().filter(e -> e.type() == ActorType.PERSON && !e.isPlural() && !e.names().isEmpty()
                && e.gender().agrees(p.gender()) && e != owner && (e != speaker || !wording.hasOwner(p)) && isOf(e, owner)).toList();
        List<Entity> before = asked.former() ? fit.stream().filter(e -> matches(e, asked, formerly(e))).toList() : List.of();
        if (!before.isEmpty()) {
            return before;
        }
        List<Entity> all = fit.stream().filter(e -> matches(e, asked, e.descriptions().stream()
                .filter(d -> !d.known() || !asked.former()).toList())).toList();
        List<Entity> now = all.stream().filter(e -> matches(e, asked, e.descriptions().stream().filter(d -> !d.isFormer()).toList())).toList();
        if (wording.isTerm(p)) {
            return fit.stream().filter(e -> all.contains(e) || matches(e, asked, formerly(e))).toList();
        }
        return now.isEmpty() || asked.former() ? all : now;
    }

    private static List<Entity.Description> formerly(Entity e) {
        return Stream.concat(e.past().stream(), e.descriptions().stream().filter(Entity.Description::isFormer)).toList();
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

    /** True where the owner, if there is one, is the party of e, or is named in its titles, or is its country. */
    private static boolean isOf(Entity e, @Nullable Entity owner) {
        Set<String> names = owner == null ? Set.of() : Wording.ownerWords(owner);
        return owner == null || e.party() == owner || e.descriptions().stream().flatMap(d -> d.modifiers().stream()).anyMatch(names::contains)
                || owner.type() != ActorType.PERSON && e.origins().stream().anyMatch(names::contains);
    }

    /** True where one of the descriptions has the noun, and all words asked for are said of e somewhere. */
    private boolean matches(Entity e, Asked asked, Collection<Entity.Description> by) {
        boolean noun = by.stream().anyMatch(d -> Wording.bare(d.noun()).equals(Wording.bare(asked.noun()))
                && d.modifiers().stream().noneMatch(m -> OTHERS.contains(m) && !asked.words().contains(m)));
        boolean leader = asked.noun().equals("leader") && !asked.words().isEmpty() && by.stream().anyMatch(d -> !d.known() && lexicon.isOffice(d.noun()));
        Set<String> said = new TreeSet<>(e.origins());
        Stream.of(e.descriptions(), by).flatMap(Collection::stream).forEach(d -> d.modifiers().forEach(m -> said.add(Wording.bare(m))));
        if (e.party() != null) {
            said.addAll(Wording.ownerWords(e.party()));
        }
        return (noun || leader) && said.containsAll(asked.words());
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
                .filter(e -> e.descriptions().stream().anyMatch(d -> !d.known() && Wording.bare(d.noun()).equals(Wording.bare(p.noun())))).toList();
        boolean later = called.size() == 1 && called.get(0).names().stream()
                .allMatch(n -> n.sentence() > p.sentence() || n.sentence() == p.sentence() && n.head() > p.head())
                && called.get(0).names().get(0).sentence() <= p.sentence() + LEAD;
        return later ? called.get(0) : null;
    }

    /**
     * "Jane Holt opposed it. The Labour MP said ...": who is the subject of the sentence before, where nothing tells that he is of another party.
     * The party is known by it.
     */
    @Nullable Entity ofParty(Phrase p) {
        Entity party = IntStream.range(p.begin(), p.head()).mapToObj(i -> cast.entityAt(p.sentence(), i)).filter(e -> e != null && e.type() == ActorType.PARTY).findFirst().orElse(null);
        boolean opens = p.sentence() > 0 && cast.sentence(p).token(p.head()).relation().startsWith("nsubj") && p.head() <= OPENING;
        if (party == null || !opens || p.plural()) {
            return null;
        }
        Entity before = subjectBefore(p);
        boolean fits = before != null && before.type() == ActorType.PERSON && !before.names().isEmpty() && (before.party() == null || before.party() == party) && before.gender().agrees(p.gender());
        if (!fits) {
            return null;
        }
        before.party(party);
        return before;
    }

    /** The person who is the subject of the last sentence before that has one, two sentences back at most. */
    private @Nullable Entity subjectBefore(Phrase p) {
        for (int i = p.sentence() - 1; i >= Math.max(0, p.sentence() - 2); i--) {
            Sentence s = cast.article().sentences().get(i);
            Entity subject = cast.phrases(i).stream().filter(o -> s.token(o.head()).relation().startsWith("nsubj") && cast.article().quotationAt(o.mention().span().begin()).isEmpty())
                    .map(cast::of).filter(e -> e != null && e.type() == ActorType.PERSON && !e.isPlural()).findFirst().orElse(null);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** "The rights commissioner has criticised the plan. Speaking in Geneva, Volker Berg said ...": who is first named there, and by no title. */
    @Nullable Entity namedNext(Phrase p) {
        boolean last = p.sentence() + 1 >= cast.article().sentences().size();
        if (last || p.plural() || !lexicon.isOffice(p.noun()) || !cast.sentence(p).token(p.head()).relation().startsWith("nsubj")) {
            return null;
        }
        Sentence next = cast.article().sentences().get(p.sentence() + 1);
        return !SPEAKING.contains(next.token(0).word()) ? null : cast.phrases(next.index()).stream()
                .filter(o -> o.isName() && next.token(o.head()).relation().startsWith("nsubj")).map(cast::of)
                .filter(e -> e != null && e.type() == ActorType.PERSON && e.names().get(0).sentence() == next.index() && e.gender().agrees(p.gender())
                        && e.descriptions().stream().allMatch(Entity.Description::known)).findFirst().orElse(null);
    }
}
