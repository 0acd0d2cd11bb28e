package org.claimant.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** How many readings of a cue are proposed, and how many labellings are looked through for them. */
    private static final int MOST = 4;
    private static final int TRIES = 16;

    /** The most probable labellings with a content of each likely cue, by position of the cue's head. */
    List<CueProposals> propose(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores) {
        List<CueProposals> proposals = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (cueScores[i] > LEAST_SCORE) {
                List<Proposal> ranked = propose(tokens, atoms, cueScores, i);
                if (!ranked.isEmpty()) {
                    proposals.add(new CueProposals(ranked));
                }
            }
        }
        return proposals;
    }

    private List<Proposal> propose(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, int head) {
        AttributionWindow window = AttributionWindow.around(tokens, head);
        LabelLattice lattice = lattice(new CueView(tokens, atoms, cueScores, head, window));
        LabelMarginals marginals = new LabelMarginals(lattice, window.end() - window.begin());
        List<Proposal> ranked = new ArrayList<>();
        Set<List<BitSet>> seen = new HashSet<>();
        for (int[] labels : lattice.best(TRIES)) {
            Proposal p = new Proposal(head, positions(labels, window, LabelLattice.SOURCE), positions(labels, window, LabelLattice.CUE),
                    positions(labels, window, LabelLattice.CONTENT), cueScores[head],
                    lattice.score(labels) - marginals.all(), marginals.of(labels));
            boolean isNew = !p.content().isEmpty()
                    && seen.add(List.of(tokens.words(p.source()), tokens.words(p.cue()), tokens.words(p.content())));
            if (isNew && ranked.size() < MOST) {
                ranked.add(p);
            }
        }
        return ranked;
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
