package org.claimant.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What was learned of accusations: how likely somebody accuses somebody, and of what. docs/accusation-model.md tells what it was made of.
 *
 * @param topics names of the topics that it can tell
 */
record AccusationModel(FeatureWeights accusations, FeatureWeights accusedOf, List<String> topics) {
    private static final String RESOURCE = "accusation-model.bin";
    private static final int MAGIC = 0x434C4D44;

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
        FeatureWeights accusations = ModelFormat.read(in);
        FeatureWeights accusedOf = ModelFormat.read(in);
        return new AccusationModel(accusations, accusedOf, List.of(in.readUTF().split(" ")));
    }

    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(MAGIC);
        ModelFormat.write(accusations, out);
        ModelFormat.write(accusedOf, out);
        out.writeUTF(String.join(" ", topics));
        out.flush();
    }

    /** @param features of {@link AccusationFeatures} */
    double probability(FeatureKeys features) {
        return accusations.probability(features);
    }

    /** @param features of {@link TopicFeatures} */
    double topicProbability(FeatureKeys features) {
        return accusedOf.probability(features);
    }
}
