package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.claimant.model.Actor;
import org.claimant.model.ActorType;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Referent;
import org.claimant.model.Replacement;
import org.claimant.model.Resolution;
import org.junit.jupiter.api.Test;

class EntityResolverTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @Test
    void resolve_namesOfTwoParties_givesTwoActors() {
        Story one = Story.of("a", "2024-01-01");
        one.affiliation(one.actor(ActorType.PERSON, "Ines Duarte"), one.actor(ActorType.PARTY, "MQM-L"));
        one.affiliation(one.actor(ActorType.PERSON, "Otto Lind"), one.actor(ActorType.PARTY, "MQM-P"));
        Story two = Story.of("b", "2024-01-02");
        two.affiliation(two.actor(ActorType.PERSON, "Ines Duarte"), two.actor(ActorType.PARTY, "MQM-London"));
        Set<String> ids = ids(resolve(Decisions.none(), one.extraction(), two.extraction()));
        assertEquals(Set.of("party/mqm-london", "party/muttahida-qaumi-movement-pakistan", "person/ines-duarte", "person/otto-lind"), ids);
    }

    @Test
    void resolve_spellingsOfOneName_givesOneActorAndKeepsTheOtherId() {
        Story one = Story.of("a", "2024-01-01");
        one.affiliation(one.actor(ActorType.PERSON, "Khurram Nadir Shah"), one.actor(ActorType.PARTY, "PTI"));
        Story two = Story.of("b", "2024-01-02");
        two.affiliation(two.actor(ActorType.PERSON, "Khurrum Nadir Shah"), two.actor(ActorType.PARTY, "PTI"));
        Resolution r = resolve(Decisions.none(), one.extraction(), two.extraction());
        assertTrue(ids(r).contains("person/khurram-nadir-shah"), r.toString());
        assertEquals(List.of(new Replacement("person/khurrum-nadir-shah", "person/khurram-nadir-shah", "spelling-variant")), r.replaced());
    }

    @Test
    void resolve_namesakesOfTwoParties_givesTwoActors() {
        Story one = Story.of("a", "2024-01-01");
        one.affiliation(one.actor(ActorType.PERSON, "Jane Miller"), one.actor(ActorType.PARTY, "Harvest Party"));
        Story two = Story.of("b", "2024-01-02");
        two.affiliation(two.actor(ActorType.PERSON, "Jane Miller"), two.actor(ActorType.PARTY, "Union Party"));
        Set<String> ids = ids(resolve(Decisions.none(), one.extraction(), two.extraction()));
        assertTrue(ids.containsAll(Set.of("person/jane-miller", "person/jane-miller/union-party")), ids.toString());
    }

    @Test
    void resolve_bareSurname_joinsOnlyWithEvidence() {
        Story full = Story.of("a", "2024-01-01");
        full.affiliation(full.actor(ActorType.PERSON, "Jane Miller"), full.actor(ActorType.PARTY, "Harvest Party"));
        Story bare = Story.of("b", "2024-01-02").person("Miller");
        assertTrue(ids(resolve(Decisions.none(), full.extraction(), bare.extraction())).contains("person/b/miller"));

        Story same = Story.of("c", "2024-01-03");
        same.affiliation(same.actor(ActorType.PERSON, "Miller"), same.actor(ActorType.PARTY, "Harvest Party"));
        same.actor(ActorType.PERSON, "Otto Lind");
        Story known = Story.of("d", "2024-01-01");
        Referent jane = known.actor(ActorType.PERSON, "Jane Miller");
        known.affiliation(jane, known.actor(ActorType.PARTY, "Harvest Party"));
        known.actor(ActorType.PERSON, "Otto Lind");
        Resolution r = resolve(Decisions.none(), same.extraction(), known.extraction());
        assertFalse(ids(r).contains("person/c/miller"), r.toString());
    }

    @Test
    void resolve_bareSurnameOfTwoInItsArticle_joinsNobodyElsewhere() {
        Story two = Story.of("a", "2024-01-01").person("Anna Keller").person("Markus Keller").person("Keller").person("Otto Lind").person("Ines Duarte");
        Story elsewhere = Story.of("b", "2024-01-02").person("Jo Keller").person("Otto Lind").person("Ines Duarte");
        assertTrue(ids(resolve(Decisions.none(), two.extraction(), elsewhere.extraction())).contains("person/a/keller"));
    }

    @Test
    void doubtful_firstNamesThatMayBeOne_areAskedAboutAndNotBroughtTogether() {
        for (String[] pair : new String[][] {{"Len Burdock", "Leonard E. Burdock"}, {"Ivana Moss", "Ivanka Moss"}, {"Joe Roy", "Joseph Roy Jr."}}) {
            Story one = Story.of("a", "2024-01-01").person(pair[0]).person("Otto Lind").person("Ines Duarte");
            Story two = Story.of("b", "2024-01-02").person(pair[1]).person("Otto Lind").person("Ines Duarte");
            List<Extraction> both = List.of(one.extraction(), two.extraction());
            List<DoubtfulPair> asked = EntityResolver.load(GAZETTEER, Decisions.none()).doubtful(both, Published.none());
            assertEquals(Set.of(pair), Set.of(asked.get(0).leftName(), asked.get(0).rightName()));
        }
    }

    @Test
    void resolve_twoSpellingsInOneArticle_stayTwoAndAreAskedAbout() {
        Story both = Story.of("a", "2024-01-01").person("Ahmed Karim Khan").person("Ahmad Karim Khan").person("Otto Lind");
        assertTrue(ids(resolve(Decisions.none(), both.extraction())).containsAll(Set.of("person/ahmed-karim-khan", "person/ahmad-karim-khan")));
        DoubtfulPair pair = EntityResolver.load(GAZETTEER, Decisions.none()).doubtful(List.of(both.extraction()), Published.none()).get(0);
        assertEquals(List.of("two people in a"), pair.reasonsAgainst());
    }

    @Test
    void resolve_twoOfOneSurnameInAnArticle_givesTwoActors() {
        Story s = Story.of("a", "2024-01-01").person("Anna Keller").person("Markus Keller");
        assertEquals(Set.of("person/anna-keller", "person/markus-keller"), ids(resolve(Decisions.none(), s.extraction())));
    }

    @Test
    void resolve_describedActor_staysInItsArticle() {
        Story one = Story.of("a", "2024-01-01");
        one.role(one.described(ActorType.PERSON, "the treasurer"), "treasurer");
        Story two = Story.of("b", "2024-01-02");
        two.role(two.described(ActorType.PERSON, "the treasurer"), "treasurer");
        assertEquals(Set.of("person/a/treasurer", "person/b/treasurer"), ids(resolve(Decisions.none(), one.extraction(), two.extraction())));
    }

    @Test
    void resolve_ambiguousPartyName_isUnderstoodByTheCountry() {
        Story uk = Story.of("a", "2023-01-01");
        uk.affiliation(uk.actor(ActorType.PERSON, "Jane Miller"), uk.actor(ActorType.PARTY, "Labour"));
        uk.actor(ActorType.ORGANIZATION, "House of Commons");
        uk.actor(ActorType.PARTY, "Conservative Party", "Tories");
        assertTrue(ids(resolve(Decisions.none(), uk.extraction())).contains("party/labour-party-uk"));
    }

    @Test
    void resolve_theGovernment_isThatOfTheCountryWhereItIsClear() {
        Story uk = Story.of("a", "2023-01-01");
        uk.role(uk.described(ActorType.ORGANIZATION, "the government"), "accused");
        uk.actor(ActorType.ORGANIZATION, "Senedd");
        uk.actor(ActorType.ORGANIZATION, "Downing Street");
        uk.actor(ActorType.PARTY, "Plaid Cymru");
        uk.actor(ActorType.PARTY, "Scottish National Party");
        Story nowhere = Story.of("b", "2023-01-01");
        nowhere.role(nowhere.described(ActorType.ORGANIZATION, "the government"), "accused");
        assertEquals(Set.of("organization/government-of-the-united-kingdom", "organization/b/government"),
                ids(resolve(Decisions.none(), uk.extraction(), nowhere.extraction())));
    }

    @Test
    void resolve_everyLink_saysWhy() {
        for (Link link : resolve(Decisions.none(), stories().toArray(Extraction[]::new)).links()) {
            assertFalse(link.rule().isBlank() || link.basis().isBlank(), link.toString());
            assertTrue(link.score() > 0 && link.score() <= 1, link.toString());
        }
    }

    @Test
    void resolve_anyOrder_givesTheSame() {
        List<Extraction> stories = new ArrayList<>(stories());
        Resolution expected = EntityResolver.load(GAZETTEER, Decisions.none()).resolve(stories);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(stories, new Random(seed));
            assertEquals(expected, EntityResolver.load(GAZETTEER, Decisions.none()).resolve(stories), "seed " + seed);
        }
    }

    @Test
    void resolve_oneArticleMore_renamesNobody() {
        List<Extraction> all = stories();
        for (int n = 1; n < all.size(); n++) {
            Resolution before = EntityResolver.load(GAZETTEER, Decisions.none()).resolve(all.subList(0, n));
            Resolution after = EntityResolver.load(GAZETTEER, Decisions.none()).resolve(all.subList(0, n + 1));
            Set<String> resolvable = new TreeSet<>(ids(after));
            after.replaced().forEach(r -> resolvable.add(r.old()));
            assertTrue(resolvable.containsAll(ids(before)), () -> ids(before) + " not in " + resolvable);
            assertTrue(after.replaced().stream().allMatch(r -> ids(after).contains(r.current())), "a replaced id leads nowhere");
        }
    }

    @Test
    void resolve_decisionAndTakenBack_isAsBefore() {
        List<Extraction> all = stories();
        Resolution before = EntityResolver.load(GAZETTEER, Decisions.none()).resolve(all);
        List<String> ids = before.actors().stream().filter(a -> a.type() == ActorType.PERSON).map(Actor::id).toList();
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            String left = ids.get(random.nextInt(ids.size()));
            String right = ids.get(random.nextInt(ids.size()));
            if (!left.equals(right)) {
                Decisions.Decision same = decision(left, right, Decisions.Verdict.SAME);
                Resolution merged = EntityResolver.load(GAZETTEER, Decisions.of(List.of(same))).resolve(all);
                assertFalse(ids(merged).contains(left) && ids(merged).contains(right), left + " = " + right);
                assertEquals(1, merged.replaced().stream().filter(r -> r.rule().equals("decision")).count());
                Decisions back = Decisions.of(List.of(same, decision(right, left, Decisions.Verdict.UNSURE)));
                assertEquals(before, EntityResolver.load(GAZETTEER, back).resolve(all));
            }
        }
    }

    @Test
    void resolve_decidedDifferent_staysApart() {
        Story one = Story.of("a", "2024-01-01");
        one.affiliation(one.actor(ActorType.PERSON, "Khurram Nadir Shah"), one.actor(ActorType.PARTY, "PTI"));
        Story two = Story.of("b", "2024-01-02");
        two.affiliation(two.actor(ActorType.PERSON, "Khurrum Nadir Shah"), two.actor(ActorType.PARTY, "PTI"));
        Decisions apart = Decisions.of(List.of(decision("person/khurrum-nadir-shah", "person/khurram-nadir-shah", Decisions.Verdict.DIFFERENT)));
        Set<String> ids = ids(resolve(apart, one.extraction(), two.extraction()));
        assertTrue(ids.containsAll(Set.of("person/khurram-nadir-shah", "person/khurrum-nadir-shah")), ids.toString());
    }

    @Test
    void resolve_decidedSameAsIri_givesSameAs() {
        Story one = Story.of("a", "2024-01-01").person("Ines Duarte");
        Decisions d = Decisions.of(List.of(decision("person/ines-duarte", "http://www.wikidata.org/entity/Q1", Decisions.Verdict.SAME)));
        assertEquals(List.of("http://www.wikidata.org/entity/Q1"), resolve(d, one.extraction()).actors().get(0).sameAs());
    }

    @Test
    void doubtful_partOfName_isListedUntilDecided() {
        Story one = Story.of("a", "2024-01-01").person("Nadir Shah");
        Story two = Story.of("b", "2024-01-02").person("Khurram Nadir Shah");
        List<Extraction> both = List.of(one.extraction(), two.extraction());
        List<DoubtfulPair> pairs = EntityResolver.load(GAZETTEER, Decisions.none()).doubtful(both, Published.none());
        assertEquals(List.of("person/khurram-nadir-shah"), pairs.stream().map(DoubtfulPair::left).toList());
        assertNotEquals(List.of(), pairs.get(0).reasonsFor());
        Decisions unsure = Decisions.of(List.of(decision("person/nadir-shah", "person/khurram-nadir-shah", Decisions.Verdict.UNSURE)));
        assertEquals(List.of(), EntityResolver.load(GAZETTEER, unsure).doubtful(both, Published.none()));
    }

    private static Decisions.Decision decision(String left, String right, Decisions.Verdict verdict) {
        return new Decisions.Decision(left, right, verdict, "tester", Optional.empty(), "");
    }

    private static Resolution resolve(Decisions decisions, Extraction... extractions) {
        return EntityResolver.load(GAZETTEER, decisions).resolve(List.of(extractions));
    }

    private static Set<String> ids(Resolution r) {
        return r.actors().stream().map(Actor::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Forty articles by day, in which names come full, bare, misspelled, and shared by people of two parties. */
    private static List<Extraction> stories() {
        List<String> names = List.of("Jane Miller", "Jane Milner", "Khurram Nadir Shah", "Khurrum Nadir Shah", "Nadir Shah", "Miller", "Anna Keller",
                "Markus Keller", "Keller", "Otto Lind", "Ines Duarte", "Duarte");
        List<List<String>> parties = List.of(List.of("Harvest Party"), List.of("Union Party"), List.of("PTI"), List.of("Pakistan Tehreek-e-Insaf", "PTI"),
                List.of("Labour"));
        Random random = new Random(7);
        List<Extraction> stories = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Story s = Story.of("story-" + (97 * i + 13) % 1000, java.time.LocalDate.of(2024, 1, 1).plusDays(i).toString());
            Set<String> used = new TreeSet<>();
            for (int k = 0; k < 3; k++) {
                String name = names.get(random.nextInt(names.size()));
                if (used.add(name)) {
                    Referent person = s.actor(ActorType.PERSON, name);
                    if (random.nextBoolean()) {
                        List<String> party = parties.get(random.nextInt(parties.size()));
                        s.affiliation(person, s.actor(ActorType.PARTY, party.toArray(String[]::new)));
                    } else {
                        s.role(person, "speaker");
                    }
                }
            }
            stories.add(s.extraction());
        }
        return stories;
    }
}
