package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.claimant.model.ActorType;
import org.claimant.model.Sentence;

/**
 * Brings the names of an article together: first the equal ones, then, each step surer than the next, a name and the acronym in
 * brackets behind it, two names of one known actor, an acronym and what it stands for, parts of a name. A short name that fits
 * two longer ones joins neither: two people of one surname stay two.
 */
final class NameSieve {
    private final Cast cast;

    NameSieve(Cast cast) {
        this.cast = cast;
    }

    void run() {
        equalNames();
        cast.entities().forEach(Entity::voteType);
        brackets();
        mergePairs(this::sameKnown);
        mergeUnique(this::isAcronymOf);
        mergePairs(NameSieve::isSpellingOf);
        mergeUnique(NameSieve::isPartOfPerson);
        mergeUnique(NameSieve::isPartOfBody);
    }

    private void equalNames() {
        Map<String, Entity> byKey = new LinkedHashMap<>();
        for (Phrase p : cast.phrases()) {
            if (p.isName()) {
                Entity e = byKey.get(key(p));
                if (e == null) {
                    byKey.put(key(p), cast.found(p));
                } else {
                    cast.join(p, e);
                }
            }
        }
    }

    /** "Mr Clinton" and "Mrs Clinton" are two, so that the title's gender is part of the name. */
    private String key(Phrase p) {
        String key = NameKey.of(p.text());
        boolean two = cast.phrases().stream().filter(o -> o.isName() && NameKey.of(o.text()).equals(key))
                .map(Phrase::gender).filter(g -> g != Gender.UNKNOWN).distinct().count() > 1;
        return two ? key + "/" + p.gender() : key;
    }

    private void brackets() {
        for (Phrase p : cast.phrases()) {
            Sentence s = cast.sentence(p);
            boolean closed = p.isName() && p.begin() > 1 && p.end() < s.size() && s.token(p.begin() - 1).tag().equals("-LRB-") && s.token(p.end()).tag().equals("-RRB-");
            if (closed) {
                cast.phrases(p.sentence()).stream().filter(o -> o.isName() && o.end() == p.begin() - 1).findFirst()
                        .filter(o -> o.type() != ActorType.PERSON && p.end() == p.begin() + 1 && !disjoint(o.known(), p.known()))
                        .filter(o -> isInitials(p.text(), o.text()) || !o.place() && p.text().chars().filter(Character::isUpperCase).count() > 1)
                        .ifPresent(o -> cast.merge(entity(o), entity(p)));
            }
        }
    }

