package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.claimant.model.Article;
import org.claimant.model.Discourse;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Span;

/**
 * Puts decisions on single mentions into force, before anything is extracted of an article. Two places called different are
 * parted: each takes along the mentions of the same words, and every other goes with the nearer before it. A place that is
 * compared with an actor stands alone from then on. Two places called the same bring all that is said of both together.
 */
final class MentionDecisions {
    private static final Comparator<Mention> TEXT_ORDER = Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::head);

    private final List<Decisions.Decision> decisions;
    private final Article article;
    private final List<Group> groups = new ArrayList<>();

    /** A referent to be; its mentions in text order. */
    private static final class Group {
        private final Referent from;
        private final List<Mention> mentions;

        Group(Referent from, List<Mention> mentions) {
            this.from = from;
            this.mentions = new ArrayList<>(mentions);
        }
    }

    private MentionDecisions(List<Decisions.Decision> decisions, Article article, Discourse discourse) {
        this.decisions = decisions;
        this.article = article;
        discourse.referents().forEach(r -> groups.add(new Group(r, r.mentions())));
    }

    static Discourse apply(Decisions decisions, Article article, Discourse discourse) {
        List<Decisions.Decision> here = decisions.ofPlacesIn(article.id());
        if (here.isEmpty()) {
            return discourse;
        }
        MentionDecisions task = new MentionDecisions(here, article, discourse);
        here.forEach(task::part);
        here.forEach(task::join);
        return task.discourse();
    }

    private void part(Decisions.Decision d) {
        Optional<Mention> left = mention(d.left());
        Optional<Mention> right = mention(d.right());
        if (left.isPresent() && right.isPresent()) {
            if (d.verdict() == Decisions.Verdict.DIFFERENT && group(left.get()) == group(right.get())) {
                split(group(left.get()), left.get(), right.get());
            }
        } else if (!samePlaceInTwo(d)) {
            left.or(() -> right).ifPresent(this::detach);
        }
    }

    /** A place that is not there beside one that is: the text or its reading has changed, and nothing can be told. */
    private boolean samePlaceInTwo(Decisions.Decision d) {
        return Selector.of(d.left()) instanceof Selector.Place l && Selector.of(d.right()) instanceof Selector.Place r && l.article().equals(r.article());
    }

    private void join(Decisions.Decision d) {
        Optional<Mention> left = mention(d.left());
        Optional<Mention> right = mention(d.right());
        if (d.verdict() == Decisions.Verdict.SAME && left.isPresent() && right.isPresent() && group(left.get()) != group(right.get())
                && !areApart(group(left.get()), group(right.get()))) {
            Group gone = group(right.get());
            group(left.get()).mentions.addAll(gone.mentions);
            groups.remove(gone);
        }
    }

    /** True where a decision calls a mention of the one different from one of the other. */
    private boolean areApart(Group a, Group b) {
        return decisions.stream().filter(d -> d.verdict() == Decisions.Verdict.DIFFERENT).anyMatch(d -> {
            Optional<Group> left = mention(d.left()).map(this::group);
            Optional<Group> right = mention(d.right()).map(this::group);
            return left.isPresent() && right.isPresent() && left.get() != right.get() && Set.of(a, b).equals(Set.of(left.get(), right.get()));
        });
    }

    private void split(Group g, Mention left, Mention right) {
        Mention first = TEXT_ORDER.compare(left, right) <= 0 ? left : right;
        Mention second = first == left ? right : left;
        boolean sameWords = words(first).equals(words(second));
        Mention side = first;
        List<Mention> moved = new ArrayList<>();
        for (Mention m : g.mentions.stream().sorted(TEXT_ORDER).toList()) {
            boolean ofFirst = m == first || !sameWords && words(m).equals(words(first));
            boolean ofSecond = m == second || !sameWords && words(m).equals(words(second));
            side = ofFirst ? first : ofSecond ? second : side;
            if (side == second) {
                moved.add(m);
            }
        }
        g.mentions.removeAll(moved);
        groups.add(new Group(g.from, moved));
    }

    private void detach(Mention m) {
        Group g = group(m);
        if (g.mentions.stream().anyMatch(o -> o != m && o.form() != Mention.Form.PRONOUN)) {
            g.mentions.remove(m);
            groups.add(new Group(g.from, List.of(m)));
        }
    }

    private Group group(Mention m) {
        return groups.stream().filter(g -> g.mentions.contains(m)).findFirst().orElseThrow();
    }

    private Optional<Mention> mention(String selector) {
        return Selector.of(selector) instanceof Selector.Place p && p.article().equals(article.id())
                ? groups.stream().flatMap(g -> g.mentions.stream()).filter(at(article, p)).findFirst() : Optional.empty();
    }

    /** True for the mention at the place. */
    static Predicate<Mention> at(Article article, Selector.Place p) {
        String text = article.text();
        if (p.begin() >= p.end() || p.end() > text.codePointCount(0, text.length())) {
            return m -> false;
        }
        Span span = new Span(text.offsetByCodePoints(0, p.begin()), text.offsetByCodePoints(0, p.end()));
        return m -> m.span().equals(span);
    }

    private String words(Mention m) {
        return NameKey.of(article.text().substring(m.span().begin(), m.span().end()));
    }

    private Discourse discourse() {
        groups.forEach(g -> g.mentions.sort(TEXT_ORDER));
        List<Referent> referents = new ArrayList<>();
        groups.stream().filter(g -> g.mentions.stream().anyMatch(m -> m.form() != Mention.Form.PRONOUN))
                .sorted(Comparator.comparing((Group g) -> g.mentions.get(0), TEXT_ORDER))
                .forEach(g -> referents.add(new Referent(referents.size(), g.from.type(), name(g), g.mentions)));
        return new Discourse(referents);
    }

    /** The name that it had, where that is among its words still; else the longest of its names, or of its descriptions. */
    private String name(Group g) {
        boolean named = g.mentions.stream().anyMatch(m -> m.form() == Mention.Form.NAME);
        List<String> all = g.mentions.stream().filter(m -> m.form() == (named ? Mention.Form.NAME : Mention.Form.NOMINAL))
                .map(m -> article.text().substring(m.span().begin(), m.span().end()).replaceAll("\\s+", " ")).toList();
        String longest = all.stream().max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())).orElseThrow();
        return g.from.mentions().equals(g.mentions) || all.contains(g.from.name()) ? g.from.name() : longest;
    }
}
