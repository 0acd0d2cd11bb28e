package org.claimant.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Trains the {@link Jury}: its judge on all proposals, its experts on what judges that had not seen the article said of them. */
final class JuryTrainer {
    private static final int EXPERTS = 3;

    private final List<GoldArticle> corpus;
    private final List<TokenAtoms> atoms;
    private final int[] fold;
    private final int folds;
    private final long seed;

    /** @param fold which of the {@code folds} parts each article belongs to */
    JuryTrainer(List<GoldArticle> corpus, List<TokenAtoms> atoms, int[] fold, int folds, long seed) {
        this.corpus = corpus;
        this.atoms = atoms;
        this.fold = fold;
        this.folds = folds;
        this.seed = seed;
    }

    /** @param proposals of each article, by models that have not seen it; so are the scores */
    Jury train(List<List<CueProposals>> proposals, List<double[]> cueScores) {
        List<List<double[]>> agreement = eachArticle(i -> proposals.get(i).stream().flatMap(c -> c.ranked().stream())
                .map(p -> Agreement.best(corpus.get(i).tokens(), p, corpus.get(i).attributions())).toList());
        List<List<int[]>> features = eachArticle(i -> features(i, proposals.get(i)));
        List<FeatureWeights> judges = IntStream.rangeClosed(0, folds).parallel().mapToObj(k -> judge(features, agreement, k)).toList();
        List<List<float[]>> rows = eachArticle(i -> Jury.rows(corpus.get(i).tokens(), atoms.get(i), cueScores.get(i), proposals.get(i),
                judges.get(fold[i])).stream().flatMap(Arrays::stream).toList());
        return new Jury(judges.get(folds), experts(rows, agreement));
    }

    private <T> List<T> eachArticle(IntFunction<T> make) {
        return IntStream.range(0, corpus.size()).parallel().mapToObj(make).toList();
    }

    private List<int[]> features(int article, List<CueProposals> proposals) {
        JudgeFeatures judge = JudgeFeatures.of(corpus.get(article).tokens(), atoms.get(article), proposals);
        FeatureKeys keys = new FeatureKeys();
        List<int[]> found = new ArrayList<>();
        for (CueProposals cue : proposals) {
            for (Proposal p : cue.ranked()) {
                keys.clear();
                judge.collect(p, keys);
                found.add(keys.toArray());
            }
        }
        return found;
    }

    private FeatureWeights judge(List<List<int[]>> features, List<List<double[]>> agreement, int without) {
        List<int[]> used = new ArrayList<>();
        List<double[]> wanted = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            if (fold[i] != without) {
                used.addAll(features.get(i));
                wanted.addAll(agreement.get(i));
            }
        }
        return LogisticTrainer.train(used, BoostTrainer.column(wanted, 0), LogisticTrainer.Pace.JUDGE, seed);
    }

    private List<BoostedTrees> experts(List<List<float[]>> rows, List<List<double[]>> agreement) {
        TraitBins bins = TraitBins.of(rows.stream().flatMap(List::stream).toList());
        List<double[]> wanted = agreement.stream().flatMap(List::stream).toList();
        return IntStream.rangeClosed(1, EXPERTS).mapToObj(k -> BoostTrainer.train(bins, BoostTrainer.column(wanted, k), seed)).toList();
    }
}
