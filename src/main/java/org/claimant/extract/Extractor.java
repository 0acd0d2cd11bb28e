package org.claimant.extract;

import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Leak;

/**
 * Reads one kind of fact from an article: roles, affiliations, leaks, or utterances. Implementations are deterministic and
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
     * @param leaks empty until leaks are read
     */
    record Context(AnnotatedArticle article, List<Attribution> attributions, Discourse discourse, List<Leak> leaks) {
        public Context {
            attributions = List.copyOf(attributions);
            leaks = List.copyOf(leaks);
        }
    }
}
