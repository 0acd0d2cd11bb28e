package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.claimant.model.Attribution;
import org.claimant.model.Referent;

/**
 * Who is speaking at a place of an article, through whom. The attributions whose contents hold the place are ordered from the
 * outermost to the innermost; one who reports themselves ("Kamal said: 'I said ...'") counts once.
 */
final class Voices {

    /**
     * One who speaks, and by which attribution.
     *
     * @param speaker empty where the article does not tell who it is
     * @param addressee the one spoken to, where the cue says it ("told Holm")
     */
    record Voice(Optional<Referent> speaker, Optional<Referent> addressee, Attribution attribution) {
    }

    private final List<Voice> voices = new ArrayList<>();

    Voices(List<Attribution> attributions, Cast cast) {
        for (Attribution a : attributions) {
            voices.add(new Voice(cast.ofSource(a.source()), cast.addressee(a.cue()), a));
        }
        voices.sort(Comparator.comparingInt((Voice v) -> depth(attributions, v.attribution()))
                .thenComparing(Comparator.comparingInt((Voice v) -> contentLength(v.attribution())).reversed()));
    }

    private static int depth(List<Attribution> all, Attribution a) {
        int depth = 0;
        for (int i = a.within(); i >= 0 && depth < all.size(); i = all.get(i).within()) {
            depth++;
        }
        return depth;
    }

    private static int contentLength(Attribution a) {
        return a.content().stream().mapToInt(span -> span.length()).sum();
    }

    /** Whom the innermost voice at the offset speaks to. */
    Optional<Referent> addresseeAt(int offset) {
        List<Voice> chain = at(offset);
        return chain.isEmpty() ? Optional.empty() : chain.get(chain.size() - 1).addressee();
    }

    /** The voices that speak at the offset, outermost first; empty where the article speaks itself. */
    List<Voice> at(int offset) {
        List<Voice> found = new ArrayList<>();
        for (Voice v : voices) {
            if (v.attribution().contentHolds(offset)) {
                boolean again = !found.isEmpty() && v.speaker().isPresent()
                        && found.get(found.size() - 1).speaker().equals(v.speaker());
                if (again) {
                    found.remove(found.size() - 1);
                }
                found.add(v);
            }
        }
        return found;
    }
}
