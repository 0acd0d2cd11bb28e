package org.claimant.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads attributions with a learned model, in four steps.
 * <ol>
 * <li>A logistic regression scores every verb, and every other word that has headed cues, as the head of a cue.</li>
 * <li>For each likely head a linear-chain CRF (Lafferty et al., ICML 2001) labels the tokens of its sentence, and of the
 * sentences that share its quotation, as source, cue, content or nothing; the most probable labellings are proposals.</li>
 * <li>A second logistic regression, the judge, sees whole proposals, and those around them, and says how likely each is right.
 * It has learned from proposals that were made by models which had not seen their articles (stacking: Wolpert 1992).</li>
 * <li>Proposals are taken best first, above a threshold; one whose cue lies in what is taken already is left out, for the
 * corpus marks the outermost attribution only.</li>
 * </ol>
 * Then the content of each is read in the same way, as if it stood alone: so inner attributions are found to any depth.
 */
final class ModelReader {
    /** How many labellings of each cue the judge sees. */
    static final int PROPOSALS = 1;

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
        List<AttributionReading> found = new ArrayList<>();
        for (AttributionReading r : outermost(tokens)) {
            found.add(new AttributionReading(tokens.origin(r.head()), tokens.outside(r.source()), tokens.outside(r.cue()),
                    tokens.outside(r.content()), r.score()));
            found.addAll(read(tokens.inside(r.content())));
        }
        return found;
    }

    private List<AttributionReading> outermost(AttributionTokens tokens) {
        TokenAtoms atoms = new TokenAtoms(tokens);
        double[] scores = scorer.scores(tokens, atoms);
        List<Proposal> proposals = labeller.propose(tokens, atoms, scores, PROPOSALS);
        return select(judged(tokens, atoms, proposals, model.judge()), model.threshold());
    }

    /** The best proposal of each cue, with the judge's score; by position. */
    static List<AttributionReading> judged(AttributionTokens tokens, TokenAtoms atoms, List<Proposal> proposals, FeatureWeights judge) {
        SortedMap<Integer, AttributionReading> best = new TreeMap<>();
        FeatureKeys keys = new FeatureKeys();
        CueFeatures cue = new CueFeatures(tokens, atoms);
        JudgeFeatures shape = new JudgeFeatures(tokens, atoms, firsts(proposals));
        int rank = 0;
        int head = -1;
        for (Proposal p : proposals) {
            rank = p.head() == head ? rank + 1 : 0;
            head = p.head();
            keys.clear();
            cue.collect(head, keys);
            shape.collect(p, rank, keys);
            double score = judge.probability(keys);
            if (!best.containsKey(head) || score > best.get(head).score()) {
                best.put(head, new AttributionReading(head, p.source(), p.cue(), p.content(), score));
            }
        }
        return List.copyOf(best.values());
    }

    /** The first proposal of each cue. */
    static List<Proposal> firsts(List<Proposal> proposals) {
        List<Proposal> firsts = new ArrayList<>();
        for (Proposal p : proposals) {
            if (firsts.isEmpty() || firsts.get(firsts.size() - 1).head() != p.head()) {
                firsts.add(p);
            }
        }
        return firsts;
    }

    /** Best first; none whose cue lies in the cue or content of a better one, or the other way round. */
    static List<AttributionReading> select(List<AttributionReading> judged, double threshold) {
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
