package org.claimant.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The learned judge of {@link AccusationCandidate}s: how likely somebody accuses somebody. docs/accusation-model.md tells what it was made of. */
record AccusationModel(FeatureWeights weights) {
    private static final String RESOURCE = "accusation-model.bin";
    private static final int MAGIC = 0x434C4D43;

    static AccusationModel load() {
        try (InputStream in = AccusationModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + AccusationModel.class.getName()
                        + "; build Claimant anew, or make it with 'claimant train --claims'");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    static AccusationModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model of accusations; make it anew with 'claimant train --claims'");
        }
        return new AccusationModel(ModelFormat.read(in));
    }

    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(MAGIC);
        ModelFormat.write(weights, out);
        out.flush();
    }

    double probability(FeatureKeys features) {
        return weights.probability(features);
    }
}
