package org.claimant.resolve;

import java.util.List;
import java.util.Locale;

/** Variants of spelling, as transliterated names have them ("Khurrum", "Khurram"). */
final class Spelling {

    private Spelling() {
    }

    /**
     * True for names of the same number of words, at least two, of which none differs by more than a letter, and one at most differs;
     * two first names that are both common ("Ivana", "Ivanka") are two names, not a name and its variant.
     */
    static boolean sameFullName(String a, String b) {
        List<String> left = NameKey.words(a.toLowerCase(Locale.ROOT));
        List<String> right = NameKey.words(b.toLowerCase(Locale.ROOT));
        if (left.size() < 2 || left.size() != right.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                different++;
                if (!isVariant(left.get(i), right.get(i)) || isTwoFirstNames(left.get(i), right.get(i))) {
                    return false;
                }
            }
        }
        return different <= 1;
    }

    private static boolean isTwoFirstNames(String a, String b) {
        return Lexicon.shipped().isCommonFirstName(a) && Lexicon.shipped().isCommonFirstName(b);
    }

    /** True for full names of one surname whose first names may be one: "Len" and "Leonard", "Joe" and "Joseph", "Sara" and "Sarah", "J." and "Jane". */
    static boolean maybeSame(List<String> a, List<String> b) {
        if (a.size() < 2 || b.size() < 2 || !a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
            return false;
        }
        String left = a.get(0);
        String right = b.get(0);
        String shorter = left.length() <= right.length() ? left : right;
        String longer = shorter.equals(left) ? right : left;
        boolean begins = longer.startsWith(shorter.length() > 2 ? shorter.substring(0, shorter.length() - 1) : shorter);
        return begins && !longer.equals(shorter) || isVariant(left, right);
    }

    /** True for a name on social media that writes a full name as one word: "@JaneDoe" for "Jane Doe". */
    static boolean isHandleOf(String handle, String name) {
        String joined = NameKey.of(name).replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
        String bare = handle.substring(1).replace("_", "").toLowerCase(Locale.ROOT);
        return handle.startsWith("@") && name.indexOf(' ') > 0 && (joined.equals(bare) || isVariant(joined, bare));
    }

    /** One letter more, less or other, in words of at least five letters that begin alike. */
    static boolean isVariant(String a, String b) {
        if (Math.min(a.length(), b.length()) < 5 || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int j = 0;
        while (j < a.length() - i && j < b.length() - i && a.charAt(a.length() - 1 - j) == b.charAt(b.length() - 1 - j)) {
            j++;
        }
        return Math.max(a.length(), b.length()) - i - j <= 1;
    }
}
