package org.claimant.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Scores claims, roles and affiliations article by article, each fact once an article. Predicted and annotated facts are
 * matched one to one, in their order, the first that fits. Ported from {@code score_claims.py}.
 */
final class ClaimScorer {
    private static final Map<String, String> TOPIC_PARENT = Map.ofEntries(Map.entry("FakeMandate", "ElectoralFraud"),
            Map.entry("VoteRigging", "ElectoralFraud"), Map.entry("SeatTheft", "ElectoralFraud"), Map.entry("VoterSuppression", "ElectoralFraud"),
            Map.entry("VoteBuying", "ElectoralFraud"), Map.entry("Bribery", "Corruption"), Map.entry("MisuseOfFunds", "Corruption"),
            Map.entry("TaxEvasion", "Corruption"), Map.entry("ConflictOfInterest", "Corruption"), Map.entry("Cronyism", "Corruption"),
            Map.entry("Fabrication", "Lying"), Map.entry("CoverUp", "Lying"));

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Tally> byRule = new TreeMap<>();
    private int chainsRight;
    private int certaintyRight;

    ClaimScorer() {
        for (String figure : List.of("edge", "edge+topic", "speaker", "pair", "roles", "roles+org", "affiliations")) {
            tallies.put(figure, Tally.NONE);
        }
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    /** By the rule that read it: matched edges, predicted edges, and all edges there are. */
    Map<String, Tally> byRule() {
        Map<String, Tally> all = new TreeMap<>();
        byRule.forEach((rule, t) -> all.put(rule, new Tally(t.right(), t.predicted(), tallies.get("edge").gold())));
        return all;
    }

    int chainsRight() {
        return chainsRight;
    }

    int certaintyRight() {
        return certaintyRight;
    }

    void score(Gold gold, Predicted predicted) {
        scoreEdges(gold, predicted.edges());
        scoreMemberships(gold, predicted);
    }

    private void scoreEdges(Gold gold, List<Predicted.Edge> all) {
        List<Gold.Edge> allGold = gold.edges();
        List<Predicted.Edge> p = distinct(all, ClaimScorer::edge);
        List<Gold.Edge> g = distinct(allGold, ClaimScorer::edge);
        List<int[]> pairs = match(p, g, (a, b) -> isEdge(gold, a, b));
        count("edge", pairs, p, g);
        for (int[] pair : pairs) {
            check(gold, p.get(pair[0]), g.get(pair[1]), all, allGold);
        }
        countRules(pairs, p, all);
        count("edge+topic", match(all, allGold, (a, b) -> isEdge(gold, a, b) && isTopic(a.topic(), b.topic())), all, allGold);
        List<Predicted.Edge> ps = distinct(all, e -> List.of(e.act(), e.speaker()));
        List<Gold.Edge> gs = distinct(allGold, e -> key(e.act(), e.speaker()));
        count("speaker", match(ps, gs, (a, b) -> a.act().equals(b.act()) && isEntity(gold, a.speaker(), b.speaker())), ps, gs);
        List<Predicted.Edge> pa = distinct(all.stream().filter(e -> e.act().equals("accuse")).toList(), e -> List.of(e.speaker(), e.accused()));
        List<Gold.Edge> ga = distinct(allGold.stream().filter(e -> e.act().equals("accuse")).toList(), e -> key(e.speaker(), e.accused()));
        count("pair", match(pa, ga, (a, b) -> isEntity(gold, a.speaker(), b.speaker()) && isEntity(gold, a.accused(), b.accused())), pa, ga);
    }

    private static Object edge(Predicted.Edge e) {
        return List.of(e.act(), e.speaker(), e.accused());
    }

    private static Object edge(Gold.Edge e) {
        return key(e.act(), e.speaker(), e.accused());
    }

    private static Object key(@Nullable String... parts) {
        List<String> key = new ArrayList<>();
        for (String part : parts) {
            key.add(part == null ? "" : part);
        }
        return key;
    }

    private static boolean isEdge(Gold gold, Predicted.Edge p, Gold.Edge g) {
        return p.act().equals(g.act()) && isEntity(gold, p.speaker(), g.speaker()) && isEntity(gold, p.accused(), g.accused());
    }

    private static boolean isEntity(Gold gold, Set<String> names, @Nullable String id) {
        if (id == null || names.isEmpty()) {
            return id == null && names.isEmpty();
        }
        return id.startsWith("leak:") ? names.equals(Predicted.LEAK) : NameForms.anySame(names, gold.entity(id).allNames());
    }

    private static boolean isTopic(String p, String g) {
        return p.equals(g) || g.equals(TOPIC_PARENT.get(p)) || p.equals(TOPIC_PARENT.get(g));
    }

    /** Looks whether the chain of reporters of a matched edge is one of those annotated, and its certainty. */
    private void check(Gold gold, Predicted.Edge p, Gold.Edge g, List<Predicted.Edge> all, List<Gold.Edge> allGold) {
        boolean chain = all.stream().filter(a -> edge(a).equals(edge(p))).anyMatch(a -> allGold.stream().filter(b -> edge(b).equals(edge(g)))
                .anyMatch(b -> isChain(gold, a.via(), b.via())));
        chainsRight += chain ? 1 : 0;
        certaintyRight += p.certainty().equals(g.certainty()) ? 1 : 0;
    }

    private static boolean isChain(Gold gold, List<Set<String>> p, List<String> g) {
        boolean same = p.size() == g.size();
        for (int i = 0; same && i < p.size(); i++) {
            same = isEntity(gold, p.get(i), g.get(i));
        }
        return same;
    }

    /** An edge that several rules read counts for each of them. */
    private void countRules(List<int[]> pairs, List<Predicted.Edge> distinct, List<Predicted.Edge> all) {
        Set<Object> right = new HashSet<>();
        pairs.forEach(pair -> right.add(edge(distinct.get(pair[0]))));
        for (Predicted.Edge p : distinct) {
            Set<String> rules = new TreeSet<>(all.stream().filter(a -> edge(a).equals(edge(p))).map(Predicted.Edge::rule).toList());
            rules.forEach(rule -> byRule.merge(rule, new Tally(right.contains(edge(p)) ? 1 : 0, 1, 0), Tally::plus));
        }
    }

    private void scoreMemberships(Gold gold, Predicted predicted) {
        List<Predicted.Role> p = distinct(predicted.roles(), r -> List.of(r.personId(), NameForms.norm(r.role()), r.organizationId()));
        List<Gold.Role> g = distinct(gold.allRoles(), r -> key(r.person(), NameForms.norm(r.role()), r.org()));
        count("roles", match(p, g, (a, b) -> isRole(gold, a, b)), p, g);
        count("roles+org", match(p, g, (a, b) -> isRole(gold, a, b) && isOrganization(gold, a, b.org())), p, g);
        List<Predicted.Affiliation> pa = distinct(predicted.affiliations(), a -> List.of(a.personId(), a.partyId()));
        List<Gold.Affiliation> ga = distinct(gold.allAffiliations(), a -> List.of(a.person(), a.party()));
        count("affiliations", match(pa, ga, (a, b) -> isEntity(gold, a.person(), b.person()) && isEntity(gold, a.party(), b.party())), pa, ga);
    }

    private static boolean isRole(Gold gold, Predicted.Role p, Gold.Role g) {
        Predicate<String> counts = w -> !w.equals("the") && !w.equals("of");
        Set<String> a = new TreeSet<>(NameForms.words(p.role()).stream().filter(counts).toList());
        Set<String> b = new TreeSet<>(NameForms.words(g.role()).stream().filter(counts).toList());
        if (!isEntity(gold, p.person(), g.person()) || a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return both.equals(a) || both.equals(b) || both.size() >= 0.5 * (a.size() + b.size() - both.size());
    }

    private static boolean isOrganization(Gold gold, Predicted.Role p, @Nullable String org) {
        if (org == null || org.isEmpty()) {
            return true;
        }
        Collection<String> names = gold.hasEntity(org) ? gold.entity(org).allNames() : Set.of(org);
        return NameForms.anySame(p.organization(), names);
    }

    private void count(String figure, List<int[]> pairs, List<?> predicted, List<?> gold) {
        tallies.merge(figure, new Tally(pairs.size(), predicted.size(), gold.size()), Tally::plus);
    }

    private static <T> List<T> distinct(List<T> all, Function<T, Object> key) {
        Map<Object, T> first = new LinkedHashMap<>();
        all.forEach(t -> first.putIfAbsent(key.apply(t), t));
        return List.copyOf(first.values());
    }

    /** Index pairs, each predicted one with the first annotated one that fits and is free. */
    private static <P, G> List<int[]> match(List<P> predicted, List<G> gold, BiPredicate<P, G> fits) {
        List<int[]> pairs = new ArrayList<>();
        boolean[] used = new boolean[gold.size()];
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                if (!used[j] && fits.test(predicted.get(i), gold.get(j))) {
                    used[j] = true;
                    pairs.add(new int[] {i, j});
                    break;
                }
            }
        }
        return pairs;
    }
}
