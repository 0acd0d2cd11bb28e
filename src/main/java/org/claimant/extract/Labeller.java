package org.claimant.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Labels the tokens around a cue as its source, the cue and its content: a linear-chain CRF over {@link LabelFeatures}. */
final class Labeller {
    /** A token that is less likely the head of a cue is not looked at. */
    static final double LEAST_SCORE = 0.04;

    private final FeatureWeights label;
    private final FeatureWeights step;

    Labeller(FeatureWeights label, FeatureWeights step) {
        this.label = label;
        this.step = step;
    }

    /** How many labellings are looked through for one that has a content. */
    private static final int TRIES = 8;

    /** The most probable labelling with a content of each likely cue, by position of the cue's head. */
    List<Proposal> propose(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (cueScores[i] > LEAST_SCORE) {
                propose(tokens, atoms, cueScores, i).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private Optional<Proposal> propose(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, int head) {
        AttributionWindow window = AttributionWindow.around(tokens, head);
        LabelLattice lattice = lattice(new CueView(tokens, atoms, cueScores, head, window));
        for (int[] labels : lattice.best(TRIES)) {
            BitSet content = positions(labels, window, LabelLattice.CONTENT);
            if (!content.isEmpty()) {
                return Optional.of(new Proposal(head, positions(labels, window, LabelLattice.SOURCE), positions(labels, window, LabelLattice.CUE),
                        content, cueScores[head], lattice.score(labels) - lattice.logSum()));
            }
        }
        return Optional.empty();
    }

    private LabelLattice lattice(CueView view) {
        AttributionWindow window = view.window;
        LabelFeatures labels = new LabelFeatures(view);
        StepFeatures steps = new StepFeatures(view);
        LabelLattice lattice = new LabelLattice(window.end() - window.begin(), view.h - window.begin());
        FeatureKeys keys = new FeatureKeys();
        for (int i = window.begin(); i < window.end(); i++) {
            keys.clear();
            labels.collect(i, keys);
            label.score(keys, lattice.label[i - window.begin()]);
            keys.clear();
            steps.collect(i, keys);
            step.score(keys, lattice.step[i - window.begin()]);
        }
        return lattice;
    }

    private static BitSet positions(int[] labels, AttributionWindow window, int label) {
        BitSet found = new BitSet();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                found.set(window.begin() + i);
            }
        }
        return found;
    }
}
