package org.claimant.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Discourse;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Finds the person that a verb or noun of a sentence speaks of, by the dependency tree. */
final class Persons {
    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom", "whose");
    private static final Set<String> CLAUSES = Set.of("acl", "dep");
    private static final Set<String> ATTACHED = Set.of("nmod", "appos");
    private static final int MAX_STEPS = 5;

    private final Discourse discourse;

    /** A person and the token that refers to it. */
    record At(Referent person, int token) {
    }

    Persons(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The person the token stands for: itself, what it is apposed to, or what a relative pronoun goes back to. */
    Optional<At> at(Sentence s, int token) {
        Optional<At> here = discourse.at(s.index(), token).filter(r -> r.type() == ActorType.PERSON).map(r -> new At(r, token));
        if (here.isEmpty() && s.token(token).isNoun() && s.token(token).relation().equals("appos") && s.token(token).head() >= 0) {
            return discourse.at(s.index(), s.token(token).head()).filter(r -> r.type() == ActorType.PERSON).map(r -> new At(r, token));
        }
        if (here.isPresent() || !RELATIVES.contains(Syntax.word(s.token(token)))) {
            return here;
        }
        for (int i = s.token(token).head(), steps = 0; i >= 0 && steps < MAX_STEPS; i = s.token(i).head(), steps++) {
            if (CLAUSES.contains(Syntax.base(s.token(i).relation())) && s.token(i).head() >= 0) {
                return antecedent(s, s.token(i).head());
            }
        }
        return Optional.empty();
    }

    /** The noun that the clause hangs by, or, where that is a place or thing ("a senator from Ohio who"), the person it belongs to. */
    private Optional<At> antecedent(Sentence s, int noun) {
        Optional<At> here = at(s, noun);
        for (int i = noun, steps = 0; here.isEmpty() && steps < MAX_STEPS && ATTACHED.contains(Syntax.base(s.token(i).relation())); steps++) {
            i = s.token(i).head();
            here = i < 0 ? here : at(s, i);
            if (i < 0) {
                break;
            }
        }
        return here;
    }

    /** The subject of the verb, or of the verb it is joined or subordinate to. */
    Optional<At> subject(Sentence s, int verb) {
        return first(s, Syntax.subjects(s, verb));
    }

    Optional<At> object(Sentence s, int verb) {
        return first(s, Syntax.objects(s, verb));
    }

    /** Whose it is: "her time", "X's tenure". */
    Optional<At> owner(Sentence s, int noun) {
        return first(s, s.children(noun, "nmod:poss"));
    }

    private Optional<At> beforeWho(Sentence s, Token t) {
        boolean who = t.index() + 1 < s.size() && Syntax.word(s.token(t.index() + 1)).equals("who");
        return who ? antecedent(s, t.index()) : Optional.empty();
    }

    private Optional<At> first(Sentence s, List<Token> tokens) {
        return tokens.stream().map(t -> at(s, t.index()).or(() -> beforeWho(s, t))).flatMap(Optional::stream).findFirst();
    }
}
