package org.claimant.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.claimant.model.ActorType;
import org.claimant.model.Extraction;

/**
 * Gives every referent the id that it has by its own article: that of a known actor where its names, in this article, can be only
 * one; its full name's where it has one; else an id that holds within the article. The id depends on nothing but the article
 * and the gazetteer, so that other articles, and their order, change none.
 */
final class NodeMaker {
    /** How a referent came to its node. */
    record Entry(Profile profile, Node node, String rule, String basis, double score) {
    }

    private static final Pattern ARTICLE = Pattern.compile("^(an?|An?) (?=\\S)");

    private final Gazetteer gazetteer;
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Integer> localIds = new HashMap<>();

    NodeMaker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    List<Entry> add(List<Extraction> extractions) {
        List<Extraction> sorted = extractions.stream().sorted(Comparator.comparing((Extraction e) -> e.article().article().published().orElse(LocalDate.MAX))
                .thenComparing(e -> e.article().article().id())).toList();
        return sorted.stream().flatMap(e -> {
            Scene scene = new Scene(gazetteer, e);
            return Profile.of(e, scene).stream().map(p -> entry(p, scene));
        }).toList();
    }

    private Entry entry(Profile p, Scene scene) {
        Optional<Scene.Match> match = scene.match(p.names(), p.type());
        if (match.isEmpty()) {
            match = bySurname(p);
        }
        if (match.isEmpty() && isGovernment(p)) {
            match = scene.country().flatMap(gazetteer::government).map(k -> new Scene.Match(k, p.referent().name(), 0.6));
        }
        if (match.isPresent()) {
            KnownActor k = match.get().actor();
            Node node = nodes.computeIfAbsent(k.id(), id -> new Node(id, k.type(), k, false));
            node.add(p);
            boolean full = p.names().stream().anyMatch(n -> gazetteer.named(n).contains(k));
            return new Entry(p, node, full ? "gazetteer-name" : isGovernment(p) ? "government-of-country" : "gazetteer-surname", match.get().name() + " = " + k.id(), match.get().score());
        }
        String name = p.isNamed() && !isTitled(p) ? fullest(p) : p.referent().name();
        boolean local = !p.isNamed() || isBare(p, name) || isGovernment(p);
        String id = local ? localId(p, name) : apart(type(p.type()) + "/" + NameKey.slug(name), p);
        Node node = nodes.computeIfAbsent(id, i -> new Node(i, p.type(), null, local));
        node.add(p);
        return new Entry(p, node, p.isNamed() ? local ? "bare-name" : "full-name" : "description", name, local ? 0.6 : 0.8);
    }

    /** "Tessori" is Kamran Tessori where the article gives him the known one's office or party. */
    private Optional<Scene.Match> bySurname(Profile p) {
        if (p.type() != ActorType.PERSON || p.names().size() != 1 || NameKey.words(p.names().iterator().next()).size() > 1) {
            return Optional.empty();
        }
        String surname = p.names().iterator().next();
        List<KnownActor> fit = gazetteer.surnamed(surname).stream().filter(k -> hasOffice(p, k) || hasParty(p, k)).toList();
        return fit.size() == 1 ? Optional.of(new Scene.Match(fit.get(0), surname, 0.7)) : Optional.empty();
    }

    private static boolean hasOffice(Profile p, KnownActor k) {
        return k.offices().stream().map(o -> o.toLowerCase(Locale.ROOT)).anyMatch(o -> p.roles().stream().anyMatch(r -> o.equals(r) || o.startsWith(r + " of ")));
    }

    private static boolean hasParty(Profile p, KnownActor k) {
        return p.parties().contains(k.party());
    }

    private static String fullest(Profile p) {
        return p.names().stream().max(Comparator.comparingInt((String n) -> NameKey.words(n).size()).thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /** "the government", "his government", "the Conservative government". */
    private boolean isGovernment(Profile p) {
        String name = p.referent().name();
        String which = name.endsWith("overnment") ? name.substring(0, name.length() - "government".length()).strip() : "?";
        boolean bare = Set.of("", "the", "The", "his", "her", "His", "Her").contains(which);
        return p.type() == ActorType.ORGANIZATION && (bare || isParty(which));
    }

    private boolean isParty(String name) {
        return gazetteer.named(name).stream().anyMatch(k -> k.type() == ActorType.PARTY);
    }

    /** "Baroness Goudie": the surname alone would be nobody's. */
    private static boolean isTitled(Profile p) {
        return p.type() == ActorType.PERSON && p.referent().name().endsWith(" " + fullest(p));
    }

    /** A surname, a first name, or a name that several known actors bear. */
    private boolean isBare(Profile p, String name) {
        boolean single = NameKey.words(name).size() == 1;
        return p.type() == ActorType.PERSON ? single : single && !gazetteer.named(name).isEmpty();
    }

    /** Namesakes of different parties are two: who came first keeps the plain id. */
    private String apart(String id, Profile p) {
        Node same = nodes.get(id);
        boolean namesake = same != null && p.type() == ActorType.PERSON && !p.parties().isEmpty() && !same.parties.isEmpty()
                && p.parties().stream().noneMatch(same.parties::contains);
        return namesake ? id + "/" + NameKey.slug(p.parties().iterator().next().replace("party/", "")) : id;
    }

    private String localId(Profile p, String name) {
        String id = type(p.type()) + "/" + NameKey.slug(p.article()) + "/" + NameKey.slug(ARTICLE.matcher(name).replaceFirst(""));
        int n = localIds.merge(id, 1, Integer::sum);
        return n == 1 ? id : id + "-" + n;
    }

    private static String type(ActorType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
