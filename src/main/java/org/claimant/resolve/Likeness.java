package org.claimant.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.model.ActorType;

/** What speaks for and against two nodes being one actor. */
record Likeness(String rule, double score, List<String> reasonsFor, List<String> reasonsAgainst) {
    static final Likeness NONE = new Likeness("none", 0, List.of(), List.of());
    private static final double ENOUGH = 0.75;
    /** Only ever a reason to ask. */
    private static final String FIRST_NAME = "first-name-variant";
    static final double WORTH_ASKING = 0.4;

    boolean isEnough() {
        return score >= ENOUGH && reasonsAgainst.isEmpty();
    }

    boolean isWorthAsking() {
        return score >= WORTH_ASKING;
    }

    /** Two that have full names, or names of bodies. */
    static Likeness of(Node a, Node b) {
        List<String> pro = new ArrayList<>();
        List<String> contra = new ArrayList<>();
        if ((a.type == ActorType.PERSON) != (b.type == ActorType.PERSON)) {
            return new Likeness("none", 0, pro, contra);
        }
        String rule = a.type == ActorType.PERSON ? person(a, b, pro, contra) : body(a, b, pro);
        double score = rule.equals("none") ? 0 : rule.equals("part-of-name") ? 0.5 : rule.equals(FIRST_NAME) ? 0.3 : rule.equals("spelling-variant") ? 0.7 : 0.8;
        Likeness found = shared(rule, score, a, b, pro, contra);
        return rule.equals(FIRST_NAME) ? new Likeness(rule, Math.min(found.score, ENOUGH - 0.05), pro, contra) : found;
    }

    /** A bare surname against a full name. */
    static Likeness ofSurname(Node bare, Node full, int company) {
        List<String> pro = new ArrayList<>();
        List<String> contra = new ArrayList<>();
        String surname = NameKey.of(bare.names.iterator().next());
        boolean same = full.names.stream().map(NameKey::personWords).anyMatch(w -> w.get(w.size() - 1).equals(surname));
        if (!same) {
            return new Likeness("none", 0, pro, contra);
        }
        pro.add("surname " + surname);
        Likeness e = shared("surname", 0.3, bare, full, pro, contra);
        return e.score() >= 0.3 + 0.2 && common(bare.company, full.company).size() >= company ? new Likeness(e.rule, Math.max(e.score, 0.75), pro, contra) : e;
    }

    private static String person(Node a, Node b, List<String> pro, List<String> contra) {
        for (String left : names(a)) {
            for (String right : names(b)) {
                String l = NameKey.of(left).toLowerCase(Locale.ROOT);
                String r = NameKey.of(right).toLowerCase(Locale.ROOT);
                if (l.equals(r) && l.indexOf(' ') > 0) {
                    pro.add("both " + left);
                    return "full-name";
                }
                if (Spelling.sameFullName(l, r)) {
                    pro.add("spellings " + left + ", " + right);
                    return "spelling-variant";
                }
                if (isInner(NameKey.personWords(l), NameKey.personWords(r))) {
                    pro.add("names " + left + ", " + right);
                    return "part-of-name";
                }
            }
        }
        return firstName(a, b, pro);
    }

    private static String firstName(Node a, Node b, List<String> pro) {
        for (String left : names(a)) {
            for (String right : names(b)) {
                if (Spelling.maybeSame(NameKey.personWords(left.toLowerCase(Locale.ROOT)), NameKey.personWords(right.toLowerCase(Locale.ROOT)))) {
                    pro.add("one surname, and first names that may be one: " + left + ", " + right);
                    return FIRST_NAME;
                }
            }
        }
        return "none";
    }

    /** "Mustafa Kamal" and "Syed Mustafa Kamal", "Donald Trump" and "Donald J. Trump". */
    private static boolean isInner(List<String> a, List<String> b) {
        List<String> small = a.size() < b.size() ? a : b;
        List<String> large = a.size() < b.size() ? b : a;
        if (small.size() < 2 || small.size() == large.size()) {
            return false;
        }
        boolean end = large.subList(large.size() - small.size(), large.size()).equals(small);
        return end || large.get(0).equals(small.get(0)) && large.get(large.size() - 1).equals(small.get(small.size() - 1));
    }

    private static String body(Node a, Node b, List<String> pro) {
        for (String left : names(a)) {
            for (String right : names(b)) {
                if (NameKey.of(left).equals(NameKey.of(right))) {
                    pro.add("both " + left);
                    return "shared-name";
                }
                if (NameSieve.isInitials(left, right) || NameSieve.isInitials(right, left)) {
                    pro.add("acronym " + left + ", " + right);
                    return "part-of-name";
                }
            }
        }
        return "none";
    }

    private static Set<String> names(Node n) {
        Set<String> names = new TreeSet<>(n.names);
        if (n.known != null) {
            names.addAll(n.known.names());
        }
        return names;
    }

    private static Likeness shared(String rule, double before, Node a, Node b, List<String> pro, List<String> contra) {
        double score = before;
        if (before > 0) {
            Set<String> parties = common(a.parties, b.parties);
            if (!parties.isEmpty()) {
                pro.add("party " + parties.iterator().next());
                score += 0.3;
            } else if (!a.parties.isEmpty() && !b.parties.isEmpty()) {
                contra.add("parties " + a.parties + ", " + b.parties);
                score -= 0.3;
            }
            Set<String> roles = common(a.roles, b.roles);
            if (!roles.isEmpty()) {
                pro.add("role " + roles.iterator().next());
                score += 0.2;
            }
            Set<String> company = common(a.company, b.company);
            if (!company.isEmpty()) {
                pro.add("company of " + String.join(", ", company.stream().limit(5).toList()));
                score += Math.min(0.3, 0.1 * company.size());
            }
        }
        return new Likeness(rule, Math.max(0, Math.min(1, score)), pro, contra);
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return both;
    }
}
