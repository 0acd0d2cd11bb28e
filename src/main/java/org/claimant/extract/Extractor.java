package org.claimant.extract;

import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Leak;
import org.claimant.model.Membership;

/**
 * Reads one kind of fact from an article: attributions, roles, affiliations, leaks, or utterances. Implementations are deterministic and
 * thread-safe, and each names the rule of everything it reads in its evidence.
 *
 * @param <T> what is read
 */
public interface Extractor<T> {

    /** What the article says, in text order, each fact once a place; empty where it says nothing of the kind. */
    List<T> extract(Context context);

    /**
     * What an extractor may look at.
     *
     * @param attributions empty while attributions are read
     * @param discourse    without referents while attributions are read
     * @param leaks        empty until leaks are read
     * @param memberships  empty until roles and affiliations are read; they tell for whom a person answers
     */
    record Context(AnnotatedArticle article, List<Attribution> attributions, Discourse discourse, List<Leak> leaks,
                   List<Membership> memberships) {
        public Context {
            attributions = List.copyOf(attributions);
            leaks = List.copyOf(leaks);
            memberships = List.copyOf(memberships);
        }

        /** Before memberships are read. */
        public Context(AnnotatedArticle article, List<Attribution> attributions, Discourse discourse, List<Leak> leaks) {
            this(article, attributions, discourse, leaks, List.of());
        }

        /** Before anything is read. */
        public Context(AnnotatedArticle article) {
            this(article, List.of(), new Discourse(List.of()), List.of());
        }
    }
}
