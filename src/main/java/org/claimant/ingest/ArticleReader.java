package org.claimant.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Span;

/** Reads articles. First sketch: a line is a block. */
public final class ArticleReader {

    public Article read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            String id = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
            return new Article(id, file.toString(), Optional.empty(), "", text, blocks(text), "", List.of(), "", "en");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int b = begin;
                int e = i;
                while (b < e && Character.isWhitespace(text.charAt(b))) {
                    b++;
                }
                while (e > b && Character.isWhitespace(text.charAt(e - 1))) {
                    e--;
                }
                if (e > b) {
                    blocks.add(new Block(blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.BODY, new Span(b, e)));
                }
                begin = i + 1;
            }
        }
        return blocks;
    }
}
