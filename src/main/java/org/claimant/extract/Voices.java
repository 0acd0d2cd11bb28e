package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.claimant.model.ActorType;
import org.claimant.model.Attribution;
import org.claimant.model.Referent;
import org.claimant.model.Span;

/**
 * Who is speaking at a place of an article, through whom. The attributions whose contents hold the place are ordered from the
 * outermost to the innermost; one who reports themselves ("Kamal said: 'I said ...'") counts once.
 */
final class Voices {

    /**
     * One who speaks, and by which attribution.
     *
     * @param speaker empty where the article does not tell who it is
     * @param others    who speaks with the speaker ("A, B and C said"), without it
     * @param addressee the one spoken to, where the cue says it ("told Holm")
     */
    record Voice(Optional<Referent> speaker, List<Referent> others, Optional<Referent> addressee, Attribution attribution) {

        /** The speaker and who speaks with it; empty where the article does not tell. */
        List<Referent> speakers() {
            return Stream.concat(speaker.stream(), others.stream()).toList();
        }
    }

    private static final Set<String> FIRST = Set.of("i", "we", "our", "my", "us");

    private final List<Voice> voices = new ArrayList<>();

    private Voices() {
    }

    /** Nobody speaks anywhere. */
    static Voices none() {
        return new Voices();
    }

    Voices(List<Attribution> attributions, AttributionWords words) {
        for (Attribution a : attributions) {
            if (isThoughtOfUs(a, words) || words.isUnsaid(a.cue())) {
                continue; // "we suspected": whoever tells it holds it
            }
            List<Referent> sources = words.sources(a.source());
            Optional<Referent> addressee = words.addressee(a.cue());
            Optional<Referent> speaker = sources.stream().findFirst().filter(s -> !addressee.equals(Optional.of(s))); // nobody tells oneself
            voices.add(new Voice(speaker, sources.stream().skip(1).toList(), addressee, a));
        }
    }

    private static boolean isThoughtOfUs(Attribution a, AttributionWords words) {
        return a.source().size() == 1 && isUs(words.text(a.source().get(0))) && words.isThought(a.cue());
    }

    private static boolean isUs(String source) {
        String lower = source.toLowerCase(Locale.ROOT);
        return FIRST.contains(lower) || lower.equals("you") || lower.endsWith(" you");
    }

    private static int contentLength(Attribution a) {
        return a.content().stream().mapToInt(span -> span.length()).sum();
    }

    /** Those who speak by a cue that holds the words. */
    List<Referent> cuedBy(Span words) {
        return voices.stream().filter(v -> v.attribution().cue().stream().anyMatch(c -> c.contains(words)))
                .flatMap(v -> v.speakers().stream()).distinct().toList();
    }

    /** Whom the innermost voice at the offset speaks to. */
    Optional<Referent> addresseeAt(int offset) {
        return innermostAt(offset).flatMap(v -> v.addressee().isPresent() ? v.addressee() : usualAddressee(v.speaker()));
    }

    /** Who speaks the words at the offset, whoever tells of it; empty where the article speaks itself. */
    Optional<Voice> innermostAt(int offset) {
        List<Voice> chain = at(offset);
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /** The one person whom the speaker is said to speak to anywhere in the article. */
    private Optional<Referent> usualAddressee(Optional<Referent> speaker) {
        List<Referent> to = voices.stream().filter(v -> speaker.isPresent() && v.speaker().equals(speaker))
                .map(Voice::addressee).flatMap(Optional::stream).filter(r -> r.type() == ActorType.PERSON).distinct().toList();
        return to.size() == 1 ? Optional.of(to.get(0)) : Optional.empty();
    }

    /** The voices that speak at the offset, outermost first; empty where the article speaks itself. */
    List<Voice> at(int offset) {
        List<Voice> around = voices.stream().filter(v -> v.attribution().contentHolds(offset)).toList();
        List<Voice> ordered = new ArrayList<>(around);
        ordered.sort(Comparator.comparingInt((Voice v) -> depth(v, around))
                .thenComparing(Comparator.comparingInt((Voice v) -> contentLength(v.attribution())).reversed()));
        List<Voice> chain = new ArrayList<>();
        for (Voice v : ordered) {
            Optional<Referent> before = chain.isEmpty() ? Optional.empty() : chain.get(chain.size() - 1).speaker();
            if (v.speaker().isPresent() && before.equals(v.speaker())) {
                chain.remove(chain.size() - 1);
            }
            chain.add(v);
        }
        return chain;
    }

    /** In how many of the contents around the cue of this one stands. */
    private static int depth(Voice v, List<Voice> around) {
        int cue = v.attribution().cue().get(0).begin();
        return (int) around.stream().filter(o -> o != v && o.attribution().contentHolds(cue)).count();
    }
}
