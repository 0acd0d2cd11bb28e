package org.claimant.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that is learned. What each table is for is told in {@link ModelReader}.
 *
 * @param words     which tokens are asked whether they head a cue
 * @param cue       is a token the head of a cue
 * @param label     which part a token has in the attribution of a cue
 * @param step      which parts follow each other
 * @param jury      which proposal of a cue is the best, and does it stand
 * @param threshold what the jury has to give
 */
record AttributionModel(CueWords words, FeatureWeights cue, FeatureWeights label, FeatureWeights step, Jury jury, float threshold) {
    private static final String RESOURCE = "attribution-model.bin";
    private static final int MAGIC = 0x434C4D41;
    private static final int VERSION = 3;

    static AttributionModel load() {
        try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + AttributionModel.class.getName()
                        + "; build Claimant anew, or make it with 'claimant train'");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    static AttributionModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not an attribution model of version " + VERSION + "; make it anew with 'claimant train'");
        }
        SortedSet<String> words = new TreeSet<>();
        for (int n = in.readInt(); n > 0; n--) {
            words.add(in.readUTF());
        }
        float threshold = in.readFloat();
        return new AttributionModel(new CueWords(words), ModelFormat.read(in), ModelFormat.read(in), ModelFormat.read(in),
                new Jury(ModelFormat.read(in), experts(in)), threshold);
    }

    private static List<BoostedTrees> experts(DataInputStream in) throws IOException {
        List<BoostedTrees> experts = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            experts.add(BoostedTrees.read(in));
        }
        return experts;
    }

    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(words.others().size());
        for (String word : words.others()) {
            out.writeUTF(word);
        }
        out.writeFloat(threshold);
        ModelFormat.write(cue, out);
        ModelFormat.write(label, out);
        ModelFormat.write(step, out);
        ModelFormat.write(jury.judge(), out);
        out.writeInt(jury.experts().size());
        for (BoostedTrees expert : jury.experts()) {
            expert.write(out);
        }
        out.flush();
    }
}
