package org.claimant.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.claimant.model.AnnotatedArticle;

/**
 * Trains the model of {@link AttributionExtractor} on articles with attributions that people marked. What a later step learns
 * from is made by models of the earlier steps that have not seen the article (four folds). The same corpus in the same order and
 * the same seed give the same bytes, however many threads the machine has.
 */
public final class AttributionTrainer {
    /** How many parts the training has, each of which is told when it is done. */
    public static final int STEPS = 11;

    private static final int FOLDS = 4;
    private static final float THRESHOLD = 0.35f;

    /** An article and its attributions in brat's standoff format, as PolNeAR has it. */
    public record Marked(AnnotatedArticle article, Path standoff) {
    }

    private final List<GoldArticle> corpus;
    private final List<TokenAtoms> atoms;
    private final CueWords words;
    private final long seed;
    private final Runnable progress;
    private final int[] fold;

    private AttributionTrainer(List<Marked> marked, long seed, Runnable progress) {
        corpus = marked.parallelStream().map(m -> GoldArticle.read(m.article(), m.standoff())).toList();
        atoms = corpus.parallelStream().map(a -> new TokenAtoms(a.tokens())).toList();
        words = CueWords.of(corpus);
        this.seed = seed;
        this.progress = progress;
        fold = folds(marked);
    }

    /** The same fold for the same article, whoever marked it. */
    private static int[] folds(List<Marked> marked) {
        Map<String, Integer> articles = new TreeMap<>();
        int[] fold = new int[marked.size()];
        for (int i = 0; i < fold.length; i++) {
            articles.putIfAbsent(marked.get(i).article().article().id(), articles.size());
            fold[i] = articles.get(marked.get(i).article().article().id()) % FOLDS;
        }
        return fold;
    }

    /**
     * @param marked   at least {@value #FOLDS} articles
     * @param model    the file to write; its folder is there
     * @param progress is run {@link #STEPS} times, from several threads
     */
    public static void train(List<Marked> marked, Path model, long seed, Runnable progress) {
        if (marked.size() < FOLDS) {
            throw new IllegalArgumentException("training needs at least " + FOLDS + " articles with attributions, but got " + marked.size());
        }
        AttributionModel trained = new AttributionTrainer(marked, seed, progress).train();
        try (OutputStream out = Files.newOutputStream(model)) {
            trained.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model " + model, e);
        }
    }

    private AttributionModel train() {
        List<FeatureWeights> cues = parallel(FOLDS, this::cue);
        List<double[]> scores = eachArticle(i -> new CueScorer(words, cues.get(fold[i])).scores(corpus.get(i).tokens(), atoms.get(i)));
        List<LabelTrainer.Weights> labels = labels(scores);
        List<List<CueProposals>> proposals = eachArticle(i -> {
            LabelTrainer.Weights w = labels.get(fold[i]);
            return new Labeller(w.label(), w.step()).propose(corpus.get(i).tokens(), atoms.get(i), scores.get(i));
        });
        Jury jury = new JuryTrainer(corpus, atoms, fold, FOLDS, seed).train(proposals, scores);
        progress.run();
        return new AttributionModel(words, cues.get(FOLDS), labels.get(FOLDS).label(), labels.get(FOLDS).step(), jury, THRESHOLD);
    }

    /** For each fold, and at last for none, what is made without it. */
    private <T> List<T> parallel(int folds, IntFunction<T> make) {
        return IntStream.rangeClosed(0, folds).parallel().mapToObj(without -> {
            T made = make.apply(without);
            progress.run();
            return made;
        }).toList();
    }

    private <T> List<T> eachArticle(IntFunction<T> make) {
        return IntStream.range(0, corpus.size()).parallel().mapToObj(make).toList();
    }

    private FeatureWeights cue(int without) {
        List<int[]> features = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        FeatureKeys keys = new FeatureKeys();
        for (int i = 0; i < corpus.size(); i++) {
            if (fold[i] != without) {
                GoldArticle article = corpus.get(i);
                CueFeatures cue = new CueFeatures(article.tokens(), atoms.get(i));
                for (int candidate : words.candidates(article.tokens())) {
                    keys.clear();
                    cue.collect(candidate, keys);
                    features.add(keys.toArray());
                    wanted.add(article.attributions().stream().anyMatch(a -> a.head() == candidate) ? 1.0 : 0.0);
                }
            }
        }
        return LogisticTrainer.train(features, array(wanted), LogisticTrainer.Pace.CUE, seed);
    }

    private List<LabelTrainer.Weights> labels(List<double[]> scores) {
        List<List<LabelTrainer.Instance>> instances = eachArticle(i -> {
            List<LabelTrainer.Instance> found = new ArrayList<>();
            for (GoldAttribution a : corpus.get(i).attributions()) {
                found.add(LabelTrainer.instance(corpus.get(i).tokens(), atoms.get(i), scores.get(i), a));
            }
            return found;
        });
        return parallel(FOLDS, without -> {
            List<LabelTrainer.Instance> used = new ArrayList<>();
            for (int i = 0; i < instances.size(); i++) {
                if (fold[i] != without) {
                    used.addAll(instances.get(i));
                }
            }
            return LabelTrainer.train(used, seed);
        });
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
