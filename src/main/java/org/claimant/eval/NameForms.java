package org.claimant.eval;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When two names count as the same for scoring: titles and articles aside, they are equal, or one ends with the other
 * ("Jane Doe", "Doe"). Ported from {@code score_claims.py}, so that the figures are the same.
 */
final class NameForms {
    private static final Set<String> STOP = Set.of(("the a an mr mrs ms miss dr sir lord lady dame senator sen rep president prime minister "
            + "pm former ex gov governor secretary justice judge mp mla senior deputy of s").split(" "));
    private static final Set<String> PRONOUNS = Set.of(("he she they it we i you him her them us his their its our who that this those "
            + "these").split(" "));

    private NameForms() {
    }

    /** Lower case, ASCII letters and digits, single spaces, no possessive. */
    static String norm(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\x00-\\x7F]", "").toLowerCase(Locale.ROOT);
        return ascii.replaceAll("'s\\b", "").replaceAll("[^a-z0-9]+", " ").strip();
    }

    static boolean isPronoun(String surface) {
        return PRONOUNS.contains(norm(surface));
    }

    private static List<String> core(String name) {
        List<String> words = words(name);
        List<String> core = words.stream().filter(w -> !STOP.contains(w)).toList();
        return core.isEmpty() ? words : core;
    }

    static List<String> words(String name) {
        return Arrays.stream(norm(name).split(" ")).filter(w -> !w.isEmpty()).toList();
    }

    static boolean same(String a, String b) {
        List<String> x = core(a);
        List<String> y = core(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        if (x.equals(y) || String.join("", x).equals(String.join("", y))) {
            return true;
        }
        List<String> shorter = x.size() < y.size() ? x : y;
        List<String> longer = x.size() < y.size() ? y : x;
        return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter) && String.join("", shorter).length() >= 3;
    }

    /** True where any of the names is the same as any of the others. */
    static boolean anySame(Collection<String> names, Collection<String> others) {
        return names.stream().anyMatch(n -> others.stream().anyMatch(o -> same(n, o)));
    }
}
