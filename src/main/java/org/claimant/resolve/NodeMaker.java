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
import org.jspecify.annotations.Nullable;

/**
 * Gives every referent the id that it has by its own article: that of a known actor where its names, in this article, can be only
 * one; its full name's where it has one; else an id that holds within the article. Of namesakes who are told apart by their
 * parties, who was published first has the plain id ({@link Namesakes}). Articles in any order give the same.
 */
final class NodeMaker {
    /** How a referent came to its node. */
    record Entry(Profile profile, Node node, String rule, String basis, double score) {
    }

    private static final Pattern ARTICLE = Pattern.compile("^(an?|An?) (?=\\S)");

    private final Gazetteer gazetteer;
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Integer> localIds = new HashMap<>();
    private final Published published;
    private final Set<String> apart;
    private final Namesakes namesakes;
    private final Collectives collectives;

    /** @param apart keys of profiles that decisions set apart from whom their names say */
    NodeMaker(Gazetteer gazetteer, Published published, Set<String> apart) {
        this.gazetteer = gazetteer;
        this.published = published;
        this.apart = apart;
        namesakes = new Namesakes(published);
        collectives = new Collectives(gazetteer);
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    /** The id itself, or the one that it leads to from an earlier build; empty where nobody has it. */
    Optional<String> current(String id) {
        return nodes.containsKey(id) ? Optional.of(id) : published.successor(id).filter(nodes::containsKey);
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
        if (apart.contains(p.key())) {
            return new Entry(p, node(p, localId(p, p.referent().name()), null, true), "decision", p.referent().name(), 1);
        }
        Optional<Scene.Match> match = scene.match(p.names(), p.type()).or(() -> bySurname(p)).or(() -> government(p, scene)).or(() -> collectives.match(p, scene));
        return match.isPresent() ? known(p, match.get()) : unknown(p);
    }

    private Entry known(Profile p, Scene.Match match) {
        KnownActor k = match.actor();
        boolean full = p.names().stream().anyMatch(n -> gazetteer.named(n).contains(k));
        String rule = full ? "gazetteer-name" : isGovernment(p) ? "government-of-country" : p.isNamed() ? "gazetteer-surname" : "known-description";
        return new Entry(p, node(p, k.id(), k, false), rule, match.name() + " = " + k.id(), match.score());
    }

    private Entry unknown(Profile p) {
        String name = p.isNamed() && !isTitled(p) ? fullest(p) : p.referent().name();
        boolean local = !p.isNamed() || isBare(p, name) || isGovernment(p);
        String id = local ? localId(p, name) : namesakes.id(type(p.type()) + "/" + NameKey.slug(name), p);
        String rule = p.isNamed() ? local ? "bare-name" : "full-name" : "description";
        return new Entry(p, node(p, id, null, local), rule, name, local ? 0.6 : 0.8);
    }

    private Node node(Profile p, String id, @Nullable KnownActor known, boolean local) {
        Node node = nodes.computeIfAbsent(id, i -> new Node(i, known == null ? p.type() : known.type(), known, local, published.isActor(i), apart.contains(p.key())));
        node.add(p);
        return node;
    }

    private Optional<Scene.Match> government(Profile p, Scene scene) {
        return isGovernment(p) ? scene.country().flatMap(gazetteer::government).map(k -> new Scene.Match(k, p.referent().name(), 0.6)) : Optional.empty();
    }

    /** "Tessori" is Kamran Tessori where the article gives him the known one's office, or his party while he was in office. */
    private Optional<Scene.Match> bySurname(Profile p) {
        if (p.type() != ActorType.PERSON || p.names().size() != 1 || NameKey.words(p.names().iterator().next()).size() > 1) {
            return Optional.empty();
        }
        String surname = p.names().iterator().next();
        Optional<LocalDate> day = p.extraction().article().article().published();
        List<KnownActor> fit = gazetteer.surnamed(surname).stream().filter(k -> hasOffice(p, k) || hasParty(p, k) && k.isActive(day)).toList();
        return fit.size() == 1 ? Optional.of(new Scene.Match(fit.get(0), surname, 0.7)) : Optional.empty();
    }

    private static boolean hasOffice(Profile p, KnownActor k) {
        return k.offices().stream().map(o -> o.title().toLowerCase(Locale.ROOT)).anyMatch(o -> p.roles().stream().anyMatch(r -> o.equals(r) || o.startsWith(r + " of ")));
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

    private String localId(Profile p, String name) {
        String id = type(p.type()) + "/" + p.article().replace('/', ':') + "/" + NameKey.slug(ARTICLE.matcher(name).replaceFirst(""));
        int n = localIds.merge(id, 1, Integer::sum);
        return n == 1 ? id : id + "-" + n;
    }

    private static String type(ActorType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
