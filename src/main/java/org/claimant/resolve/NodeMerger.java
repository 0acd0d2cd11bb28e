package org.claimant.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.claimant.model.ActorType;

/**
 * Brings nodes together that are one actor, by decisions first, then by evidence. Two that a decision calls different are never
 * brought together, not even by way of a third.
 */
final class NodeMerger {
    private static final int COMPANY = 2;

    private final Map<String, Node> nodes;
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, String> rule = new TreeMap<>();
    /** Of all nodes brought together, by the id that is kept. */
    private final Map<String, Set<String>> articles = new HashMap<>();
    private final List<Pair> different;
    private final List<Doubt> doubts = new ArrayList<>();

    /** Ids of two nodes. */
    record Pair(String left, String right) {
    }

    /**
     * @param same      nodes that decisions call one
     * @param different nodes that decisions call two
     */
    NodeMerger(Map<String, Node> nodes, List<Pair> same, List<Pair> different) {
        this.nodes = nodes;
        this.different = different;
        same.forEach(p -> merge(nodes.get(p.left()), nodes.get(p.right()), "decision"));
    }

    /** Two that may be one, for an analyst to decide. */
    record Doubt(Node left, Node right, double score, List<String> reasonsFor, List<String> reasonsAgainst) {
    }

    void run() {
        Blocks blocks = new Blocks(nodes.values());
        for (Node a : nodes.values()) {
            for (Node b : blocks.near(a)) {
                if (a.id.compareTo(b.id) < 0) {
                    compare(a, b);
                }
            }
        }
        for (Node a : nodes.values()) {
            if (a.local && !a.apart && a.type == ActorType.PERSON && !a.names.isEmpty()) {
                surname(a, blocks);
            }
        }
    }

    private void compare(Node a, Node b) {
        if (a.known != null && b.known != null || a.local || b.local) {
            return;
        }
        Likeness e = Likeness.of(a, b);
        Optional<String> both = a.type == ActorType.PERSON ? articleOfBoth(a, b) : Optional.empty();
        if (e.isEnough() && both.isEmpty()) {
            merge(a, b, e.rule());
        } else if (e.isWorthAsking()) {
            List<String> against = new ArrayList<>(e.reasonsAgainst());
            both.ifPresent(article -> against.add("two people in " + article));
            doubts.add(new Doubt(a, b, e.score(), e.reasonsFor(), against));
        }
    }

    /** An article that speaks of both and did not take them for one: its author knew. */
    private Optional<String> articleOfBoth(Node a, Node b) {
        Set<String> left = articles(root(a.id));
        return root(a.id).equals(root(b.id)) ? Optional.empty() : articles(root(b.id)).stream().filter(left::contains).findFirst();
    }

    private Set<String> articles(String root) {
        return articles.computeIfAbsent(root, r -> nodes.get(r).members.stream().map(Profile::article).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A bare surname joins the only full name that shares party, office, or company with it; none where its own article has two to choose from. */
    private void surname(Node bare, Blocks blocks) {
        String article = bare.oldest().article();
        List<Node> fit = new ArrayList<>();
        List<Doubt> doubtful = new ArrayList<>();
        for (Node full : blocks.near(bare)) {
            Likeness e = full.local || full.type != ActorType.PERSON ? Likeness.NONE : Likeness.ofSurname(bare, full, COMPANY);
            if (e.score() > 0 && articles(root(full.id)).contains(article)) {
                return;
            } else if (e.isEnough()) {
                fit.add(full);
            } else if (e.score() > 0) {
                doubtful.add(new Doubt(bare, full, e.score(), e.reasonsFor(), e.reasonsAgainst()));
            }
        }
        doubtful.stream().filter(d -> doubtful.size() == 1 || d.score() >= Likeness.WORTH_ASKING).forEach(doubts::add);
        Optional<Node> one = fit.stream().findFirst().filter(f -> fit.stream().allMatch(o -> root(o.id).equals(root(f.id))));
        one.ifPresent(f -> merge(bare, f, "surname-with-evidence"));
    }

    private void merge(Node a, Node b, String why) {
        String left = root(a.id);
        String right = root(b.id);
        if (left.equals(right) || areApart(left, right)) {
            return;
        }
        boolean leftFirst = Node.RANK.compare(nodes.get(left), nodes.get(right)) <= 0;
        String kept = leftFirst ? left : right;
        String gone = leftFirst ? right : left;
        articles(kept).addAll(articles(gone));
        parent.put(gone, kept);
        rule.put(gone, why);
    }

    private boolean areApart(String left, String right) {
        for (Pair p : different) {
            String a = root(p.left());
            String b = root(p.right());
            if (a.equals(left) && b.equals(right) || a.equals(right) && b.equals(left)) {
                return true;
            }
        }
        return false;
    }

    String root(String id) {
        String at = id;
        while (parent.containsKey(at)) {
            at = parent.get(at);
        }
        return at;
    }

    /** What brought the node into another, if it was. */
    Optional<String> ruleOf(String id) {
        return Optional.ofNullable(rule.get(id));
    }

    List<Doubt> doubts() {
        return doubts.stream().filter(d -> !root(d.left().id).equals(root(d.right().id))).toList();
    }
}
