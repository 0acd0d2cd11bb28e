package org.claimant.extract;

import java.util.List;

/**
 * Describes the proposals of an article in numbers, for {@link BoostedTrees}: how sure the earlier steps are, the shape of the
 * parts, where they begin and end, how they lie in the tree, and what else is proposed around.
 */
final class ProposalTraits {
    private final AttributionTokens t;
    private final ShapeTraits shape;
    private final BorderTraits border;
    private final TreeTraits tree;
    private final CompanyTraits company;
    private final TokenAtoms a;

    /** @param cueScores for each token, how likely it heads a cue */
    ProposalTraits(AttributionTokens tokens, TokenAtoms atoms, double[] cueScores, List<CueProposals> all) {
        t = tokens;
        a = atoms;
        shape = new ShapeTraits(tokens);
        border = new BorderTraits(tokens);
        tree = new TreeTraits(tokens, cueScores);
        company = new CompanyTraits(tokens, all);
    }

    /**
     * @param verdicts what the judge says of each of the cue's proposals, as logits
     * @param outer    how sure the judge is of a proposal whose content holds this cue
     */
    float[] of(CueProposals cue, int rank, double[] verdicts, double outer) {
        TraitRow row = new TraitRow();
        Proposal p = cue.get(rank);
        confidence(cue, rank, row);
        verdict(verdicts, rank, row);
        row.add(TraitCodes.tag(t, p.head()));
        row.add(TraitCodes.relation(t, p.head()));
        row.add(a.kind(p.head()));
        row.add(t.quote(p.head()) >= 0);
        row.add(t.isTitle(p.head()));
        shape.collect(p, cue.first(), row);
        border.collect(p, row);
        tree.collect(p, row);
        company.collect(p, row);
        row.add(outer);
        for (float sure : p.sure()) {
            row.add(sure);
        }
        return row.toArray();
    }

    private void confidence(CueProposals cue, int rank, TraitRow row) {
        Proposal p = cue.get(rank);
        double mass = cue.mass();
        double content = cue.mass(t, p, Proposal::content);
        double source = cue.mass(t, p, Proposal::source);
        double words = cue.mass(t, p, Proposal::cue);
        row.add(Math.log((p.cueScore() + 1e-6) / (1 - p.cueScore() + 1e-6)));
        row.add(p.logProbability());
        row.add(rank);
        row.add(p.logProbability() - cue.first().logProbability());
        row.add(rank + 1 < cue.size() ? p.logProbability() - cue.get(rank + 1).logProbability() : 9);
        row.add(mass);
        for (double part : new double[] {content, source, words}) {
            row.add(part);
            row.add(part / mass);
        }
    }

    private static void verdict(double[] verdicts, int rank, TraitRow row) {
        double best = verdicts[0];
        for (double v : verdicts) {
            best = Math.max(best, v);
        }
        row.add(verdicts[rank]);
        row.add(verdicts[rank] - verdicts[0]);
        row.add(verdicts[rank] - best);
    }
}
