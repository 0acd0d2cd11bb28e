package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.claimant.model.ActorType;
import org.claimant.model.Extraction;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Those who have no name and yet are the same in all articles: the establishment of a country, the rivals of a party, and the
 * committee of a party whose name begins with the party's. What they are called, and whether a country or a party tells which
 * they are, is in {@code collectives.csv}. Where it is not clear which country or party is meant, nobody is found.
 */
final class Collectives {
    private static final Pattern BEFORE = Pattern.compile("(?i)^(.*(['\u2019]s|s['\u2019]) )?((the|these|those|this|that|his|her|its|their|our|my|own) )*");
    private static final Map<String, List<Row>> ROWS = rows();

    private record Row(String collective, boolean ofCountry, String only) {
    }

    private final Gazetteer gazetteer;

    Collectives(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private static Map<String, List<Row>> rows() {
        Map<String, List<Row>> rows = new HashMap<>();
        Table.readShipped("collectives.csv", r -> Table.cells(r, "words").forEach(w -> rows.computeIfAbsent(w, k -> new ArrayList<>())
                .add(new Row(r.get("collective"), r.get("scope").equals("country"), Table.cell(r, "only")))));
        return rows;
    }

    /** Whom the descriptions of somebody unnamed mean. */
    Optional<Scene.Match> match(Profile p, Scene scene) {
        if (p.isNamed() || p.type() == ActorType.PERSON && p.referent().mentions().stream().noneMatch(m -> isPlural(p, m))) {
            return Optional.empty();
        }
        return p.referent().mentions().stream().filter(m -> m.form() == Mention.Form.NOMINAL)
                .flatMap(m -> Stream.concat(body(p, m, scene).stream(), collective(p, m, scene).stream())).findFirst();
    }

    private static boolean isPlural(Profile p, Mention m) {
        return token(p, m).tag().endsWith("S");
    }

    /** "MQM-P's coordination committee" is the MQM-P Coordination Committee. */
    private Optional<Scene.Match> body(Profile p, Mention m, Scene scene) {
        String words = words(p, m);
        return owner(p, m, scene).stream().flatMap(o -> o.names().stream()).map(n -> n + " " + capitals(words))
                .flatMap(n -> gazetteer.named(n).stream()).findFirst().map(k -> new Scene.Match(k, words, 0.8));
    }

    private Optional<Scene.Match> collective(Profile p, Mention m, Scene scene) {
        String words = words(p, m).toLowerCase(Locale.ROOT);
        for (Row r : ROWS.getOrDefault(words, List.of())) {
            Optional<String> country = scene.country().filter(c -> r.only().isEmpty() || r.only().equals(c));
            Optional<KnownActor> of = !r.ofCountry() ? owner(p, m, scene).or(() -> speakersParty(p, m, scene)).filter(k -> k.type() == ActorType.PARTY)
                    : hasOwner(p, m) ? Optional.empty() : country.flatMap(gazetteer::country);
            if (of.isPresent()) {
                return Optional.of(new Scene.Match(known(r.collective(), of.get()), words, 0.6));
            }
        }
        return Optional.empty();
    }

    private static KnownActor known(String collective, KnownActor of) {
        String id = "group/" + NameKey.slug(collective) + "-of-" + of.id().substring(of.id().indexOf('/') + 1).replace('/', '-');
        String name = of.place() ? "the " + collective + " (" + of.name() + ")" : of.name() + "'s " + collective;
        return new KnownActor(id, ActorType.GROUP, name, List.of(), "", List.of(), null, null, of.country(), List.of(), false);
    }

    /** The description up to its noun, without article and owner: "powers" of "the powers meddling in politics". */
    private static String words(Profile p, Mention m) {
        String text = p.extraction().article().article().text().substring(m.span().begin(), Math.max(m.span().begin(), token(p, m).span().end()));
        return BEFORE.matcher(text.replaceAll("\\s+", " ")).replaceFirst("");
    }

    private static String capitals(String words) {
        StringBuilder s = new StringBuilder();
        for (String w : words.split(" ")) {
            s.append(s.isEmpty() ? "" : " ").append(w.isEmpty() ? w : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1));
        }
        return s.toString();
    }

    private static boolean hasOwner(Profile p, Mention m) {
        return !sentence(p, m).children(m.head(), "nmod:poss").isEmpty();
    }

    /** The known actor whom the description says they belong to: "his party's rivals", "rivals of the MQM-P". */
    private Optional<KnownActor> owner(Profile p, Mention m, Scene scene) {
        Sentence s = sentence(p, m);
        return s.children(m.head(), "nmod:poss", "nmod", "compound").stream()
                .filter(t -> !t.relation().equals("nmod") || s.children(t.index(), "case").stream().anyMatch(c -> c.word().equals("of") || c.word().endsWith("s")))
                .flatMap(t -> p.extraction().discourse().at(m.sentence(), t.index()).flatMap(r -> known(p.extraction(), r, scene)).stream()).findFirst();
    }

    /** The party of the last subject before the description: "Kamal blamed political adversaries". */
    private Optional<KnownActor> speakersParty(Profile p, Mention m, Scene scene) {
        if (hasOwner(p, m)) {
            return Optional.empty();
        }
        return sentence(p, m).tokens().stream().filter(t -> t.index() < m.head() && t.relation().startsWith("nsubj"))
                .sorted(Comparator.comparingInt((Token t) -> -t.index()))
                .flatMap(t -> p.extraction().discourse().at(m.sentence(), t.index()).flatMap(r -> known(p.extraction(), r, scene)).stream())
                .flatMap(k -> k.type() == ActorType.PARTY ? Stream.of(k) : gazetteer.byId(k.party()).stream()).findFirst();
    }

    private static Optional<KnownActor> known(Extraction e, Referent r, Scene scene) {
        return scene.match(Profile.names(e, r), r.type()).map(Scene.Match::actor);
    }

    private static Sentence sentence(Profile p, Mention m) {
        return p.extraction().article().sentences().get(m.sentence());
    }

    private static Token token(Profile p, Mention m) {
        return sentence(p, m).token(m.head());
    }
}
