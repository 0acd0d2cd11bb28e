package org.claimant.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a decision speaks of. */
sealed interface Selector {
    Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /** An actor in all articles, by id, or one outside, by IRI. */
    record Someone(String id) implements Selector {
    }

    /** All that one article says of an actor: {@code budget-2024#person/jane-miller}. */
    record InArticle(String article, String actor) implements Selector {
    }

    /** The words at one place of an article, in code points, as in {@code mentions.csv}: {@code budget-2024#120-126}. */
    record Place(String article, int begin, int end) implements Selector {
    }

    /** @throws IllegalArgumentException where something else than an actor or a place stands behind the last # */
    static Selector of(String text) {
        int hash = text.lastIndexOf('#');
        if (hash <= 0 || isOutside(text)) {
            return new Someone(text);
        }
        String article = text.substring(0, hash);
        String what = text.substring(hash + 1);
        Matcher place = PLACE.matcher(what);
        if (place.matches()) {
            return new Place(article, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        }
        if (what.indexOf('/') <= 0) {
            throw new IllegalArgumentException("'" + text + "': behind the # of an article there must be an actor's id (news-1#person/jane-miller)"
                    + " or a place (news-1#120-126)");
        }
        return new InArticle(article, what);
    }

    static boolean isOutside(String text) {
        return text.matches("(?i)https?://.*");
    }
}
