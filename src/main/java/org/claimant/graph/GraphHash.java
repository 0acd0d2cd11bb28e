package org.claimant.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;

/** SHA-256 sums, as 64 lower-case hexadecimal digits. */
final class GraphHash {
    private GraphHash() {
    }

    static String of(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** The sum of the graph's triples as sorted N-Triples; the graph has no blank nodes. */
    static String of(Graph graph) {
        StringBuilder lines = new StringBuilder();
        graph.stream().map(NodeFmtLib::str).sorted().forEach(t -> lines.append(t).append('\n'));
        return of(lines.toString());
    }
}
