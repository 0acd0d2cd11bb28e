package org.claimant.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.claimant.model.ActorType;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the article tells about those it names: titles before the name, appositions, "X is the leader of Y", and the
 * party that somebody speaks for. Later sieves understand "the governor" and "his party" by it.
 */
final class TraitSieve {
    private static final Set<String> MEMBERS = Set.of("member", "candidate", "politician", "activist", "lawmaker", "nominee", "official");

    private static final Set<String> LINKS = Set.of("of", "from", "for", "to");
    private static final int AWAY = 8;
    private static final Set<String> CALLED = Set.of("call", "name", "dub", "know");

    private final Cast cast;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    TraitSieve(Cast cast, Gazetteer gazetteer, Lexicon lexicon) {
        this.cast = cast;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    void run() {
        for (Phrase p : cast.phrases()) {
            if (p.isName()) {
                title(p);
                owner(p);
                state(p);
            }
        }
        for (Phrase p : cast.phrases()) {
            if (p.isNominal()) {
                apposition(p).or(() -> copula(p)).ifPresent(named -> describe(named, p));
            }
        }
        for (Entity e : cast.entities()) {
            if (e.type() == ActorType.PERSON && e.known().size() == 1) {
                e.origins(gazetteer.origins(e.known().get(0)));
            }
        }
        Optional<LocalDate> day = Era.of(cast);
        cast.entities().forEach(e -> fromGazetteer(e, day));
    }

    /** "MQM-P Senior Deputy Convener Mustafa Kamal", "healthcare company SpectrumX". */
    private void title(Phrase name) {
        Sentence s = cast.sentence(name);
        Entity e = entity(name);
        int begin = name.begin();
        while (begin > 0 && isTitleWord(s, s.token(begin - 1), name)) {
            begin--;
        }
        int noun = name.begin() - 1;
        while (noun >= begin && (lexicon.noun(s.token(noun).lemma()).isEmpty() || lexicon.isHonorific(s.token(noun).word()))) {
            noun--;
        }
        if (noun < begin || !fits(lexicon.noun(s.token(noun).lemma()).get(), e)) {
            return;
        }
        List<String> modifiers = new ArrayList<>();
        for (int i = begin; i < noun; i++) {
            modifiers.add(s.token(i).word().toLowerCase(Locale.ROOT));
        }
        e.describe(s.token(noun).lemma().toLowerCase(Locale.ROOT), modifiers);
        for (Phrase o : cast.phrases(name.sentence())) {
            if (o.begin() >= begin && o.end() <= noun) {
                party(e, o);
            }
        }
    }

    /** "Jane Doe (D-Vt.)" is somebody from Vermont. */
    private void state(Phrase name) {
        if (name.type() == ActorType.PERSON) {
            StateMarks.at(cast.sentence(name), name.end() + 1).ifPresent(s -> entity(name).origins(Set.of(s.toLowerCase(Locale.ROOT).split(" "))));
        }
    }

    private static boolean isTitleWord(Sentence s, Token t, Phrase name) {
        boolean noun = t.isNoun() || t.tag().equals("JJ") || t.word().equals("-") && t.index() > 0;
        boolean under = t.head() == name.head() || t.head() > t.index() && t.head() < name.end();
        return noun && (under || t.isName());
    }

    /** A party is called party, group or movement, but no government. */
    private static boolean fits(ActorType noun, Entity e) {
        return switch (e.type()) {
            case PERSON -> noun == ActorType.PERSON;
            case PARTY -> noun == ActorType.PARTY || noun == ActorType.GROUP;
            default -> noun == ActorType.ORGANIZATION || noun == ActorType.GROUP;
        };
    }

    /** "Imran Khan's Pakistan Tehreek-e-Insaf". */
    private void owner(Phrase name) {
        Token t = cast.sentence(name).token(name.head());
        if (t.relation().equals("nmod:poss") && name.type() == ActorType.PERSON) {
            Phrase owned = cast.phraseAt(name.sentence(), t.head());
            if (owned != null && owned.isName()) {
                party(entity(name), owned);
            }
        }
    }

    /** The named one to which the description is an apposition, on either side. */
    private Optional<Entity> apposition(Phrase p) {
        Sentence s = cast.sentence(p);
        Token t = s.token(p.head());
        List<Integer> places = new ArrayList<>();
        if (t.relation().equals("appos")) {
            places.add(t.head());
        }
        s.children(p.head(), "appos").forEach(c -> places.add(c.index()));
        // "a company called Acme"
        s.children(p.head(), "acl").stream().filter(v -> CALLED.contains(v.lemma())).flatMap(v -> s.children(v.index(), "xcomp", "obj", "dobj", "obl", "dep").stream())
                .forEach(c -> places.add(c.index()));
        besideName(s, p).ifPresent(places::add);
        betweenCommas(s, p).ifPresent(places::add);
        return places.stream().map(i -> named(p.sentence(), i)).filter(e -> e != null && !p.plural() && lexicon.noun(p.noun()).isPresent() && fits(p.type(), e)).findFirst();
    }

    /** "Ipsa's chief executive Ian Todd": the head of the name that follows, unless the name is the subject of something else. */
    private Optional<Integer> besideName(Sentence s, Phrase p) {
        return cast.phrases(p.sentence()).stream().filter(n -> n.isName() && n.type() == p.type() && isBeside(s, p, n)).map(Phrase::head)
                .filter(n -> s.token(n).head() == p.head() || s.token(p.head()).head() == n || !s.token(n).relation().startsWith("nsubj")
                        && s.token(n).head() == s.token(p.head()).head()).findFirst();
    }

    /** "the press officer in the state, Jane Doe, said": whatever the parser makes of it; but not in a list. */
    private Optional<Integer> betweenCommas(Sentence s, Phrase p) {
        boolean definite = s.children(p.head(), "det", "nmod:poss").stream().anyMatch(d -> !d.word().equalsIgnoreCase("a") && !d.word().equalsIgnoreCase("an"));
        int comma = p.head() + 1;
        while (comma < s.size() && comma < p.head() + AWAY && !s.token(comma).word().equals(",") && !s.token(comma).isVerb() && !s.token(comma).tag().equals("CC")) {
            comma++;
        }
        if (p.type() != ActorType.PERSON || !definite || comma >= s.size() || !s.token(comma).word().equals(",")) {
            return Optional.empty();
        }
        int after = comma + 1;
        return cast.phrases(p.sentence()).stream().filter(n -> n.isName() && n.type() == ActorType.PERSON && isClosed(s, n)
                        && (n.begin() == after || n.begin() == after + 1 && lexicon.isTitle(s.token(after).word())))
                .map(Phrase::head).findFirst();
    }

    private static boolean isClosed(Sentence s, Phrase name) {
        boolean comma = name.end() < s.size() && s.token(name.end()).word().equals(",");
        return comma && (name.end() + 1 >= s.size() || !s.token(name.end() + 1).tag().equals("CC"));
    }

    /** Behind the noun, or a form of address behind it; or at the end of the whole: "shadow leader of the Commons Jane Doe". */
    private boolean isBeside(Sentence s, Phrase p, Phrase name) {
        boolean address = name.begin() == p.head() + 2 && lexicon.isHonorific(s.token(p.head() + 1).word());
        boolean last = name.type() == ActorType.PERSON && name.begin() > p.head() + 2 && name.end() == p.end() && s.token(name.begin() - 1).isName() && lexicon.noun(s.token(name.begin() - 1)).isEmpty()
                && !lexicon.isTitle(s.token(name.begin() - 1).word());
        return name.begin() == p.head() + 1 || address || last;
    }

    private Optional<Entity> copula(Phrase p) {
        Sentence s = cast.sentence(p);
        boolean not = s.children(p.head(), "advmod").stream().anyMatch(c -> c.lemma().equals("not") || c.lemma().equals("never"));
        if (s.children(p.head(), "cop").isEmpty() || not || p.plural() || s.children(p.head(), "case").size() > 0) {
            return Optional.empty();
        }
        return s.children(p.head(), "nsubj").stream().map(c -> named(p.sentence(), c.index())).filter(e -> e != null && fits(p.type(), e)).findFirst();
    }

    private @Nullable Entity named(int sentence, int head) {
        Phrase p = cast.phraseAt(sentence, head);
        return p != null && p.isName() ? cast.of(p) : null;
    }

    private void describe(Entity named, Phrase p) {
        cast.join(p, named);
        named.describe(p.noun(), p.modifiers());
        if (lexicon.isOffice(p.noun()) || MEMBERS.contains(p.noun())) {
            Sentence s = cast.sentence(p);
            for (Phrase o : cast.phrases(p.sentence())) {
                if (o.isName() && o.head() != p.head() && isPartOf(s, o.head(), p.head())) {
                    party(named, o);
                }
            }
        }
    }

    /** True where only owners, "of" and modifiers lie between: "member of the MQM-P's committee". */
    private static boolean isPartOf(Sentence s, int token, int head) {
        int i = token;
        while (i >= 0 && i != head && Set.of("compound", "amod", "nmod", "nmod:poss").contains(s.token(i).relation())) {
            i = s.token(i).head();
        }
        return i == head;
    }

    /** That the person is of the party, or of the body. */
    private void party(Entity person, Phrase party) {
        Entity e = cast.of(party);
        if (e == null || person.type() != ActorType.PERSON) {
            return;
        }
        if (e.type() == ActorType.PARTY) {
            person.party(e);
        } else if (e.type() == ActorType.ORGANIZATION && !party.place()) {
            person.body(e);
        }
    }

    /** Offices and party of a person that only one row of the gazetteer can be. */
    private void fromGazetteer(Entity e, Optional<LocalDate> day) {
        List<KnownActor> known = e.known().isEmpty() && e.type() == ActorType.PERSON ? bySurname(e, day) : e.known();
        if (known.size() != 1) {
            return;
        }
        KnownActor actor = known.get(0);
        for (Office office : actor.offices()) {
            if (office.isHeld(day) || office.isPast(day)) {
                describe(e, words(office), !office.isHeld(day));
            }
        }
        if (!actor.party().isEmpty()) {
            cast.entityWith(actor.party()).ifPresent(e::party);
        }
    }

    /** Known persons with the surname, of whom the article names the office somewhere: "Tessori" where it speaks of "the Sindh governor". */
    private List<KnownActor> bySurname(Entity e, Optional<LocalDate> day) {
        List<String> words = NameKey.words(e.name());
        if (words.size() != 1) {
            return List.of();
        }
        return gazetteer.surnamed(words.get(0)).stream().filter(k -> k.offices().stream().filter(o -> o.isHeld(day) || o.isPast(day)).map(TraitSieve::words)
                .anyMatch(office -> cast.phrases().stream().anyMatch(p -> p.isNominal() && !p.modifiers().isEmpty() && lexicon.isOffice(p.noun())
                        && office.contains(p.noun()) && p.modifiers().stream().allMatch(m -> office.contains(m) || gazetteer.origins(k).contains(m))))).toList();
    }

    private static List<String> words(Office office) {
        return List.of(office.title().toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }

    /** "prime minister of pakistan", "senator from ohio": the noun before "of", with the words around it. */
    private static void describe(Entity e, List<String> all, boolean over) {
        int of = IntStream.range(1, all.size()).filter(i -> LINKS.contains(all.get(i))).findFirst().orElse(all.size());
        List<String> modifiers = new ArrayList<>(all.subList(0, of - 1));
        all.stream().skip(of).filter(w -> !w.equals("the") && !LINKS.contains(w)).forEach(modifiers::add);
        e.known(all.get(of - 1), modifiers, over);
    }

    private Entity entity(Phrase p) {
        return Objects.requireNonNull(cast.of(p));
    }
}
