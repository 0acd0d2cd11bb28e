package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.claimant.model.Actor;
import org.claimant.model.ActorType;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Referent;
import org.claimant.model.Replacement;
import org.claimant.model.Resolution;
import org.claimant.model.Retired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published stays: ids over several builds of one collection. */
class PublishedTest {
    private static final EntityResolver RESOLVER = EntityResolver.load(Gazetteer.shipped(), Decisions.none());

    @TempDir
    private Path folder;

    @Test
    void resolve_earlierArticleOfANamesakeAddedLater_leavesThePlainIdWhereItWas() {
        Extraction later = member("later", "2024-05-01", "Jane Miller", "Harvest Party");
        Extraction earlier = member("earlier", "2020-01-01", "Jane Miller", "Union Party");
        EntityResolver.Outcome first = RESOLVER.resolve(List.of(later), Published.none());
        assertEquals("person/jane-miller", actor(first.resolution(), "later", 0));
        Resolution second = RESOLVER.resolve(List.of(later, earlier), first.published()).resolution();
        assertEquals("person/jane-miller", actor(second, "later", 0));
        assertEquals("person/jane-miller/union-party", actor(second, "earlier", 0));
    }

    @Test
    void resolve_earlierSpellingAddedLater_keepsThePublishedId() {
        Extraction later = member("later", "2024-05-01", "Khurrum Nadir Shah", "PTI");
        Extraction earlier = member("earlier", "2020-01-01", "Khurram Nadir Shah", "PTI");
        EntityResolver.Outcome first = RESOLVER.resolve(List.of(later), Published.none());
        Resolution second = RESOLVER.resolve(List.of(later, earlier), first.published()).resolution();
        assertEquals("person/khurrum-nadir-shah", actor(second, "earlier", 0));
        assertEquals(List.of(new Replacement("person/khurram-nadir-shah", "person/khurrum-nadir-shah", "spelling-variant")), second.replaced());
    }

    @Test
    void resolve_articleChanged_lostIdLeadsToWhomItCallsSoNow() {
        EntityResolver.Outcome first = RESOLVER.resolve(List.of(Story.of("a", "2024-01-01").person("Jane Miller").extraction()), Published.none());
        Story changed = Story.of("a", "2024-01-01");
        changed.role(changed.actor(ActorType.PERSON, "Jane Miller", "Jane Agatha Miller"), "member");
        EntityResolver.Outcome second = RESOLVER.resolve(List.of(changed.extraction()), first.published());
        assertEquals(List.of(new Replacement("person/jane-miller", "person/jane-agatha-miller", "published-before")), second.resolution().replaced());
        EntityResolver.Outcome third = RESOLVER.resolve(List.of(changed.extraction()), second.published());
        assertEquals(second.resolution(), third.resolution(), "a replacement lasts");
    }

    @Test
    void resolve_nobodyOfTheNameAnyMore_retiresTheId() {
        EntityResolver.Outcome first = RESOLVER.resolve(List.of(Story.of("a", "2024-01-01").person("Jane Miller").extraction()), Published.none());
        EntityResolver.Outcome second = RESOLVER.resolve(List.of(Story.of("a", "2024-01-01").person("Otto Lind").extraction()), first.published());
        assertEquals(List.of(new Retired("person/jane-miller", "Jane Miller")), second.resolution().retired());
        assertEquals(second.resolution(), RESOLVER.resolve(List.of(Story.of("a", "2024-01-01").person("Otto Lind").extraction()), second.published()).resolution());
    }

    @Test
    void only_articleTakenOut_takesItsIdsAlong() {
        Extraction a = Story.of("a", "2024-01-01").person("Jane Miller").extraction();
        Extraction b = Story.of("b", "2024-01-01").person("Otto Lind").extraction();
        Published both = RESOLVER.resolve(List.of(a, b), Published.none()).published();
        EntityResolver.Outcome one = RESOLVER.resolve(List.of(b), both.only(Set.of("b")));
        assertEquals(RESOLVER.resolve(List.of(b)), one.resolution());
    }

