package org.claimant.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Extraction;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * The country that an article is set in, as far as its names tell, by which an ambiguous name ("Labour", "PPP") is understood:
 * each name that only one country has votes for it, and each country that is named.
 */
final class Scene {
    private final Gazetteer gazetteer;
    private final Extraction extraction;
    private final Map<String, Integer> votes = new HashMap<>();

    Scene(Gazetteer gazetteer, Extraction extraction) {
        this.gazetteer = gazetteer;
        this.extraction = extraction;
        for (Referent r : extraction.discourse().referents()) {
            vote(candidates(Profile.names(extraction, r), r.type()));
        }
        for (Sentence s : extraction.article().sentences()) {
            for (Token t : s.tokens()) {
                if (t.isName() && t.word().length() > 2) {
                    vote(gazetteer.named(t.word()).stream().filter(KnownActor::place).toList());
                }
            }
        }
    }

    private void vote(List<KnownActor> known) {
        List<String> countries = known.stream().map(KnownActor::country).distinct().toList();
        if (countries.size() == 1 && !countries.get(0).isEmpty()) {
            votes.merge(countries.get(0), 1, Integer::sum);
        }
    }

    /** The country that most names speak for, at least three, and twice as many as for any other; empty where it is not clear. */
    Optional<String> country() {
        List<Map.Entry<String, Integer>> most = votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
        boolean clear = !most.isEmpty() && most.get(0).getValue() >= 3 && (most.size() == 1 || most.get(0).getValue() >= 2 * most.get(1).getValue());
        return clear ? Optional.of(most.get(0).getKey()) : Optional.empty();
    }

    /** A row of the gazetteer, and how sure it is. */
    record Match(KnownActor actor, String name, double score) {
    }

    /** The one known actor that bears most of the names and fits best here; empty where two fit alike. */
    Optional<Match> match(Set<String> names, ActorType type) {
        List<KnownActor> candidates = candidates(names, type);
        List<KnownActor> best = new ArrayList<>();
        int most = Integer.MIN_VALUE;
        for (KnownActor k : candidates) {
            int points = points(k);
            if (points > most) {
                best.clear();
                most = points;
            }
            if (points == most) {
                best.add(k);
            }
        }
        if (best.size() != 1) {
            return Optional.empty();
        }
        KnownActor one = best.get(0);
        String name = names.stream().filter(n -> gazetteer.named(n).contains(one)).findFirst().orElseThrow();
        boolean here = votes.getOrDefault(one.country(), 0) > 0;
        return Optional.of(new Match(one, name, candidates.size() == 1 ? here ? 1 : 0.9 : 0.8));
    }

    private int points(KnownActor k) {
        int active = k.isActive(extraction.article().article().published()) ? 1 : 0;
        return 2 * votes.getOrDefault(k.country(), 0) + active;
    }

    /** Those that bear the most of the names. */
    private List<KnownActor> candidates(Set<String> names, ActorType type) {
        Map<KnownActor, Integer> count = new java.util.LinkedHashMap<>();
        for (String name : names) {
            for (KnownActor k : gazetteer.named(name)) {
                if ((k.type() == ActorType.PERSON) == (type == ActorType.PERSON)) {
                    count.merge(k, 1, Integer::sum);
                }
            }
        }
        int most = count.values().stream().mapToInt(i -> i).max().orElse(0);
        return count.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    }
}
