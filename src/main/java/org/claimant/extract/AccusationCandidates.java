package org.claimant.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.Discourse;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Lists who may be accusing whom in a sentence, whatever the words say, in text order. For one article. */
final class AccusationCandidates {
    private final Discourse discourse;
    private final Cast cast;

    AccusationCandidates(Discourse discourse, Cast cast) {
        this.discourse = discourse;
        this.cast = cast;
    }

    List<AccusationCandidate> in(Sentence s) {
        List<AccusationCandidate> found = new ArrayList<>();
        List<Optional<Voices.Voice>> innermost = s.tokens().stream().map(t -> innermost(t)).toList();
        Set<Voices.Voice> here = new LinkedHashSet<>();
        innermost.forEach(v -> v.ifPresent(here::add));
        here.forEach(v -> spoken(s, v, innermost, found));
        s.tokens().stream().filter(Token::isVerb).forEach(verb -> done(s, verb, found));
        return found;
    }

    private Optional<Voices.Voice> innermost(Token t) {
        return cast.voices().innermostAt(t.span().begin());
    }

    /** Whom the words of a voice mention, and the rest of the sentence of its cue ("accused Holm of"). */
    private void spoken(Sentence s, Voices.Voice v, List<Optional<Voices.Voice>> innermost, List<AccusationCandidate> found) {
        boolean cued = v.attribution().cue().stream().anyMatch(c -> s.span().contains(c.begin()));
        for (Token t : s.tokens()) {
            Optional<Voices.Voice> at = innermost.get(t.index());
            boolean counts = at.equals(Optional.of(v)) || at.isEmpty() && cued;
            boolean source = v.attribution().source().stream().anyMatch(x -> x.contains(t.span().begin()));
            Optional<Referent> accused = counts && !source ? mentioned(s, t) : Optional.empty();
            for (Referent speaker : accused.isPresent() ? v.speakers() : List.<Referent>of()) {
                if (!speaker.equals(accused.get())) {
                    found.add(new AccusationCandidate(s, speaker, accused.get(), t.index(), Optional.of(v), -1,
                            i -> innermost.get(i).equals(Optional.of(v))));
                }
            }
        }
    }

    private Optional<Referent> mentioned(Sentence s, Token t) {
        return discourse.at(s.index(), t.index()).isEmpty() ? Optional.empty() : cast.at(s, t).filter(r -> !r.isKind());
    }

    /** Who does it, and whom the words below the verb mention. */
    private void done(Sentence s, Token verb, List<AccusationCandidate> found) {
        List<Token> subjects = Syntax.isPassive(s, verb.index()) ? Syntax.agents(s, verb.index()) : Syntax.subjects(s, verb.index());
        List<Token> objects = objects(s, verb);
        Set<Integer> below = new HashSet<>(s.subtree(verb.index()).stream().map(Token::index).toList());
        for (Referent speaker : cast.at(s, subjects)) {
            for (Token o : objects) {
                mentioned(s, o).filter(r -> !r.equals(speaker)).ifPresent(r ->
                        found.add(new AccusationCandidate(s, speaker, r, o.index(), Optional.empty(), verb.index(), below::contains)));
            }
        }
    }

    private static List<Token> objects(Sentence s, Token verb) {
        Set<Token> objects = new LinkedHashSet<>();
        if (Syntax.isPassive(s, verb.index())) {
            objects.addAll(Syntax.subjects(s, verb.index()));
        }
        s.children(verb.index(), "obj", "iobj", "obl", "nmod", "ccomp", "xcomp", "advcl").forEach(c -> objects.addAll(s.subtree(c.index())));
        return new ArrayList<>(objects);
    }
}