    @Test
    void write_read_isTheSame() {
        Published published = RESOLVER.resolve(stories(3), Published.none()).published();
        Path file = folder.resolve("published.csv");
        published.write(file);
        assertEquals(published.rows(), Published.read(file).rows());
        assertEquals(Published.none().rows(), Published.read(folder.resolve("none.csv")).rows());
    }

    /** Articles come in any order, earlier and later ones mixed, a few at a time. */
    @Test
    void resolve_collectionGrowsInAnyOrder_renamesNobody() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Extraction> stories = new ArrayList<>(stories(seed));
            Collections.shuffle(stories, random);
            Published published = Published.none();
            Resolution before = new Resolution(List.of(), List.of());
            Set<String> ever = new HashSet<>();
            for (int n = 1; n <= stories.size(); n += 1 + random.nextInt(3)) {
                EntityResolver.Outcome now = RESOLVER.resolve(stories.subList(0, n), published);
                assertEquals(now.resolution(), RESOLVER.resolve(stories.subList(0, n), now.published()).resolution(), "a second build of the same changes nothing");
                ever.addAll(ids(before));
                isKept(ever, before, now.resolution(), "seed " + seed + ", " + n + " articles");
                before = now.resolution();
                published = now.published();
            }
        }
    }

    private static void isKept(Set<String> ever, Resolution before, Resolution now, String where) {
        Map<String, String> leads = new HashMap<>();
        now.actors().forEach(a -> leads.put(a.id(), a.id()));
        now.replaced().forEach(r -> leads.put(r.old(), r.current()));
        assertTrue(leads.keySet().containsAll(ever), where + ": ids that no longer resolve");
        assertEquals(List.of(), now.retired(), where);
        Map<String, Set<String>> bearers = bearers(now);
        for (String id : ids(before)) {
            String current = leads.get(id);
            boolean local = id.split("/").length > 2 && id.startsWith("person/story-");
            assertTrue(current.equals(id) || local || ids(before).contains(current) || Gazetteer.shipped().byId(current).isPresent(),
                    () -> where + ": " + id + " became " + current + ", which nobody had before");
            Set<String> still = new HashSet<>(bearers.get(current));
            still.retainAll(bearers(before).get(id));
            assertFalse(still.isEmpty(), () -> where + ": " + id + " now means somebody else");
        }
    }

    /** Article and referent of all that have the id. */
    private static Map<String, Set<String>> bearers(Resolution r) {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (Link l : r.links()) {
            bearers.computeIfAbsent(l.actor(), a -> new HashSet<>()).add(l.article() + "#" + l.referent());
        }
        return bearers;
    }

    private static List<String> ids(Resolution r) {
        return r.actors().stream().map(Actor::id).toList();
    }

    private static String actor(Resolution r, String article, int referent) {
        return r.linksOf(article).get(referent).actor();
    }

    private static Extraction member(String article, String day, String name, String party) {
        Story s = Story.of(article, day);
        s.affiliation(s.actor(ActorType.PERSON, name), s.actor(ActorType.PARTY, party));
        return s.extraction();
    }

    /** Articles by day in which people of three parties share names, or spell them otherwise. */
    private static List<Extraction> stories(int seed) {
        List<String> names = List.of("Jane Miller", "Jane Milner", "Khurram Nadir Shah", "Khurrum Nadir Shah", "Miller", "Jane A. Miller");
        List<String> parties = List.of("Harvest Party", "Union Party", "PTI");
        Random random = new Random(seed);
        List<Extraction> stories = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Story s = Story.of("story-" + (97 * i + 13) % 1000, LocalDate.of(2024, 1, 1).plusDays(i).toString());
            Referent person = s.actor(ActorType.PERSON, names.get(random.nextInt(names.size())));
            if (random.nextInt(4) > 0) {
                s.affiliation(person, s.actor(ActorType.PARTY, parties.get(random.nextInt(parties.size()))));
            } else {
                s.role(person, "speaker");
            }
            stories.add(s.extraction());
        }
        return stories;
    }
}
