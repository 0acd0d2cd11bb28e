package org.claimant.eval;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Discourse;
import org.claimant.model.Extraction;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Span;

/**
 * How well the mentions of an article are brought together, by B3 (Bagga and Baldwin 1998) and CEAF-e (Luo 2005) against the
 * {@code entities} of gold files. Measured at every place where a name of a gold entity stands in the sentences of the article
 * (longer names first, names of two entities left out); what refers there is the referent of a name or description whose head
 * word lies in the place. A place where nothing refers counts as missed. Entities that gold does not list are not counted.
 *
 * @param bCubed B3 over all places of all articles
 * @param ceafE  CEAF-e over all entities of all articles
 * @param places how many places were measured
 * @param missed at how many of them nothing refers
 */
public record EntityScores(Score bCubed, Score ceafE, int places, int missed) {
    private static final Set<String> NO_NAME = Set.of("some", "others", "many", "sources");

    /** Precision, recall and their harmonic mean, from 0 to 1. */
    public record Score(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private record Place(String entity, int referent) {
    }

    /**
     * @param gold        folder of gold files, one an article, named by the article's id
     * @param extractions articles without a gold file are left out
     */
    public static EntityScores of(Path gold, List<Extraction> extractions) {
        double precision = 0;
        double recall = 0;
        int places = 0;
        int found = 0;
        double similar = 0;
        int goldEntities = 0;
        int ours = 0;
        for (Extraction e : extractions) {
            Path file = gold.resolve(e.article().article().id() + ".json");
            if (Files.exists(file)) {
                List<Place> all = places(namesOf(file), e.article(), e.discourse());
                for (Place p : all) {
                    places++;
                    if (p.referent() >= 0) {
                        found++;
                        double both = count(all, p.entity(), p.referent());
                        precision += both / all.stream().filter(q -> q.referent() == p.referent()).count();
                        recall += both / all.stream().filter(q -> q.entity().equals(p.entity())).count();
                    }
                }
                double[][] gain = similarities(all);
                similar += Assignment.best(gain);
                goldEntities += gain.length;
                ours += gain.length == 0 ? 0 : gain[0].length;
            }
        }
        return new EntityScores(new Score(ratio(precision, found), ratio(recall, places)), new Score(ratio(similar, ours), ratio(similar, goldEntities)),
                places, places - found);
    }

    private static double ratio(double a, int b) {
        return b == 0 ? 0 : a / b;
    }

    private static long count(List<Place> all, String entity, int referent) {
        return all.stream().filter(q -> q.referent() == referent && q.entity().equals(entity)).count();
    }

    /** The similarity of Luo's fourth measure, gold entities in rows, referents in columns. */
    private static double[][] similarities(List<Place> all) {
        List<String> entities = all.stream().map(Place::entity).distinct().toList();
        List<Integer> referents = all.stream().map(Place::referent).filter(r -> r >= 0).distinct().toList();
        double[][] gain = new double[entities.size()][referents.size()];
        for (int i = 0; i < entities.size(); i++) {
            for (int j = 0; j < referents.size(); j++) {
                String entity = entities.get(i);
                int referent = referents.get(j);
                long sizes = all.stream().filter(q -> q.entity().equals(entity)).count() + all.stream().filter(q -> q.referent() == referent).count();
                gain[i][j] = 2.0 * count(all, entity, referent) / sizes;
            }
        }
        return gain;
    }

    /** Name to the id of its entity, longest names first. */
    private static Map<String, String> namesOf(Path file) {
        Map<String, String> names = new HashMap<>();
        Set<String> twice = new HashSet<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (JsonElement e : JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("entities")) {
                JsonObject entity = e.getAsJsonObject();
                for (JsonElement n : entity.getAsJsonArray("names")) {
                    String old = names.put(n.getAsString(), entity.get("id").getAsString());
                    if (old != null && !old.equals(entity.get("id").getAsString())) {
                        twice.add(n.getAsString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read gold file " + file, e);
        }
        Map<String, String> sorted = new LinkedHashMap<>();
        names.keySet().stream().filter(n -> !twice.contains(n) && !NO_NAME.contains(n.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String n) -> -n.length()).thenComparing(n -> n)).forEach(n -> sorted.put(n, names.get(n)));
        return sorted;
    }

    private static List<Place> places(Map<String, String> names, AnnotatedArticle article, Discourse discourse) {
        String text = article.article().text();
        Set<Integer> taken = new HashSet<>();
        List<Place> places = new ArrayList<>();
        names.forEach((name, entity) -> {
            for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
                Span span = new Span(i, i + name.length());
                if (isWhole(text, span) && article.sentenceAt(i).isPresent() && span(span).noneMatch(taken::contains)) {
                    span(span).forEach(taken::add);
                    places.add(new Place(entity, referent(article, discourse, span)));
                }
            }
        });
        return places;
    }

    private static java.util.stream.Stream<Integer> span(Span s) {
        return java.util.stream.IntStream.range(s.begin(), s.end()).boxed();
    }

    /** True where no word goes on to either side; a hyphen with a letter behind it goes on ("MQM" in "MQM-P"). */
    private static boolean isWhole(String text, Span s) {
        boolean begins = s.begin() == 0 || !isInner(text, s.begin() - 1, -1);
        return begins && (s.end() == text.length() || !isInner(text, s.end(), 1));
    }

    private static boolean isInner(String text, int at, int step) {
        char c = text.charAt(at);
        int next = at + step;
        return Character.isLetterOrDigit(c) || c == '-' && next >= 0 && next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }

    /** The referent of the outermost mention whose head lies in the span; of equals the last. */
    private static int referent(AnnotatedArticle article, Discourse discourse, Span span) {
        int best = -1;
        int length = -1;
        for (Referent r : discourse.referents()) {
            for (Mention m : r.mentions()) {
                Span head = article.sentences().get(m.sentence()).token(m.head()).span();
                if (m.form() != Mention.Form.PRONOUN && span.overlaps(head) && m.span().length() >= length) {
                    best = r.id();
                    length = m.span().length();
                }
            }
        }
        return best;
    }
}
