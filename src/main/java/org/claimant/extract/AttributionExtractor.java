package org.claimant.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;

/**
 * Reads who said what, by which words: source, cue and content (Pareti 2015; PolNeAR, Newell et al. 2018), and inner
 * attributions with the index of the one whose content holds them. How is told in {@link ModelReader}, what the model was trained
 * on and how good it is in docs/attribution-model.md. Thread-safe; the same article gives the same attributions.
 */
public final class AttributionExtractor implements Extractor<Attribution> {
    private static final String RULE = "attribution-model";

    private final ModelReader reader;

    private AttributionExtractor(AttributionModel model) {
        reader = new ModelReader(model);
    }

    /** With the model that Claimant ships. */
    public static AttributionExtractor load() {
        return new AttributionExtractor(AttributionModel.load());
    }

    /**
     * With another model.
     *
     * @param model as {@link AttributionTrainer} writes it
     * @throws UncheckedIOException if it cannot be read, or is no model of this version
     */
    public static AttributionExtractor load(Path model) {
        try (InputStream in = Files.newInputStream(model)) {
            return new AttributionExtractor(AttributionModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + model, e);
        }
    }

    /** Looks at nothing but the article: attributions are read first. */
    @Override
    public List<Attribution> extract(Context context) {
        return extract(context.article());
    }

    /** The attributions at all depths, in text order of their cues; empty where nobody is quoted. */
    public List<Attribution> extract(AnnotatedArticle article) {
        AttributionTokens tokens = new AttributionTokens(article);
        return AttributionAssembler.assemble(tokens, reader.read(tokens), RULE);
    }
}
