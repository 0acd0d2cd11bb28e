package org.claimant.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Reads attributions with a learned model, in four steps.
 * <ol>
 * <li>A logistic regression scores every verb, and every other word that has headed cues, as the head of a cue.</li>
 * <li>For each likely head a linear-chain CRF (Lafferty et al., ICML 2001) labels the tokens of its sentence, and of the
 * sentences that share its quotation, as source, cue, content or nothing; the four most probable readings are proposals.</li>
 * <li>A {@link Jury} sees whole proposals, and those around them: a second logistic regression over their words, and above it
 * boosted trees that say how likely each part is exactly right. It chooses one of the four. All of it has learned from proposals
 * that were made by models which had not seen their articles (stacking: Wolpert 1992).</li>
 * <li>Proposals are taken best first, above a threshold; one whose cue lies in what is taken already is left out, for the
 * corpus marks the outermost attribution only.</li>
 * </ol>
 * Then the content of each is read in the same way, as if it stood alone: so inner attributions are found to any depth. The jury
 * never saw one that was marked, for the corpus has none: inside a content the first reading is therefore not questioned.
 */
final class ModelReader {
    private final AttributionModel model;
    private final CueScorer scorer;
    private final Labeller labeller;

    ModelReader(AttributionModel model) {
        this.model = model;
        scorer = new CueScorer(model.words(), model.cue());
        labeller = new Labeller(model.label(), model.step());
    }

    /** The attributions at all depths, as positions in the row of the whole article. */
    List<AttributionReading> read(AttributionTokens tokens) {
        return read(tokens, false);
    }

    private List<AttributionReading> read(AttributionTokens tokens, boolean inner) {
        List<AttributionReading> found = new ArrayList<>();
        for (AttributionReading r : select(tokens, inner)) {
            found.add(new AttributionReading(tokens.origin(r.head()), tokens.outside(r.source()), tokens.outside(r.cue()),
                    tokens.outside(r.content()), r.score()));
            found.addAll(read(tokens.inside(r.content()), true));
        }
        return found;
    }

    private List<AttributionReading> select(AttributionTokens tokens, boolean inner) {
        TokenAtoms atoms = new TokenAtoms(tokens);
        double[] scores = scorer.scores(tokens, atoms);
        List<CueProposals> proposals = labeller.propose(tokens, atoms, scores);
        List<AttributionReading> chosen = model.jury().choose(tokens, atoms, scores, proposals, inner);
        return select(chosen, model.threshold());
    }

    /** Best first; none whose cue lies in the cue or content of a better one, or the other way round. */
    private static List<AttributionReading> select(List<AttributionReading> judged, double threshold) {
        List<AttributionReading> sorted = new ArrayList<>(judged);
        sorted.sort(Comparator.comparingDouble((AttributionReading r) -> -r.score()).thenComparingInt(AttributionReading::head));
        List<AttributionReading> taken = new ArrayList<>();
        BitSet held = new BitSet();
        for (AttributionReading r : sorted) {
            if (r.score() >= threshold && !held.get(r.head()) && taken.stream().noneMatch(x -> r.content().get(x.head()))) {
                taken.add(r);
                held.or(r.content());
                held.or(r.cue());
            }
        }
        taken.sort(Comparator.comparingInt(AttributionReading::head));
        return taken;
    }
}
