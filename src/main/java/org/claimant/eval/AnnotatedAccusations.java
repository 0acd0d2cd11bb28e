package org.claimant.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.claimant.model.Extraction;
import org.claimant.model.MarkedAccusation;
import org.claimant.model.Referent;
import org.claimant.model.Resolution;
import org.claimant.model.Span;

/** Finds annotated accusations again in articles as they were read, to train on. */
public final class AnnotatedAccusations {
    private static final Pattern OFFSETS = Pattern.compile("(\\d+)-(\\d+)");

    private final Map<String, Gold> gold;

    private AnnotatedAccusations(Map<String, Gold> gold) {
        this.gold = gold;
    }

    /**
     * @param folder a JSON file an article, in the format of the guidelines; the evidence may be given as offsets in code points, {@code begin-end}
     * @throws IllegalArgumentException if one is not valid; the message names it
     */
    public static AnnotatedAccusations read(Path folder) {
        return new AnnotatedAccusations(Gold.readAll(folder));
    }

    /** The ids of the annotated articles, in order. */
    public Set<String> articles() {
        return gold.keySet();
    }

    /** Those of an article between referents that it speaks of; of each all referents that have a name of the one annotated. */
    public List<MarkedAccusation> in(Extraction extraction, Resolution resolution) {
        Gold annotated = gold.get(extraction.article().article().id());
        ActorNames names = new ActorNames(extraction, resolution);
        Map<String, List<Referent>> referents = new TreeMap<>();
        annotated.entities().forEach(e -> referents.put(e.id(), extraction.discourse().referents().stream()
                .filter(r -> NameForms.anySame(names.of(r), e.allNames())).toList()));
        List<MarkedAccusation> found = new ArrayList<>();
        for (Gold.Claim c : annotated.claims()) {
            if (c.act().equals("accuse") && c.speaker() != null && c.accused() != null) {
                Set<Integer> sentences = sentences(extraction, c.evidence());
                referents.getOrDefault(c.speaker(), List.of()).forEach(speaker -> c.accused()
                        .forEach(id -> referents.getOrDefault(id, List.of()).forEach(r -> found.add(new MarkedAccusation(speaker, r, c.topic(), sentences)))));
            }
        }
        return found;
    }

    private static Set<Integer> sentences(Extraction extraction, String evidence) {
        String text = extraction.article().article().text();
        Matcher offsets = OFFSETS.matcher(evidence);
        int begin = offsets.matches() ? text.offsetByCodePoints(0, Integer.parseInt(offsets.group(1))) : text.indexOf(evidence);
        int end = offsets.matches() ? text.offsetByCodePoints(0, Integer.parseInt(offsets.group(2))) : begin + evidence.length();
        if (begin < 0 || begin >= end) {
            return Set.of();
        }
        Span span = new Span(begin, end);
        return extraction.article().sentences().stream().filter(s -> s.span().overlaps(span)).map(s -> s.index()).collect(Collectors.toSet());
    }
}
