package org.claimant.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.claimant.model.Extraction;
import org.claimant.model.Membership;
import org.claimant.model.Rejection;
import org.claimant.model.Utterance;

/**
 * What a build did.
 *
 * @param out      where the results lie
 * @param read     articles that were given and built
 * @param kept     articles of earlier builds that are in the graph beside them
 * @param rejected what was left out of the input, in its order; then what failed later, by article
 * @param unheard  decisions about who is who that mean nobody in the collection, in words
 * @param found    what the articles say, the kept ones included
 * @param written  what became of the graphs in the store
 * @param times    how long each stage took, in their order; for people, as no two builds take the same
 */
public record BuildReport(Path out, int read, int kept, List<Rejection> rejected, List<String> unheard, Found found, Written written,
                          Map<String, Duration> times) {
    public BuildReport {
        rejected = List.copyOf(rejected);
        unheard = List.copyOf(unheard);
    }

    /** True where there was anything to build; else the folder of the results is as it was. */
    public boolean isBuilt() {
        return read > 0;
    }

    /** How much was found of each kind. A role and an affiliation are counted where they are stated. */
    public record Found(int sentences, int attributions, int accusations, int denials, int confirmations, int roles, int affiliations,
                        int leaks, int actors) {
        static final Found NOTHING = new Found(0, 0, 0, 0, 0, 0, 0, 0, 0);

        static Found in(List<Extraction> extractions, int actors) {
            return new Found(
                    extractions.stream().mapToInt(e -> e.article().sentences().size()).sum(),
                    extractions.stream().mapToInt(e -> e.attributions().size()).sum(),
                    count(extractions, Utterance.Stance.ASSERTS), count(extractions, Utterance.Stance.DENIES), count(extractions, Utterance.Stance.CONFIRMS),
                    count(extractions, Membership.Role.class), count(extractions, Membership.Affiliation.class),
                    extractions.stream().mapToInt(e -> e.leaks().size()).sum(), actors);
        }

        private static int count(List<Extraction> extractions, Utterance.Stance stance) {
            return (int) extractions.stream().flatMap(e -> e.utterances().stream()).filter(u -> u.stance() == stance).count();
        }

        private static int count(List<Extraction> extractions, Class<? extends Membership> kind) {
            return (int) extractions.stream().flatMap(e -> e.memberships().stream()).filter(kind::isInstance).count();
        }
    }

    /** What became of the graphs of articles. A second build of the same input adds, replaces and removes none. */
    public record Written(int added, int replaced, int unchanged, int removed) {
        static final Written NOTHING = new Written(0, 0, 0, 0);
    }
}