    private void mergePairs(BiPredicate<Entity, Entity> same) {
        List<Entity> all = cast.entities();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i) != all.get(j) && isLive(all.get(i)) && isLive(all.get(j)) && same.test(all.get(i), all.get(j))) {
                    cast.merge(all.get(i), all.get(j));
                }
            }
        }
    }

    /** Merges each entity into the one that it is short for, if it is the only one. The longest names go first. */
    private void mergeUnique(BiPredicate<Entity, Entity> shortFor) {
        List<Entity> all = new ArrayList<>(cast.entities());
        all.sort(Comparator.comparingInt((Entity e) -> -e.name().length()));
        for (Entity e : all) {
            List<Entity> fit = cast.entities().stream().filter(o -> o != e && !disjoint(e.known(), o.known()) && shortFor.test(e, o)).toList();
            if (fit.size() == 1) {
                cast.merge(fit.get(0), e);
            }
        }
    }

    private boolean isLive(Entity e) {
        return cast.of(e.phrases().get(0)) == e;
    }

    private boolean sameKnown(Entity a, Entity b) {
        return a.known().stream().anyMatch(k -> b.known().contains(k)) && agree(a, b);
    }

    private static boolean agree(Entity a, Entity b) {
        return (a.type() == ActorType.PERSON) == (b.type() == ActorType.PERSON) && a.gender().agrees(b.gender());
    }

    /** True where the gazetteer knows both, and as nobody in common. */
    static boolean disjoint(List<KnownActor> a, List<KnownActor> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private boolean isAcronymOf(Entity e, Entity full) {
        return e.type() != ActorType.PERSON && full.type() != ActorType.PERSON
                && e.names().stream().anyMatch(s -> full.names().stream().anyMatch(l -> isInitials(s.text(), l.text())));
    }

    /** "MQM-P" for "Muttahida Qaumi Movement-Pakistan", "PPP" for "Pakistan Peoples Party", "MQM-L" for "MQM-London"; small words may count or not. */
    static boolean isInitials(String acronym, String name) {
        String letters = acronym.replaceAll("[.\\s]", "");
        if (letters.length() < 2 || name.length() <= acronym.length() || !letters.matches("[A-Z][A-Za-z]*[A-Z]|[A-Z]+-[A-Z]+")) {
            return false;
        }
        if (letters.indexOf('-') > 0 && name.startsWith(letters.substring(0, letters.indexOf('-') + 2))) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : NameKey.of(name).split("[\\s-]+")) {
            if (!word.isEmpty()) {
                all.append(Character.toUpperCase(word.charAt(0)));
                large.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
            }
        }
        String wanted = letters.replace("-", "").toUpperCase(Locale.ROOT);
        return wanted.contentEquals(all) || wanted.contentEquals(large);
    }

    /** Two spellings in one sentence are two people: "Ahmed Khan accused Ahmad Khan". */
    private static boolean isOneSentence(Entity a, Entity b) {
        return a.names().stream().anyMatch(l -> b.names().stream().anyMatch(r -> l.sentence() == r.sentence()));
    }

    private static boolean isSpellingOf(Entity a, Entity b) {
        return a.type() == ActorType.PERSON && b.type() == ActorType.PERSON && a.gender().agrees(b.gender()) && !disjoint(a.known(), b.known())
                && (Spelling.sameFullName(a.name(), b.name()) && !isOneSentence(a, b) || Spelling.isHandleOf(a.name(), b.name()) || Spelling.isHandleOf(b.name(), a.name()));
    }

    private static boolean isPartOfPerson(Entity e, Entity full) {
        boolean person = e.type() == ActorType.PERSON || e.known().isEmpty() && e.names().stream().noneMatch(Phrase::place);
        if (!person || full.type() != ActorType.PERSON || !e.gender().agrees(full.gender())) {
            return false;
        }
        List<String> small = NameKey.words(e.name());
        List<String> large = NameKey.words(full.name());
        if (small.size() >= large.size()) {
            return false;
        }
        boolean surname = large.subList(large.size() - small.size(), large.size()).equals(small);
        boolean first = e.type() == ActorType.PERSON && small.size() == 1 && large.get(0).equals(small.get(0));
        boolean middle = small.size() >= 2 && large.get(0).equals(small.get(0)) && large.get(large.size() - 1).equals(small.get(small.size() - 1));
        return surname || first || middle;
    }

    /** "Committee" and "House" say what it is, not which: there is more than one. */
    private static boolean isGeneric(String word) {
        return word.equals("House") || Lexicon.shipped().noun(word).isPresent();
    }

    /** "Peoples Party" of "Pakistan Peoples Party", "Wells" of "Wells Fargo"; never a place of the body that bears its name. */
    private static boolean isPartOfBody(Entity e, Entity full) {
        boolean mistaken = e.names().stream().allMatch(n -> n.end() == n.begin() + 1 && n.modifiers().isEmpty() && n.gender() == Gender.UNKNOWN);
        if (e.type() == ActorType.PERSON && !mistaken || full.type() == ActorType.PERSON || e.names().stream().anyMatch(Phrase::place) || !e.known().isEmpty()) {
            return false;
        }
        List<String> small = NameKey.words(e.name());
        List<String> large = NameKey.words(full.name());
        return small.size() < large.size() && !(small.size() == 1 && isGeneric(small.get(0)))
                && (large.subList(0, small.size()).equals(small) || large.subList(large.size() - small.size(), large.size()).equals(small));
    }

    private Entity entity(Phrase p) {
        return Objects.requireNonNull(cast.of(p));
    }
}
