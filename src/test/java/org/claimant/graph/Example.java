package org.claimant.graph;

import static org.claimant.model.ActorType.GROUP;
import static org.claimant.model.ActorType.PARTY;
import static org.claimant.model.ActorType.PERSON;
import static org.claimant.model.Utterance.Stance.ASSERTS;
import static org.claimant.model.Utterance.Stance.CONFIRMS;
import static org.claimant.model.Utterance.Stance.DENIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.claimant.model.Actor;
import org.claimant.model.Claim.Allegation;
import org.claimant.model.Claim.AuthenticityClaim;
import org.claimant.model.Leak;
import org.claimant.model.Link;
import org.claimant.model.Membership.Status;
import org.claimant.model.Referent;
import org.claimant.model.Replacement;
import org.claimant.model.Resolution;
import org.claimant.model.Utterance.Certainty;

/** A small world for tests: three articles of an invented country, their actors, the ontology and the catalogue. */
public final class Example {
    public static final List<Actor> ACTORS = List.of(
        new Actor("group/voters", GROUP, "voters", List.of(), List.of()),
        new Actor("party/coast-league", PARTY, "Coast League", List.of("CL", "the League"), List.of("http://example.org/id/cl")),
        new Actor("party/dock-faction", PARTY, "Dock Faction", List.of(), List.of()),
        new Actor("party/hill-front", PARTY, "Hill Front", List.of(), List.of()),
        new Actor("party/river-union", PARTY, "River Union", List.of("RU"), List.of()),
        new Actor("person/ana-morel", PERSON, "Ana Morel", List.of("Morel"), List.of()),
        new Actor("person/tomas-reve", PERSON, "Tomas Reve", List.of(), List.of()));

    private Example() {
    }

    public static GraphBuilder builder() {
        List<Link> links = scenes().stream().flatMap(s -> s.links().stream()).toList();
        Replacement renamed = new Replacement("person/a-morel", "person/ana-morel", "decision");
        return new GraphBuilder(GraphBuilder.DEFAULT_BASE, "test", new Resolution(ACTORS, links, List.of(renamed)), TopicScheme.read());
    }

    /** All graphs of a build, by name. */
    public static Map<String, Graph> graphs() {
        GraphBuilder builder = builder();
        List<NamedGraph> graphs = new ArrayList<>(articles(builder));
        graphs.add(builder.actors());
        graphs.add(builder.ontology(Optional.empty()));
        graphs.add(builder.catalogue(graphs));
        Map<String, Graph> byName = new TreeMap<>();
        graphs.forEach(g -> byName.put(g.name(), g.graph()));
        return byName;
    }

    static List<NamedGraph> articles(GraphBuilder builder) {
        return scenes().stream().map(s -> builder.article(s.extraction())).toList();
    }

    private static List<Scene> scenes() {
        return List.of(harbour(), coast(), hill());
    }

    /** A leak, its confirmation, and hearsay at two removes. */
    static Scene harbour() {
        Scene s = new Scene("harbour-1", "The Harbour Gazette", "2021-03-04", "Morel owns recording",
            "Ana Morel, chair of the River Union, said that the leaked recording was genuine. In it she was heard saying: "
                + "The Hill Front told us that the Coast League calls our mandate fake. Morel blamed the Dock Faction for the leak.");
        Referent morel = s.who("person/ana-morel", PERSON, "Ana Morel", "Ana Morel", "she");
        Referent river = s.who("party/river-union", PARTY, "River Union", "the River Union", "our");
        Referent hill = s.who("party/hill-front", PARTY, "Hill Front", "The Hill Front");
        Referent coast = s.who("party/coast-league", PARTY, "Coast League", "the Coast League");
        Referent dock = s.who("party/dock-faction", PARTY, "Dock Faction", "the Dock Faction");
        s.unlinked(GROUP, "us", "us");
        Leak leak = s.leak(Leak.Kind.AUDIO, List.of(morel), List.of(dock), "the leaked recording");
        s.attribution("Ana Morel, chair of the River Union", "said", "that the leaked recording was genuine", -1);
        s.attribution("she", "was heard saying", "The Hill Front told us that the Coast League calls our mandate fake", -1);
        s.attribution("The Hill Front", "told", "that the Coast League calls our mandate fake", 1);
        s.says(morel, CONFIRMS, new AuthenticityClaim(leak), "said that the leaked recording was genuine");
        s.says(List.of(coast), List.of(morel, hill), ASSERTS, new Allegation(List.of(river), "FakeMandate"), Certainty.ASSERTED,
            "leaked recording", "the Coast League calls our mandate fake");
        s.says(morel, ASSERTS, new Allegation(List.of(dock), "Leaking"), "Morel blamed the Dock Faction for the leak");
        s.role(morel, "chair", Optional.of(river), "", Status.CURRENT, "Ana Morel, chair of the River Union");
        s.affiliation(morel, river, "Ana Morel, chair of the River Union");
        return s;
    }

