package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.claimant.extract.AttributionExtractor;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
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

/** Across the seed articles every annotated actor is one node, and no two share one. Skipped where the gold corpus is not there. */
class SeedActorsTest {
    private static final Path GOLD = Path.of("../shared/gold/dev");

    @Test
    void resolve_seedArticles_givesANodeForEachAnnotatedActor() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: no gold corpus at " + GOLD);
        List<Extraction> seeds = new ArrayList<>();
        Gazetteer gazetteer = Gazetteer.shipped();
        Coreference coreference = Coreference.load(gazetteer);
        AttributionExtractor attributions = AttributionExtractor.load();
        Annotator annotator = Annotator.english();
        for (Path file : seedTexts()) {
            AnnotatedArticle article = annotator.annotate(new ArticleReader().read(file));
            List<Attribution> said = attributions.extract(article);
            seeds.add(allUsed(article, said, coreference.resolve(article, said)));
        }
        Map<String, Set<String>> nodes = nodes(seeds, EntityResolver.load(gazetteer, Decisions.none()).resolve(seeds));
        Map<String, Set<String>> names = new TreeMap<>();
        nodes.forEach((name, ids) -> ids.forEach(id -> names.computeIfAbsent(id, i -> new TreeSet<>()).add(name)));
        nodes.values().removeIf(ids -> ids.size() == 1);
        names.values().removeIf(n -> n.size() == 1);
        assertEquals(Map.of(), nodes, "annotated actors with several nodes, or none");
        assertEquals(Map.of(), names, "nodes of several annotated actors");
    }

    private static List<Path> seedTexts() throws IOException {
        try (Stream<Path> files = Files.list(GOLD.resolve("text"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("seed__")).sorted().toList();
        }
    }

    /** Only what facts are read about becomes an actor; here everybody does. */
    private static Extraction allUsed(AnnotatedArticle article, List<Attribution> said, Discourse discourse) {
        List<Membership> memberships = new ArrayList<>();
        for (Referent r : discourse.referents()) {
            memberships.add(new Membership.Role(r, "mentioned", Optional.empty(), "", Membership.Status.CURRENT,
                    new Evidence(article.article().id(), r.mentions().get(0).span(), "test", 1)));
        }
        return new Extraction(article, discourse, said, List.of(), memberships, List.of());
    }

    /** Ids of the actors of each annotated actor, under its key in the annotation, which is the same in all articles. */
    private static Map<String, Set<String>> nodes(List<Extraction> seeds, Resolution resolution) throws IOException {
        Map<String, Set<String>> nodes = new TreeMap<>();
        for (Extraction e : seeds) {
            Map<Integer, Link> links = resolution.linksOf(e.article().article().id());
            String json = Files.readString(GOLD.resolve("gold").resolve(e.article().article().id() + ".json"));
            for (JsonElement element : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("entities")) {
                JsonObject entity = element.getAsJsonObject();
                Set<String> ids = nodes.computeIfAbsent(entity.get("id").getAsString(), n -> new TreeSet<>());
                for (JsonElement name : entity.getAsJsonArray("names")) {
                    called(e, name.getAsString()).forEach(r -> ids.add(links.get(r.id()).actor()));
                }
            }
        }
        return nodes;
    }

    private static List<Referent> called(Extraction e, String name) {
        return e.discourse().referents().stream().filter(r -> r.mentions().stream().anyMatch(m -> isCalled(e, m, name))).toList();
    }

    /** True where the mention is the name, or the description as the annotators shortened it: "coordination committee" of "the MQM-P's ...". */
    private static boolean isCalled(Extraction e, Mention m, String name) {
        String text = e.article().text(m.span()).replaceAll("\\s+", " ");
        int noun = e.article().sentences().get(m.sentence()).token(m.head()).span().begin();
        boolean shortened = text.matches("(.* )?(the|\\S*['\u2019]s) " + Pattern.quote(name)) && noun >= m.span().end() - name.length();
        return text.equals(name) || m.form() == Mention.Form.NOMINAL && shortened;
    }
}
