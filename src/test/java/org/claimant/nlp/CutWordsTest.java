package org.claimant.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Span;
import org.junit.jupiter.api.Test;

class CutWordsTest {

    @Test
    void lost_wordElsewhereInTheArticle_itsFirstLetters() {
        assertEquals("p", lost("The prime minister resigned.", "rime minister defended his record."));
        assertEquals("co", lost("The ethics committee met.", "mmittee accepted her apology."));
    }

    @Test
    void lost_severalWordsEndSo_theOneThatThisWordFollowsElsewhere() {
        assertEquals("p", lost("A crime and a crime. The prime minister resigned.", "rime minister denied it."));
    }

    @Test
    void lost_nameCut_itsCapital() {
        assertEquals("The", lost("Theresa Holm warned of it.", "resa Holm spoke on Monday."));
    }

    @Test
    void lost_wholeWord_nothing() {
        assertEquals("", lost("The former mayor and a reformer. His former aide spoke.", "former mayor Anna Berg said no."));
        assertEquals("", lost("The prime minister resigned.", "government is facing questions."));
    }

    @Test
    void lost_tooLittleLeftOrCapital_nothing() {
        assertEquals("", lost("The prime minister resigned.", "r of the party spoke."));
        assertEquals("", lost("The prime minister resigned.", "Rime minister spoke."));
    }

    private static String lost(String first, String second) {
        String text = first + "\n" + second;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Kind.BODY, new Span(0, first.length())));
        blocks.add(new Block(Block.Kind.BODY, new Span(first.length() + 1, text.length())));
        Article article = new Article("a", "a", Optional.empty(), "", text, blocks, "", List.of(), "", "en");
        return new CutWords(article).lost(second);
    }
}
