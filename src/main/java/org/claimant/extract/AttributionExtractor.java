package org.claimant.extract;

import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;

/**
 * Reads who said what, by which words: source, cue and content (Pareti 2015; PolNeAR, Newell et al. 2018), inner attributions
 * with the index of the one whose content holds them. Thread-safe; the same article gives the same attributions.
 */
public final class AttributionExtractor {
    private final AttributionRules rules;

    private AttributionExtractor(AttributionRules rules) {
        this.rules = rules;
    }

    public static AttributionExtractor load() {
        return new AttributionExtractor(new AttributionRules(CueLexicon.load()));
    }

    /** The attributions in text order of their cues; empty where nobody is quoted. */
    public List<Attribution> extract(AnnotatedArticle article) {
        AttributionTokens tokens = new AttributionTokens(article);
        return AttributionAssembler.assemble(tokens, rules.read(tokens), "attribution-rules");
    }
}
