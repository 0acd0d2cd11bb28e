package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.ingest.ArticleReader;
import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Discourse;
import org.claimant.model.Evidence;
import org.claimant.model.Extraction;
import org.claimant.model.Link;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Resolution;
import org.claimant.nlp.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about single mentions, and about what one article says of an actor: they split, they join, they can be taken back. */
class ArticleDecisionsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final Annotator ANNOTATOR = Annotator.english();
    private static final String TEXT = "\uD83D\uDDF3 Anna Keller met Otto Lind in Brackton. Keller accused Lind of fraud. She said that he had lied. Keller then left.\n";

    @TempDir
    private Path folder;

    @Test
    void different_articlesOwnAndActor_splitsWhatWasJoinedAcrossArticles() {
        List<Extraction> two = List.of(Story.of("a", "2024-01-01").person("Jane Miller").extraction(), Story.of("b", "2024-01-02").person("Jane Miller").extraction());
        assertEquals(Set.of("person/jane-miller"), actors(resolve(two)));
        Resolution split = resolve(two, different("b#person/jane-miller", "person/jane-miller"));
        assertEquals(Set.of("person/jane-miller", "person/b/jane-miller"), actors(split));
        assertEquals("person/b/jane-miller", split.linksOf("b").get(0).actor());
        assertEquals("decision", split.linksOf("b").get(0).rule());
    }

    @Test
    void different_articlesOwn_staysSplitWhenOthersCome() {
        List<Extraction> more = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            Story s = Story.of(id, "2024-01-01");
            s.affiliation(s.actor(ActorType.PERSON, "Jane Miller"), s.actor(ActorType.PARTY, "Harvest Party"));
            more.add(s.extraction());
        }
        Resolution split = resolve(more, different("person/jane-miller", "b#person/jane-miller"), same("c#person/jane-miller", "b#person/jane-miller"));
        assertEquals(split.linksOf("b").get(0).actor(), split.linksOf("c").get(0).actor());
        assertEquals(split.linksOf("a").get(0).actor(), split.linksOf("d").get(0).actor());
        assertNotEquals(split.linksOf("a").get(0).actor(), split.linksOf("b").get(0).actor());
    }

    @Test
    void same_articlesOwnAndAnother_movesThatArticleAlone() {
        List<Extraction> three = List.of(Story.of("a", "2024-01-01").person("Jane Miller").extraction(), Story.of("b", "2024-01-02").person("Jane Miller").extraction(),
                Story.of("c", "2024-01-02").person("Joan Milner-Roe").extraction());
        Resolution moved = resolve(three, same("b#person/jane-miller", "person/joan-milner-roe"));
        assertEquals("person/joan-milner-roe", moved.linksOf("b").get(0).actor());
        assertEquals("person/jane-miller", moved.linksOf("a").get(0).actor());
    }

    @Test
    void different_articlesOwnOfAKnownActor_isNotTheKnownOne() {
        List<Extraction> one = List.of(Story.of("a", "2024-01-01").person("Imran Khan").extraction());
        assertEquals(Set.of("person/imran-khan"), actors(resolve(one)));
        Resolution other = resolve(one, different("a#person/imran-khan", "person/imran-khan"));
        assertEquals(Set.of(), actors(other).stream().filter(id -> id.equals("person/imran-khan")).collect(java.util.stream.Collectors.toSet()));
        assertEquals(Set.of("person/a/imran-khan"), actors(other));
    }

    @Test
    void different_twoPlaces_partsTheChainOfAnArticle() {
        Discourse before = discourse();
        assertEquals("Anna Keller", at(before, "Keller then").name());
        Discourse after = discourse(different(place("Anna Keller"), place("Keller accused", "Keller")));
        assertEquals("Keller", at(after, "Keller accused").name());
        assertEquals(at(after, "Keller accused"), at(after, "Keller then"), "the same words go along");
        assertEquals("Anna Keller", at(after, "Anna Keller").name());
        Resolution resolution = resolve(List.of(extraction(after)), different(place("Anna Keller"), place("Keller accused", "Keller")));
        assertNotEquals(actor(resolution, at(after, "Anna Keller")), actor(resolution, at(after, "Keller accused")));
    }

    @Test
    void same_twoPlaces_joinsTheChains() {
        Discourse after = discourse(same(place("Anna Keller"), place("Otto Lind")));
        assertEquals(at(after, "Anna Keller"), at(after, "Otto Lind"));
        Discourse torn = discourse(same(place("Anna Keller"), place("Otto Lind")), different(place("Lind of", "Lind"), place("Keller then", "Keller")));
        assertNotEquals(at(torn, "Anna Keller"), at(torn, "Otto Lind"), "a different lasts");
    }

    @Test
    void different_placeAndActor_takesOutTheseWordsAlone() {
        Decisions.Decision d = different(place("Keller then", "Keller"), "person/anna-keller");
        Discourse after = discourse(d);
        assertEquals(at(after, "Anna Keller"), at(after, "Keller accused"));
        assertNotEquals(at(after, "Anna Keller"), at(after, "Keller then"));
        Resolution resolution = resolve(List.of(extraction(after)), d);
        assertEquals("person/anna-keller", actor(resolution, at(after, "Anna Keller")));
        assertEquals("person/a/keller", actor(resolution, at(after, "Keller then")));
    }

    @Test
    void same_placeAndActor_meansTheActorThere() {
        Decisions.Decision d = same(place("Keller then", "Keller"), "person/otto-lind");
        Discourse after = discourse(d);
        Resolution resolution = resolve(List.of(extraction(after)), d);
        assertEquals("person/otto-lind", actor(resolution, at(after, "Keller then")));
        assertEquals("person/anna-keller", actor(resolution, at(after, "Keller accused")));
    }

    @Test
    void anyPlaces_decidedAndTakenBack_isAsBefore() {
        Discourse before = discourse();
        List<String> places = new ArrayList<>(List.of("person/anna-keller"));
        before.referents().forEach(r -> r.mentions().forEach(m -> places.add("a#" + points(m.span().begin()) + "-" + points(m.span().end()))));
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(places, random);
            Decisions.Decision d = random.nextBoolean() ? same(places.get(0), places.get(1)) : different(places.get(0), places.get(1));
            Discourse decided = discourse(d);
            assertEquals(count(before), count(decided), "no mention is lost by " + d);
            resolve(List.of(extraction(decided)), d);
            Discourse back = discourse(d, new Decisions.Decision(d.right(), d.left(), Decisions.Verdict.UNSURE, "", Optional.empty(), ""));
            assertEquals(before.referents(), back.referents(), d.toString());
        }
    }

    @Test
    void anyArticlesOwn_decidedAndTakenBack_isAsBefore() {
        List<Extraction> all = new ArrayList<>();
        List<String> names = List.of("Jane Miller", "Otto Lind", "Imran Khan", "Miller");
        for (int i = 0; i < 12; i++) {
            all.add(Story.of("s" + i, "2024-01-0" + (1 + i % 9)).person(names.get(i % 4)).person(names.get((i + 1) % 4)).extraction());
        }
        Resolution before = resolve(all);
        List<Link> links = before.links();
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            Link one = links.get(random.nextInt(links.size()));
            Link other = links.get(random.nextInt(links.size()));
            String left = one.article() + "#" + one.actor();
            String right = random.nextBoolean() ? other.actor() : other.article() + "#" + other.actor();
            if (!left.equals(right)) {
                Decisions.Decision d = random.nextBoolean() ? same(left, right) : different(left, right);
                Resolution decided = resolve(all, d);
                String a = decided.linksOf(one.article()).get(one.referent()).actor();
                String b = decided.linksOf(other.article()).get(other.referent()).actor();
                boolean self = one.equals(other);
                assertTrue(self || !right.contains("#") || a.equals(b) == (d.verdict() == Decisions.Verdict.SAME) , () -> d + ": " + a + ", " + b);
                assertEquals(decided, EntityResolver.load(GAZETTEER, Decisions.of(List.of(d))).resolve(all), "lasts over a rebuild");
                assertEquals(before, resolve(all, d, new Decisions.Decision(d.right(), d.left(), Decisions.Verdict.UNSURE, "", Optional.empty(), "")));
            }
        }
    }

    @Test
    void decision_thatMeansNobody_isTold() {
        List<Extraction> one = List.of(Story.of("a", "2024-01-01").person("Jane Miller").extraction());
        Decisions.Decision nobody = same("person/jane-miller", "person/jane-muller");
        EntityResolver resolver = EntityResolver.load(GAZETTEER, Decisions.of(List.of(nobody, same("person/jane-miller", "http://example.org/x#1"))));
        assertEquals(List.of(nobody), resolver.resolve(one, Published.none()).unheard());
    }

    @Test
    void decision_neitherPlaceNorActorBehindTheArticle_isRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> same("a#miller", "person/b")).getMessage();
        assertTrue(message.contains("a#miller") && message.contains("news-1#120-126"), message);
    }

    @Test
    void read_irisOfTheGraph_areIds() throws IOException {
        Path file = Files.writeString(folder.resolve("decisions.csv"), "left,right,verdict,who,when,why\nhttps://e.org/id/person/a%20b/x,person/y,same,,,\n");
        assertEquals("person/a b/x", Decisions.read(file, "https://e.org/id/").all().get(0).left());
        assertFalse(Decisions.read(file).all().get(0).left().startsWith("person"));
    }

    private static Decisions.Decision same(String left, String right) {
        return new Decisions.Decision(left, right, Decisions.Verdict.SAME, "tester", Optional.empty(), "");
    }

    private static Decisions.Decision different(String left, String right) {
        return new Decisions.Decision(left, right, Decisions.Verdict.DIFFERENT, "tester", Optional.empty(), "");
    }

    private static Resolution resolve(List<Extraction> all, Decisions.Decision... decisions) {
        return EntityResolver.load(GAZETTEER, Decisions.of(List.of(decisions))).resolve(all);
    }

    private static Set<String> actors(Resolution r) {
        Set<String> ids = new TreeSet<>();
        r.actors().stream().filter(a -> a.type() == ActorType.PERSON).forEach(a -> ids.add(a.id()));
        return ids;
    }

    private static String actor(Resolution r, Referent of) {
        return r.linksOf("a").get(of.id()).actor();
    }

    private static String place(String words) {
        return place(words, words);
    }

    /** The place of the words at the beginning of others, in code points. */
    private static String place(String others, String words) {
        int begin = TEXT.indexOf(others);
        return "a#" + points(begin) + "-" + points(begin + words.length());
    }

    private static int points(int chars) {
        return TEXT.codePointCount(0, chars);
    }

    private static int count(Discourse d) {
        return d.referents().stream().mapToInt(r -> (int) r.mentions().stream().filter(m -> m.form() != Mention.Form.PRONOUN).count()).sum();
    }

    /** Whom the words mean with which the text goes on there. */
    private static Referent at(Discourse d, String words) {
        int begin = TEXT.indexOf(words);
        return d.referents().stream().filter(r -> r.mentions().stream().anyMatch(m -> m.span().begin() == begin)).findFirst().orElseThrow();
    }

    private Discourse discourse(Decisions.Decision... decisions) {
        return Coreference.load(GAZETTEER, Decisions.of(List.of(decisions))).resolve(article(), List.of());
    }

    private AnnotatedArticle article() {
        try {
            return ANNOTATOR.annotate(new ArticleReader().read(Files.writeString(folder.resolve("a.txt"), TEXT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Extraction extraction(Discourse discourse) {
        List<Membership> memberships = new ArrayList<>();
        for (Referent r : discourse.referents()) {
            memberships.add(new Membership.Role(r, "mentioned", Optional.empty(), "", Membership.Status.CURRENT, new Evidence("a", r.mentions().get(0).span(), "test", 1)));
        }
        return new Extraction(article(), discourse, List.of(), List.of(), memberships, List.of());
    }
}
