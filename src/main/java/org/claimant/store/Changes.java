package org.claimant.store;

/**
 * What a write did, in graphs.
 *
 * @param added     were not there
 * @param replaced  were there with other triples
 * @param unchanged were there with the same triples, and were not touched
 * @param removed   are no longer there
 */
public record Changes(int added, int replaced, int unchanged, int removed) {

    /** True where nothing was written. */
    public boolean isNone() {
        return added + replaced + removed == 0;
    }
}
