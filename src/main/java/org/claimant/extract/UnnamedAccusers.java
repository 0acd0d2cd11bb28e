package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Whom allegations are against that nobody is said to make: "faces charges of fraud", "is investigating claims that the mayor
 * lied", "was suspended over allegations of bullying", "allegations about his conduct". For one article.
 */
final class UnnamedAccusers {
    private static final Set<String> MADE = Set.of("allegation", "accusation", "charge", "criticism", "complaint", "lawsuit", "backlash", "condemnation", "outrage");
    /** Also these, where somebody looks into them or has to go over them. */
    static final Set<String> LOOKED_INTO = Set.of("allegation", "accusation", "complaint", "claim", "report", "suspicion");
    private static final Set<String> INVESTIGATING = Set.of("investigate", "probe", "examine", "review", "consider", "inspect", "assess");
    private static final Set<String> AFTER = Set.of("over", "following", "after", "amid", "amidst");
    private static final Set<String> REMOVED = Set.of("suspend", "resign", "quit", "sack", "arrest", "expel", "remove", "dismiss", "step", "deselect",
            "fire", "refer", "lose", "stand", "question", "suspension", "resignation", "departure", "investigation", "inquiry");
    private static final Set<String> AGAINST = Set.of("against", "at");
    private static final Set<String> WITHIN = Set.of("in", "within", "inside", "at");

    private final Cast cast;

    UnnamedAccusers(Cast cast) {
        this.cast = cast;
    }

    /**
     * @param accused whom the noun itself is against
     * @param faced   true where the sentence says that they meet it, or that it is made against them
     */
    List<Referent> accused(Sentence s, Token noun, List<Referent> accused, boolean faced, List<Blame> inside) {
        if (!cast.voices().at(noun.span().begin()).isEmpty()) {
            return List.of(); // whoever speaks makes it or tells of it
        }
        if (MADE.contains(noun.lemma()) && !accused.isEmpty() && (faced || !Syntax.withCase(s, noun.index(), AGAINST).isEmpty())) {
            return accused;
        }
        return LOOKED_INTO.contains(noun.lemma()) ? lookedInto(s, noun, accused, faced, inside) : List.of();
    }

    private List<Referent> lookedInto(Sentence s, Token noun, List<Referent> accused, boolean faced, List<Blame> inside) {
        boolean removal = isAfter(s, noun);
        if (!removal && !faced && !isInvestigated(s, noun)) {
            return List.of();
        }
        List<Referent> blamed = DeedReader.accusedOf(inside);
        if (!accused.isEmpty() || !blamed.isEmpty()) {
            return accused.isEmpty() ? blamed : accused;
        }
        List<Token> about = new ArrayList<>(Syntax.withCase(s, noun.index(), Set.of("about")));
        Syntax.withCase(s, noun.index(), Set.of("of")).forEach(of -> about.addAll(Syntax.agents(s, of.index()))); // "allegations of bullying by the mayor"
        List<Referent> found = cast.behind(s, about);
        found = found.isEmpty() ? bodies(s, noun) : found;
        return found.isEmpty() && removal ? removed(s, noun) : found;
    }

    /** "misconduct allegations in the party" */
    private List<Referent> bodies(Sentence s, Token noun) {
        return cast.at(s, Syntax.withCase(s, noun.index(), WITHIN)).stream().filter(r -> r.type() == ActorType.PARTY || r.type() == ActorType.ORGANIZATION).toList();
    }

    private static boolean isInvestigated(Sentence s, Token noun) {
        boolean into = s.children(noun.index(), "case").stream().anyMatch(c -> Syntax.word(c).equals("into"));
        return into || noun.head() >= 0 && noun.relation().equals("obj") && INVESTIGATING.contains(s.token(noun.head()).lemma());
    }

    private static boolean isAfter(Sentence s, Token noun) {
        int marked = noun.relation().startsWith("nsubj") && noun.head() >= 0 ? noun.head() : noun.index(); // "after allegations were published"
        return removal(s, noun).isPresent() && s.children(marked, "case", "mark").stream().anyMatch(c -> AFTER.contains(Syntax.word(c)));
    }

    /** What the noun hangs by, or, as parsers often have it, by the object of. */
    private static Optional<Token> removal(Sentence s, Token noun) {
        return Syntax.upwards(s, noun.head()).stream().limit(2).filter(t -> REMOVED.contains(t.lemma())).findFirst();
    }

    /** Who has to go: "suspended the mayor", "the mayor resigned", "the mayor's resignation". */
    private List<Referent> removed(Sentence s, Token noun) {
        Token verb = removal(s, noun).orElseThrow();
        if (!verb.isVerb()) {
            return cast.owners(s, verb);
        }
        List<Token> objects = Syntax.objects(s, verb.index());
        return cast.at(s, objects.isEmpty() || verb.lemma().equals("lose") ? Syntax.subjects(s, verb.index()) : objects);
    }
}
