package org.claimant.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency in front of an article's first paragraph: {@code KARACHI:}, {@code WASHINGTON (AP) —},
 * {@code ST. LOUIS, Mo., Aug. 24 (UPI) --}, {@code Nairobi (Reuters) -}. A place stands in capitals, unless an agency or a day
 * follows it.
 */
final class Dateline {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019]+(?:[ -][\\p{Lu}.'\u2019]+){0,3}";
    private static final String MIXED = "\\p{Lu}[\\p{L}.'\u2019]+(?:[ -]\\p{Lu}[\\p{L}.'\u2019]+){0,2}";
    private static final String REGION = "(?:,[ \u00A0]\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?){0,2}";
    private static final String DAY = "(?:,?[ \u00A0](?i:" + Dates.MONTH + ")[ \u00A0]\\d{1,2})";
    private static final String AGENCY = "(?:[ \u00A0]?\\(\\p{Lu}[\\p{L}/ ]{1,30}\\))";
    private static final String DASH = "[ \u00A0]?(?:[-\u2013\u2014\u2015]|--)(?=[ \u00A0])";
    private static final Pattern FORM = Pattern.compile(
            "(?:" + CAPITALS + REGION + DAY + "?" + AGENCY + "?(?:" + DASH + "|:(?=[ \u00A0]))"
            + "|" + MIXED + REGION + "(?:" + DAY + AGENCY + "?|" + AGENCY + ")(?:" + DASH + "|:(?=[ \u00A0])))");
    /** What looks like a place in capitals and is a label. */
    private static final Pattern LABEL = Pattern.compile("(?i)(exclusive|update[d]?|breaking|watch|video|analysis|opinion|editorial|report|live|correction|note|"
            + "just in|fact check|interview|explainer|byline|look|listen|read|poll|new|boom|busted)\\b.*");

    private Dateline() {
    }

    /** How many characters of the paragraph the date line takes, space after it not counted; empty where it has none. */
    static Optional<Integer> length(String paragraph) {
        Matcher m = FORM.matcher(paragraph);
        return m.lookingAt() && !LABEL.matcher(m.group()).matches() && m.end() < paragraph.length() ? Optional.of(m.end()) : Optional.empty();
    }

    /** True for {@code SMITH:} at the beginning: in several paragraphs of an article, that is a transcript. */
    static boolean endsInColon(String paragraph) {
        return length(paragraph).map(n -> paragraph.charAt(n - 1) == ':').orElse(false);
    }
}
