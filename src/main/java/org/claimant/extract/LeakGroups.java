package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.Leak;
import org.claimant.model.Referent;

/**
 * Sorts the mentions of leaked material into leaks. Recordings are told apart by who is heard in them: a mention with another
 * speaker is another recording, and one without goes with the recording spoken of last. Documents are told apart
 * by their nouns. Of emails, data and messages an article has one leak each, whoever wrote them.
 */
final class LeakGroups {

    /** One leak in the making. */
    static final class Group {
        final Leak.Kind kind;
        final List<LeakMention> mentions = new ArrayList<>();
        final Set<Referent> speakers = new LinkedHashSet<>();

        Group(Leak.Kind kind) {
            this.kind = kind;
        }

        /** Who is only described ("a party leader") is heard where nobody is named. */
        void add(LeakMention m) {
            mentions.add(m);
            m.speakers().stream().filter(r -> r.isNamed() || speakers.isEmpty()).forEach(speakers::add);
            if (speakers.stream().anyMatch(Referent::isNamed)) {
                speakers.removeIf(r -> !r.isNamed());
            }
        }
    }

    private final LeakMentions words;
    private final List<Group> groups = new ArrayList<>();

    private LeakGroups(LeakMentions words) {
        this.words = words;
    }

    /** @param mentions all of leaked material, in text order */
    static List<Group> of(LeakMentions words, List<LeakMention> mentions) {
        LeakGroups sorting = new LeakGroups(words);
        for (LeakMention m : mentions) {
            sorting.groupFor(m).add(m);
        }
        sorting.joinSpeakerless();
        return sorting.groups;
    }

    private Group groupFor(LeakMention m) {
        Leak.Kind kind = m.kind().orElseThrow();
        List<Group> same = groups.stream().filter(g -> g.kind == kind).toList();
        if (same.isEmpty()) {
            return open(kind);
        }
        Group last = latest(same);
        if (kind == Leak.Kind.DOCUMENT) {
            return ofSameNoun(m, same, last);
        }
        if (kind != Leak.Kind.AUDIO && kind != Leak.Kind.VIDEO) {
            return last;
        }
        if (m.speakers().stream().noneMatch(Referent::isNamed)) {
            return m.fresh() && m.isLeaked() ? open(kind) : last;
        }
        Optional<Group> heard = same.stream().filter(g -> m.speakers().stream().anyMatch(g.speakers::contains)).findFirst();
        return heard.orElseGet(() -> last.speakers.isEmpty() ? last : open(kind));
    }

    /** A memo is another document than a letter; "the documents" are those spoken of last. */
    private Group ofSameNoun(LeakMention m, List<Group> same, Group last) {
        boolean general = words.isGeneric(m.noun()) || last.mentions.stream().allMatch(o -> words.isGeneric(o.noun()));
        return same.stream().filter(g -> g.mentions.stream().anyMatch(o -> o.noun().equals(m.noun()))).findFirst()
                .orElseGet(() -> general ? last : open(m.kind().orElseThrow()));
    }

    private Group open(Leak.Kind kind) {
        Group g = new Group(kind);
        groups.add(g);
        return g;
    }

    private static Group latest(List<Group> same) {
        Group latest = same.get(0);
        for (Group g : same) {
            if (last(g).span().begin() > last(latest).span().begin()) {
                latest = g;
            }
        }
        return latest;
    }

    private static LeakMention last(Group g) {
        return g.mentions.get(g.mentions.size() - 1);
    }

    /** "Another recording made the rounds. In it, X says ...": what has no speaker of its own is the next that has one. */
    private void joinSpeakerless() {
        for (Group g : List.copyOf(groups)) {
            List<Group> heard = groups.stream().filter(o -> o.kind == g.kind && !o.speakers.isEmpty()).toList();
            if (g.speakers.isEmpty() && !heard.isEmpty()) {
                Group next = heard.stream().filter(o -> last(o).span().begin() > last(g).span().begin()).findFirst().orElse(heard.get(0));
                next.mentions.addAll(g.mentions);
                next.mentions.sort((a, b) -> a.span().compareTo(b.span()));
                groups.remove(g);
            }
        }
    }
}
