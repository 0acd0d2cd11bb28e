package org.claimant.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments at the top of a query file, by which it explains itself: lines {@code # key: value}; a line that begins with
 * {@code #} and two or more blanks continues the one before it.
 */
record QueryHeader(List<Entry> entries) {

    record Entry(String key, String value) {
    }

    /** Reads up to the first line that is no comment. */
    static QueryHeader of(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#")) {
                break;
            }
            int colon = line.indexOf(": ");
            if (line.startsWith("#   ") && !entries.isEmpty()) {
                Entry last = entries.remove(entries.size() - 1);
                entries.add(new Entry(last.key(), last.value() + " " + line.substring(1).strip()));
            } else if (colon > 0) {
                entries.add(new Entry(line.substring(1, colon).strip(), line.substring(colon + 2).strip()));
            }
        }
        return new QueryHeader(List.copyOf(entries));
    }

    /** The values of a key, in order; possibly none. */
    List<String> all(String key) {
        return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).toList();
    }

    /** The value of a key, or empty. */
    String first(String key) {
        return all(key).stream().findFirst().orElse("");
    }
}