    /** An accusation, its denial, and an accusation of two at once. */
    static Scene coast() {
        Scene s = new Scene("coast 2", "Coast Daily", "2021-03-05", "League rejects charge",
            "The River Union accused the Coast League of vote rigging. The League denied this. \"Their mandate is fake,\" said "
                + "Tomas Reve, former mayor of Seaport, who also charged the Union and the Hill Front with lying to voters.");
        Referent river = s.who("party/river-union", PARTY, "River Union", "The River Union", "the Union", "Their");
        Referent coast = s.who("party/coast-league", PARTY, "Coast League", "the Coast League", "The League");
        Referent hill = s.who("party/hill-front", PARTY, "Hill Front", "the Hill Front");
        Referent reve = s.who("person/tomas-reve", PERSON, "Tomas Reve", "Tomas Reve");
        s.attribution("Tomas Reve, former mayor of Seaport", "said", "\"Their mandate is fake,\"", -1);
        s.says(river, ASSERTS, new Allegation(List.of(coast), "VoteRigging"), "accused the Coast League of vote rigging");
        s.says(coast, DENIES, new Allegation(List.of(coast), "VoteRigging"), "The League denied this");
        s.says(reve, ASSERTS, new Allegation(List.of(river), "FakeMandate"), "\"Their mandate is fake,\" said Tomas Reve");
        s.says(reve, ASSERTS, new Allegation(List.of(river, hill), "Lying"), "charged the Union and the Hill Front with lying");
        s.role(reve, "mayor", Optional.empty(), "Seaport", Status.FORMER, "Tomas Reve, former mayor of Seaport");
        return s;
    }

    /** Tells the first article's accusation as the word of its reporter; accusations by nobody and of nobody. */
    static Scene hill() {
        Scene s = new Scene("hill-3", "", "", "",
            "A \uD83C\uDF0A of charges: the Hill Front suspects that the River Union holds a fake mandate. The Coast League "
                + "is accused of vote rigging. The Front also spoke of bribes. The Coast League admitted to rigging the vote.");
        Referent hill = s.who("party/hill-front", PARTY, "Hill Front", "the Hill Front", "The Front");
        Referent river = s.who("party/river-union", PARTY, "River Union", "the River Union");
        Referent coast = s.who("party/coast-league", PARTY, "Coast League", "The Coast League");
        s.says(List.of(hill), List.of(), ASSERTS, new Allegation(List.of(river), "FakeMandate"), Certainty.HEDGED, "",
            "the Hill Front suspects that the River Union holds a fake mandate");
        s.says(List.of(), List.of(), ASSERTS, new Allegation(List.of(coast), "VoteRigging"), Certainty.ASSERTED, "",
            "The Coast League is accused of vote rigging");
        s.says(hill, ASSERTS, new Allegation(List.of(), "Bribery"), "The Front also spoke of bribes");
        s.says(coast, CONFIRMS, new Allegation(List.of(coast), "VoteRigging"), "The Coast League admitted to rigging the vote");
        return s;
    }
}
