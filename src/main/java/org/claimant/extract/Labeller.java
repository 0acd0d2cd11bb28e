package org.claimant.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

    /** The {@code best} most probable readings of each likely cue, by position of the cue's head and then by probability. */
    List<Proposal> propose(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, int best) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (cueScores[i] > LEAST_SCORE) {
                propose(tokens, atoms, cueScores, i, best, proposals);
            }
        }
        return proposals;
    }

    private void propose(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, int head, int best, List<Proposal> found) {
        AttributionWindow window = AttributionWindow.around(tokens, head);
        LabelLattice lattice = lattice(window, new LabelFeatures(tokens, atoms, cueScores, head, window), head);
        double all = lattice.logSum();
        for (int[] labels : lattice.best(best)) {
            Proposal proposal = new Proposal(head, positions(labels, window, LabelLattice.SOURCE), positions(labels, window, LabelLattice.CUE),
                    positions(labels, window, LabelLattice.CONTENT), cueScores[head], lattice.score(labels) - all);
            if (!proposal.content().isEmpty()) {
                found.add(proposal);
            }
        }
    }

    private LabelLattice lattice(AttributionWindow window, LabelFeatures features, int head) {
        LabelLattice lattice = new LabelLattice(window.end() - window.begin(), head - window.begin());
        FeatureKeys keys = new FeatureKeys();
        for (int i = window.begin(); i < window.end(); i++) {
            keys.clear();
            features.label(i, keys);
            label.score(keys, lattice.label[i - window.begin()]);
            keys.clear();
            features.step(i, keys);
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
