package org.claimant.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.jspecify.annotations.Nullable;

/** What the words of a description ask for: whose, which, and what. */
final class Wording {
    private static final Set<String> VAGUE = Set.of("top", "former", "ex", "new", "veteran", "embattled", "outgoing", "current", "then", "late", "old", "senior",
            "presumptive", "presumed", "likely", "eventual", "incumbent", "sitting", "longtime", "long-time", "one-time", "onetime", "erstwhile", "young", "ex-");
    private static final Map<String, String> SYNONYMS = Map.of("convenor", "convener", "spox", "spokesperson", "spokesman", "spokesperson", "spokeswoman", "spokesperson",
            "chairman", "chair", "chairwoman", "chair", "chairperson", "chair");
    private static final Map<String, String> CONTENDERS = Map.of("hopeful", "candidate", "contender", "candidate", "frontrunner", "runner",
            "congressman", "representative", "congresswoman", "representative");
    private static final Set<String> FORMER = Set.of("former", "ex", "ex-", "one-time", "onetime", "erstwhile", "then");

    private final Cast cast;

    Wording(Cast cast) {
        this.cast = cast;
    }

    /** The words that say which one, in lower case; those that tell nothing ("new", "former") left out. */
    Set<String> wanted(Phrase p) {
        Set<String> asked = new TreeSet<>();
        Sentence s = cast.sentence(p);
        for (Token t : s.children(p.head(), "amod", "compound", "nmod")) {
            String word = bare(t.lemma().toLowerCase(Locale.ROOT));
            if (!VAGUE.contains(word) && !word.endsWith("-year-old") && !t.relation().equals("nmod:poss")) {
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

    /** Its names and their words, in lower case. */
    static Set<String> ownerWords(Entity owner) {
        Set<String> words = new TreeSet<>();
        owner.names().forEach(n -> {
            words.add(n.text().toLowerCase(Locale.ROOT));
            words.addAll(List.of(n.text().toLowerCase(Locale.ROOT).split("\\s+")));
        });
        return words;
    }

    /** "ex-mayor" and "mayor", "convenor" and "convener". */
    static String bare(String noun) {
        String bare = noun.startsWith("ex-") || noun.startsWith("co-") ? noun.substring(3) : noun;
        String last = bare.substring(bare.lastIndexOf('-') + 1);
        return CONTENDERS.getOrDefault(last, SYNONYMS.getOrDefault(last, last));
    }

    /** "his" in "his party", "the mayor" in "the mayor's office"; null where nobody is named, or it is not known whom. */
    @Nullable Entity owner(Phrase p) {
        return cast.sentence(p).children(p.head(), "nmod:poss").stream().map(t -> cast.entityAt(p.sentence(), t.index()))
                .filter(e -> e != null).findFirst().orElse(null);
    }

    /** True for an office without an article, "her time as mayor", "served as the city's mayor", which may be over. */
    boolean isTerm(Phrase p) {
        Sentence s = cast.sentence(p);
        boolean as = s.children(p.head(), "case", "mark").stream().anyMatch(t -> t.word().equalsIgnoreCase("as"));
        return s.children(p.head(), "det").isEmpty() && (as || !hasOwner(p));
    }

    /** True for "the former mayor", "the ex-mayor", and for the second in "the former mayor and senator". */
    boolean isFormer(Phrase p) {
        Sentence s = cast.sentence(p);
        boolean second = s.token(p.head()).relation().equals("conj") && s.children(p.head(), "det").isEmpty();
        int head = second ? s.token(p.head()).head() : p.head();
        return p.noun().startsWith("ex-") || s.children(head, "amod", "compound", "advmod").stream().map(t -> t.word().toLowerCase(Locale.ROOT)).anyMatch(w -> FORMER.contains(w) || w.startsWith("ex-"));
    }

    /** The words of a name that owns it, in lower case: "mexico" of "Mexico's president"; none where its owner has none. */
    Set<String> ownerNames(Phrase p) {
        Set<String> words = new TreeSet<>();
        Sentence s = cast.sentence(p);
        for (Token t : s.children(p.head(), "nmod:poss")) {
            if (t.isName()) {
                words.add(t.word().toLowerCase(Locale.ROOT));
                s.children(t.index(), "compound").forEach(c -> words.add(c.word().toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    boolean hasOwner(Phrase p) {
        return !cast.sentence(p).children(p.head(), "nmod:poss").isEmpty();
    }
}
