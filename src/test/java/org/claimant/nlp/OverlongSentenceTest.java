package org.claimant.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Span;
import org.junit.jupiter.api.Test;

class OverlongSentenceTest {

    @Test
    void annotate_thousandsOfWordsWithoutPeriod_cutIntoPiecesAndNotParsed() {
        String text = "The minister said that ".repeat(2500).strip();
        Article article = new Article("a", "a", Optional.empty(), "", text, List.of(new Block(Block.Kind.BODY, new Span(0, text.length()))), "", List.of(), "", "en");
        Annotator annotator = Annotator.english();
        AnnotatedArticle annotated = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> annotator.annotate(article));
        assertEquals(10_000, annotated.sentences().stream().mapToInt(s -> s.size()).sum());
        assertTrue(annotated.sentences().stream().allMatch(s -> s.size() <= 400 && s.token(0).head() == -1));
    }
}
