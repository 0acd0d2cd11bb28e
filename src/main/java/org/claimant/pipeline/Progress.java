package org.claimant.pipeline;

/** Is told how far a build has come. Called by several threads; implementations are thread-safe. */
public interface Progress {

    Progress NONE = new Progress() {
        @Override
        public void stage(String name, int steps) {
        }

        @Override
        public void step() {
        }
    };

    /** A stage begins, and the one before it has ended. */
    void stage(String name, int steps);

    /** One step of the stage is done. */
    void step();
}
