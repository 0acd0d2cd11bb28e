package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Discourse;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.jspecify.annotations.Nullable;

/** All phrases of an article, and the entities they are found to mean so far. Made for one article and one thread. */
final class Cast {
    private final AnnotatedArticle article;
    private final List<List<Phrase>> phrases;
    private final Map<Phrase, Entity> entities = new HashMap<>();
    private final Map<Long, Phrase> byHead = new HashMap<>();
    private @Nullable List<Entity> sorted;

    /** @param phrases a list for each sentence, in the order of their heads; no two of a sentence share a head */
    Cast(AnnotatedArticle article, List<List<Phrase>> phrases) {
        this.article = article;
        this.phrases = phrases;
        phrases.forEach(ps -> ps.forEach(p -> byHead.put(key(p.sentence(), p.head()), p)));
    }

    AnnotatedArticle article() {
        return article;
    }

    Sentence sentence(Phrase p) {
        return article.sentences().get(p.sentence());
    }

    /** True for a paragraph's first phrase in small letters: a copy of the page has lost what stood in front of it, most often "The". */
    boolean opensCut(Phrase p) {
        Sentence s = sentence(p);
        boolean first = p.begin() == 0 && (s.index() == 0 || article.sentences().get(s.index() - 1).block() != s.block());
        return first && Character.isLowerCase(article.article().text().charAt(s.span().begin()));
    }

    List<Phrase> phrases(int sentence) {
        return phrases.get(sentence);
    }

    /** All, in text order of their heads. */
    List<Phrase> phrases() {
        return phrases.stream().flatMap(List::stream).toList();
    }

    @Nullable Phrase phraseAt(int sentence, int head) {
        return byHead.get(key(sentence, head));
    }

    @Nullable Entity entityAt(int sentence, int head) {
        Phrase p = phraseAt(sentence, head);
        return p == null ? null : entities.get(p);
    }

    @Nullable Entity of(Phrase p) {
        return entities.get(p);
    }

    boolean isOpen(Phrase p) {
        return !entities.containsKey(p);
    }

    Entity found(Phrase p) {
        sorted = null;
        Entity e = new Entity(p);
        entities.put(p, e);
        return e;
    }

    void join(Phrase p, Entity e) {
        if (entities.put(p, e) == null) {
            e.add(p);
        }
    }

    /** Makes the two one. */
    void merge(Entity into, Entity gone) {
        if (into != gone) {
            sorted = null;
            into.absorb(gone);
            gone.phrases().forEach(p -> entities.put(p, into));
        }
    }

    /** In the order of their first phrases, as it was when the last was found or made one with another. */
    List<Entity> entities() {
        if (sorted == null) {
            sorted = sorted();
        }
        return sorted;
    }

    private List<Entity> sorted() {
        return entities.values().stream().distinct()
                .sorted(Comparator.comparing(Entity::first, Comparator.comparingInt(Phrase::sentence).thenComparingInt(Phrase::head))).toList();
    }

    Optional<Entity> entityWith(String knownId) {
        return entities().stream().filter(e -> e.known().stream().anyMatch(k -> k.id().equals(knownId))).findFirst();
    }

    /** An entity that only pronouns mean is nobody known, and is left out. */
    Discourse discourse() {
        List<Referent> referents = new ArrayList<>();
        for (Entity e : sorted()) {
            if (e.phrases().stream().anyMatch(p -> !p.isPronoun())) {
                referents.add(e.referent(referents.size()));
            }
        }
        return new Discourse(referents);
    }

    private static long key(int sentence, int head) {
        return (long) sentence << 32 | head;
    }
}
