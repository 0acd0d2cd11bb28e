package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.claimant.extract.TitleLexicon.Kind;
import org.claimant.model.Evidence;
import org.claimant.model.Membership;
import org.claimant.model.Membership.Status;
import org.claimant.model.Referent;

/**
 * Brings the readings of one role of one person together: "Senior Deputy Convener X", "the deputy convener". The fullest title
 * is kept; what any reading says of the status and the organisation counts for all.
 */
final class RoleMerge {
    /** Titles that only repeat in general words what a more special one says. */
    private static final Set<String> VAGUE = Set.of("leader", "head", "chief", "boss", "official", "politician", "lawmaker", "member",
            "legislator", "parliamentarian", "executive", "manager");
    /** Words that make another post of a title. */
    private static final Set<String> RANKS = Set.of("deputy", "vice", "shadow", "assistant", "associate", "junior", "under", "lieutenant");

    /** What a candidate is called, whatever the office. */
    private static final Pattern RACELESS = Pattern.compile(
            "presumptive|likely|eventual|lead|primary|candidates?|nominees?|front ?-?runner|contender|hopeful|challenger|standard ?-?bearer|rival|opponent");

    private RoleMerge() {
    }

    static List<Membership.Role> merge(List<RoleReading> readings, String article) {
        Map<Referent, List<List<RoleReading>>> byPerson = new LinkedHashMap<>();
        for (RoleReading r : readings) {
            List<List<RoleReading>> roles = byPerson.computeIfAbsent(r.person(), p -> new ArrayList<>());
            roles.stream().filter(g -> g.stream().anyMatch(o -> same(o, r))).findFirst()
                    .ifPresentOrElse(g -> g.add(r), () -> roles.add(new ArrayList<>(List.of(r))));
        }
        List<Membership.Role> merged = new ArrayList<>();
        for (List<List<RoleReading>> roles : byPerson.values()) {
            for (List<RoleReading> group : roles) {
                if (roles.stream().noneMatch(other -> other != group && repeats(group, other))) {
                    merged.add(role(group, article));
                }
            }
        }
        merged.sort(Comparator.comparing(r -> r.evidence().span()));
        return merged;
    }

    /** "the party's leader" says nothing new of its convener; "member of the committee" does. */
    private static boolean repeats(List<RoleReading> group, List<RoleReading> other) {
        return isVague(group) && !isVague(other) && group.stream().allMatch(r -> isSomewhere(other, r.title()));
    }

    private static boolean isSomewhere(List<RoleReading> other, Title title) {
        if (title.organization().isEmpty()) {
            return title.place().isEmpty();
        }
        return other.stream().anyMatch(o -> o.title().organization().equals(title.organization()) || !o.title().parties().isEmpty());
    }

    private static boolean isVague(List<RoleReading> group) {
        return group.stream().allMatch(r -> r.score() < 0.9 && VAGUE.contains(r.title().role().toLowerCase(Locale.ROOT)));
    }

    /**
     * True where one title's words hold the other's, and the words they differ by make no other post; the candidate for an office
     * and its nominee are one.
     */
    private static boolean same(RoleReading a, RoleReading b) {
        if (a.title().entry().kind() == Kind.CANDIDATE && b.title().entry().kind() == Kind.CANDIDATE) {
            String x = race(a.title().role());
            String y = race(b.title().role());
            return x.equals(y) || x.isEmpty() || y.isEmpty();
        }
        Set<String> x = words(a.title().role());
        Set<String> y = words(b.title().role());
        Set<String> more = new TreeSet<>(x.size() > y.size() ? x : y);
        Set<String> fewer = x.size() > y.size() ? y : x;
        return more.containsAll(fewer) && more.removeAll(fewer) ? more.stream().noneMatch(RANKS::contains) : x.equals(y);
    }

    private static String race(String role) {
        return String.join(" ", RACELESS.matcher(role.toLowerCase(Locale.ROOT)).replaceAll(" ").strip().split("\\s+"));
    }

    private static Set<String> words(String role) {
        Set<String> words = new TreeSet<>();
        for (String w : role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!w.isEmpty() && !w.equals("of") && !w.equals("the") && !w.equals("for")) {
                words.add(w.endsWith("or") ? w.substring(0, w.length() - 2) + "er" : w);
            }
        }
        return words;
    }

    private static Membership.Role role(List<RoleReading> group, String article) {
        RoleReading best = group.stream().max(Comparator.comparingDouble((RoleReading r) -> r.score())
                .thenComparing(r -> words(r.title().role()).size()).thenComparing(RoleReading::span, Comparator.reverseOrder())).orElseThrow();
        RoleReading fullest = group.stream().max(Comparator.comparing((RoleReading r) -> words(r.title().role()).contains("nominee"))
                .thenComparing(r -> words(r.title().role()).size()).thenComparingDouble(RoleReading::score).thenComparing(RoleReading::span, Comparator.reverseOrder())).orElseThrow();
        Optional<RoleReading> located = group.stream().filter(r -> r.title().organization().isPresent()).findFirst()
                .or(() -> group.stream().filter(r -> !r.title().place().isEmpty()).findFirst());
        Status status = group.stream().filter(r -> r.status().isPresent()).findFirst().orElse(best).settled();
        return new Membership.Role(best.person(), fullest.title().role(), located.flatMap(r -> r.title().organization()),
                located.filter(r -> r.title().organization().isEmpty()).map(r -> r.title().place()).orElse(""), status,
                new Evidence(article, best.span(), best.rule(), best.score()));
    }
}
