package org.claimant.cases;

import java.util.List;
import java.util.Optional;

import org.claimant.extract.Extractors;
import org.claimant.graph.TopicScheme;
import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Extraction;
import org.claimant.model.Span;
import org.claimant.nlp.Annotator;
import org.claimant.resolve.Coreference;
import org.claimant.resolve.Gazetteer;

/** Reads the text of a case as the program reads an article of one paragraph, with the real parts. */
final class ReaderOfCases {
    private final Annotator annotator = SharedAnnotator.get();
    private final Extractors extractors;
    private final Coreference coreference = Coreference.load(Gazetteer.shipped());

    ReaderOfCases() {
        this(Extractors.load(TopicScheme.read()));
    }

    ReaderOfCases(Extractors extractors) {
        this.extractors = extractors;
    }

    Extraction read(String text) {
        List<Block> blocks = List.of(new Block(Block.Kind.BODY, new Span(0, text.length())));
        Article article = new Article("case", "case", Optional.empty(), "", text, blocks, "", List.of(), "", "en");
        var annotated = annotator.annotate(article);
        var attributions = extractors.attributions(annotated);
        return extractors.extract(annotated, attributions, coreference.resolve(annotated, attributions));
    }
}
