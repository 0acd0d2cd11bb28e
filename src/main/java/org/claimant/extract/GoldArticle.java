package org.claimant.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimant.model.AnnotatedArticle;

/**
 * An article with attributions that people marked, in brat's standoff format as PolNeAR has it: {@code T} lines with offsets in
 * code points, {@code E} lines that put a source, a cue and a content together.
 */
record GoldArticle(AttributionTokens tokens, List<GoldAttribution> attributions) {

    static GoldArticle read(AnnotatedArticle article, Path standoff) {
        AttributionTokens tokens = new AttributionTokens(article);
        Map<String, BitSet> spans = new HashMap<>();
        List<GoldAttribution> found = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(standoff, StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t");
                if (line.startsWith("T") && fields.length >= 3) {
                    spans.put(fields[0], positions(tokens, fields[1].substring(fields[1].indexOf(' ') + 1)));
                } else if (line.startsWith("E") && fields.length >= 2) {
                    add(tokens, spans, fields[1].split(" "), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + standoff, e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(standoff + " is not brat standoff of this article: " + e.getMessage(), e);
        }
        return new GoldArticle(tokens, found);
    }

    private static void add(AttributionTokens tokens, Map<String, BitSet> spans, String[] parts, List<GoldAttribution> found) {
        BitSet source = new BitSet();
        BitSet cue = new BitSet();
        BitSet content = new BitSet();
        for (int i = 1; i < parts.length; i++) {
            String[] roleAndId = parts[i].split(":");
            BitSet span = spans.getOrDefault(roleAndId[1], new BitSet());
            switch (roleAndId[0].toLowerCase(Locale.ROOT).replaceAll("[0-9]", "")) {
                case "source" -> source.or(span);
                case "cue" -> cue.or(span);
                case "content" -> content.or(span);
                default -> { }
            }
        }
        if (!cue.isEmpty() && !content.isEmpty()) {
            found.add(new GoldAttribution(head(tokens, cue), source, cue, content));
        }
    }

    /** Of the cue's words whose governor is outside of it: the first verb, else the first noun, else the first. */
    private static int head(AttributionTokens t, BitSet cue) {
        int best = -1;
        int rank = 9;
        for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
            boolean top = t.head(i) < 0 || !cue.get(t.head(i));
            int r = t.token(i).isVerb() ? 0 : t.token(i).isNoun() || t.tag(i).startsWith("JJ") ? 1 : t.isWord(i) ? 2 : 3;
            if (top && r < rank) {
                best = i;
                rank = r;
            }
        }
        return best < 0 ? cue.nextSetBit(0) : best;
    }

    private static BitSet positions(AttributionTokens tokens, String offsets) {
        String text = tokens.article().article().text();
        BitSet found = new BitSet();
        for (String pair : offsets.split(";")) {
            String[] ends = pair.trim().split(" ");
            int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.token(i).span().begin() < end && begin < tokens.token(i).span().end()) {
                    found.set(i);
                }
            }
        }
        return found;
    }
}
