package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Trains the two weight tables of the labeller: the likelihood of a linear-chain CRF, climbed by AdaGrad, averaged over the later epochs. */
final class LabelTrainer {

    /**
     * One window around one cue.
     *
     * @param label  feature keys of each token
     * @param step   feature keys of each token with the one before
     * @param head   position of the cue's head in the window
     * @param wanted label of each token
     */
    record Instance(int[][] label, int[][] step, int head, int[] wanted) {
    }

    private static final int LEAST = 3;
    private static final int EPOCHS = 8;
    private static final double RATE = 0.008;
    private static final double DECAY = 1e-5;

    record Weights(FeatureWeights label, FeatureWeights step) {
    }

    private final float[] labelWeights;
    private final float[] stepWeights;
    private final float[] labelSquares;
    private final float[] stepSquares;
    private final double rate;
    private final double decay;
    private final FeatureWeights label;
    private final FeatureWeights step;

    private LabelTrainer(int[] labelKeys, int[] stepKeys, double rate, double decay) {
        label = new FeatureWeights(LabelLattice.LABELS, labelKeys, new float[labelKeys.length * LabelLattice.LABELS]);
        int pairs = LabelLattice.LABELS * LabelLattice.LABELS;
        step = new FeatureWeights(pairs, stepKeys, new float[stepKeys.length * pairs]);
        labelWeights = label.weights();
        stepWeights = step.weights();
        labelSquares = new float[labelWeights.length];
        stepSquares = new float[stepWeights.length];
        this.rate = rate;
        this.decay = decay;
    }

    /** The window around the cue of an attribution that people marked. */
    static Instance instance(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, GoldAttribution gold) {
        AttributionWindow window = AttributionWindow.around(tokens, gold.head());
        CueView view = new CueView(tokens, atoms, cueScores, gold.head(), window);
        LabelFeatures labels = new LabelFeatures(view);
        StepFeatures steps = new StepFeatures(view);
        int n = window.end() - window.begin();
        int[][] label = new int[n][];
        int[][] step = new int[n][];
        FeatureKeys keys = new FeatureKeys();
        for (int i = 0; i < n; i++) {
            keys.clear();
            labels.collect(i + window.begin(), keys);
            label[i] = keys.toArray();
            keys.clear();
            steps.collect(i + window.begin(), keys);
            step[i] = keys.toArray();
        }
        return new Instance(label, step, gold.head() - window.begin(), wanted(gold, window));
    }

    /** The marked labels, made to keep the laws of {@link LabelLattice}: one run of cue, and of source the longest run. */
    private static int[] wanted(GoldAttribution gold, AttributionWindow window) {
        int n = window.end() - window.begin();
        int[] labels = new int[n];
        int run = 0;
        int longest = 0;
        int sourceEnd = 0;
        for (int i = 0; i < n; i++) {
            int at = i + window.begin();
            labels[i] = gold.source().get(at) ? LabelLattice.SOURCE : gold.content().get(at) ? LabelLattice.CONTENT : LabelLattice.NONE;
        }
        int cue = gold.head() - window.begin();
        for (int i = cue; i >= 0 && gold.cue().get(i + window.begin()); i--) {
            labels[i] = LabelLattice.CUE;
        }
        for (int i = cue; i < n && gold.cue().get(i + window.begin()); i++) {
            labels[i] = LabelLattice.CUE;
        }
        for (int i = 0; i < n; i++) {
            run = labels[i] == LabelLattice.SOURCE ? run + 1 : 0;
            if (run > longest) {
                longest = run;
                sourceEnd = i + 1;
            }
        }
        for (int i = 0; i < n; i++) {
            if (labels[i] == LabelLattice.SOURCE && (i >= sourceEnd || i < sourceEnd - longest)) {
                labels[i] = LabelLattice.NONE;
            }
        }
        return labels;
    }

    static Weights train(List<Instance> instances, long seed) {
        return train(instances, LEAST, EPOCHS, RATE, DECAY, seed);
    }

    static Weights train(List<Instance> instances, int least, int epochs, double rate, double decay, long seed) {
        List<int[][]> labels = new ArrayList<>();
        List<int[][]> steps = new ArrayList<>();
        for (Instance i : instances) {
            labels.add(i.label());
            steps.add(i.step());
        }
        LabelTrainer trainer = new LabelTrainer(FeatureRows.frequent(labels, least), FeatureRows.frequent(steps, least), rate, decay);
        List<Instance> rows = new ArrayList<>();
        for (Instance i : instances) {
            rows.add(new Instance(rows(trainer.label, i.label()), rows(trainer.step, i.step()), i.head(), i.wanted()));
        }
        trainer.climb(rows, epochs, seed);
        return new Weights(trainer.label, trainer.step);
    }

    private static int[][] rows(FeatureWeights weights, int[][] keys) {
        int[][] rows = new int[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            rows[i] = weights.rows(keys[i]);
        }
        return rows;
    }

    private void climb(List<Instance> instances, int epochs, long seed) {
        float[] labelSum = new float[labelWeights.length];
        float[] stepSum = new float[stepWeights.length];
        int[] order = LogisticTrainer.order(instances.size());
        SplittableRandom random = new SplittableRandom(seed);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            LogisticTrainer.shuffle(order, random);
            for (int i : order) {
                learn(instances.get(i));
            }
            if (epoch >= epochs / 2) {
                averaged++;
                add(labelSum, labelWeights);
                add(stepSum, stepWeights);
            }
        }
        divide(labelSum, averaged, labelWeights);
        divide(stepSum, averaged, stepWeights);
    }

    private static void add(float[] sum, float[] values) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += values[k];
        }
    }

    private static void divide(float[] sum, int by, float[] into) {
        for (int k = 0; k < sum.length; k++) {
            into[k] = sum[k] / by;
        }
    }

    private void learn(Instance instance) {
        int n = instance.label().length;
        LabelLattice lattice = new LabelLattice(n, instance.head());
        for (int i = 0; i < n; i++) {
            label.score(instance.label()[i], lattice.label[i]);
            step.score(instance.step()[i], lattice.step[i]);
        }
        double[][] labels = new double[n][LabelLattice.LABELS];
        double[][] steps = new double[n][LabelLattice.LABELS * LabelLattice.LABELS];
        lattice.marginals(labels, steps);
        int before = LabelLattice.NONE;
        for (int i = 0; i < n; i++) {
            int wanted = instance.wanted()[i];
            labels[i][wanted] -= 1;
            steps[i][before * LabelLattice.LABELS + wanted] -= 1;
            before = wanted;
            update(labelWeights, labelSquares, instance.label()[i], labels[i]);
            update(stepWeights, stepSquares, instance.step()[i], steps[i]);
        }
    }

    private void update(float[] weights, float[] squares, int[] rows, double[] gradient) {
        int outputs = gradient.length;
        for (int o = 0; o < outputs; o++) {
            double g = gradient[o];
            if (g > 1e-3 || g < -1e-3) {
                for (int row : rows) {
                    int at = row * outputs + o;
                    double d = g + decay * weights[at];
                    squares[at] += (float) (d * d);
                    weights[at] -= (float) (rate * d / Math.sqrt(squares[at] + 1));
                }
            }
        }
    }
}
