package org.claimant.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are compared: without accents, kinds of apostrophe and hyphen, dots of abbreviations, and a leading article. */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern HYPHENS = Pattern.compile("\\s*[\u2010-\u2015]\\s*|\\s+-\\s+|\\s+-|-\\s+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private NameKey() {
    }

    /** The name with its case kept: "The  Muttahida Qaumi Movement – Pakistan" gives "Muttahida Qaumi Movement-Pakistan". */
    static String of(String name) {
        String key = isPlain(name) ? name : unaccented(name);
        key = key.startsWith("The ") || key.startsWith("the ") ? key.substring(4) : key;
        return key.indexOf('.') < 0 ? key : key.replace(".", "");
    }

    /** Letters and digits in lower case with hyphens between, for ids: "Khalid Maqbool" gives "khalid-maqbool". */
    static String slug(String name) {
        String slug = NOT_SLUG.matcher(of(name).replace("'", "").toLowerCase(Locale.ROOT)).replaceAll("-");
        int begin = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > 1 ? slug.length() - 1 : slug.length();
        return begin < end ? slug.substring(begin, end) : Integer.toHexString(name.hashCode());
    }

    /** The words of the key, split at spaces. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String w : of(name).split(" ")) {
            if (!w.isEmpty()) {
                words.add(w);
            }
        }
        return words;
    }

    /** The words of a person's name, without what is no part of it: "Jr", "III". */
    static List<String> personWords(String name) {
        List<String> words = words(name);
        while (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        words.replaceAll(w -> w.endsWith(",") ? w.substring(0, w.length() - 1) : w);
        return words;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128 || c == '`' || c < ' ' || (c == ' ' || c == '-') && (i + 1 == name.length() || name.charAt(i + 1) == ' ')
                    || c == '-' && i > 0 && name.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static String unaccented(String name) {
        String key = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        key = APOSTROPHES.matcher(key).replaceAll("'");
        key = HYPHENS.matcher(key).replaceAll("-");
        return SPACE.matcher(key).replaceAll(" ").strip();
    }
}
