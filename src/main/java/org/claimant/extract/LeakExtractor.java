package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.Evidence;
import org.claimant.model.Leak;
import org.claimant.model.Leak.Kind;
import org.claimant.model.Referent;
import org.claimant.model.Span;

/**
 * Reads what was leaked: finds the words for it ({@link LeakMentions}), keeps those that say that it was leaked and those that go
 * back to them ("the recording"), sorts them into leaks ({@link LeakGroups}), and asks who is heard ({@link LeakSpeakers}) and who
 * is said to have leaked it ({@link Leakers}).
 */
final class LeakExtractor implements Extractor<Leak> {
    private final LeakMentions words;
    private final SourceNouns nouns = SourceNouns.load();

    private LeakExtractor(LeakMentions words) {
        this.words = words;
    }

    static LeakExtractor load() {
        return new LeakExtractor(LeakMentions.load());
    }

    @Override
    public List<Leak> extract(Context context) {
        List<LeakMention> mentions = ofLeaks(words.find(context.article().sentences(), new LeakSpeakers(context.discourse())));
        List<LeakGroups.Group> groups = LeakGroups.of(words, mentions);
        var leakers = new Leakers(words, Cast.of(context.article(), context.discourse(), context.attributions(), nouns), context.article()).of(groups);
        List<Leak> leaks = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            LeakGroups.Group g = groups.get(i);
            LeakMention clearest = g.mentions.stream().filter(LeakMention::isLeaked)
                    .max(Comparator.comparingInt(m -> m.speakers().size())).orElse(g.mentions.get(0));
            String rule = clearest.isLeaked() ? clearest.trigger() : "leak-speaker";
            Evidence evidence = new Evidence(context.article().article().id(), clearest.sentence().span(), rule, clearest.isLeaked() ? 0.9 : 0.7);
            List<Span> spans = g.mentions.stream().map(LeakMention::span).distinct().sorted().toList();
            leaks.add(new Leak(i, g.kind, new ArrayList<>(g.speakers), leakers.get(i), spans, evidence));
        }
        return leaks;
    }

    /** Those that say that it was leaked, and the definite ones that can go back to them. */
    private List<LeakMention> ofLeaks(List<LeakMention> all) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<String> nouns = new HashSet<>();
        for (LeakMention m : all) {
            if (m.isLeaked()) {
                m.kind().ifPresent(kinds::add);
                nouns.add(m.noun());
            }
        }
        boolean unsure = kinds.isEmpty() && all.stream().anyMatch(LeakMention::isLeaked);
        if (unsure) {
            kinds.add(Kind.VIDEO);
        }
        List<LeakMention> kept = new ArrayList<>();
        for (LeakMention m : all) {
            Optional<Kind> kind = m.kind().or(() -> ofArticle(kinds));
            boolean goesBack = m.definite() && (nouns.contains(m.noun()) || words.isGeneric(m.noun())) || m.noun().equals("leak")
                    || words.isGeneric(m.noun()) && m.speakers().stream().anyMatch(Referent::isNamed) && isHeard(kind);
            if (kind.isPresent() && kinds.contains(kind.get()) && (m.isLeaked() || goesBack)) {
                kept.add(m.with(kind.get()));
            }
        }
        return kept;
    }

    private static boolean isHeard(Optional<Kind> kind) {
        return kind.filter(k -> k == Kind.AUDIO || k == Kind.VIDEO).isPresent();
    }

    /** A "clip" or a "leak" is of the kind the article speaks of, sound first. */
    private static Optional<Kind> ofArticle(Set<Kind> kinds) {
        return kinds.stream().findFirst();
    }
}
