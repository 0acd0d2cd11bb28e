package org.claimant.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One news article as it was read, before any analysis.
 *
 * @param id        identifies the article among all; for a plain file its name without the ending; never blank
 * @param source    where it was read from, as the user named it (a path), for error messages
 * @param published day of publication, if known
 * @param title     headline, or empty
 * @param text      the whole text, unaltered: every offset counts into it
 * @param blocks    its paragraphs in text order, without overlap
 * @param publisher outlet, or empty
 * @param authors   names of the authors, possibly none
 * @param url       where it was published, or empty
 * @param language  BCP 47 tag
 */
public record Article(String id, String source, Optional<LocalDate> published, String title, String text,
                      List<Block> blocks, String publisher, List<String> authors, String url, String language) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id: " + source);
        }
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().begin() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks of " + id + " overlap or leave the text at " + block.span());
            }
            end = block.span().end();
        }
    }
}
