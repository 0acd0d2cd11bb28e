package org.claimant.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/**
 * Keeps the analysis of an article in a text file, so that training and measuring need not parse again. Tab-separated lines in
 * the manner of CoNLL-U: {@code # VERSION}, then for each sentence {@code S block} and a line a token
 * ({@code begin end word lemma tag entity head relation}); white space in a word is kept as a no-break space.
 */
public final class AnnotationFormat {

    private AnnotationFormat() {
    }

    public static void write(AnnotatedArticle article, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("# " + Annotator.VERSION + " " + key(article.article()) + "\n");
            for (Sentence s : article.sentences()) {
                out.write("S\t" + s.block() + "\n");
                for (Token t : s.tokens()) {
                    out.write(t.span().begin() + "\t" + t.span().end() + "\t" + t.word().replaceAll("\\s", "\u00a0") + "\t"
                            + t.lemma().replaceAll("\\s", "\u00a0") + "\t" + t.tag() + "\t"
                            + t.entity() + "\t" + t.head() + "\t" + t.relation() + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * @param article the article that was analysed, with the same text and blocks
     * @throws IllegalArgumentException if the file was written of another text or by another version
     */
    public static AnnotatedArticle read(Article article, Path file) {
        String expected = "# " + Annotator.VERSION + " " + key(article);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!expected.equals(in.readLine())) {
                throw new IllegalArgumentException(file + ": not the analysis of this text by " + Annotator.VERSION + "; delete it");
            }
            List<Sentence> sentences = new ArrayList<>();
            List<Token> tokens = new ArrayList<>();
            int block = -1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t");
                if (f[0].equals("S")) {
                    add(sentences, block, tokens);
                    block = Integer.parseInt(f[1]);
                } else {
                    tokens.add(token(tokens.size(), f));
                }
            }
            add(sentences, block, tokens);
            return new AnnotatedArticle(article, sentences, QuotationFinder.find(article));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String key(Article article) {
        return article.text().hashCode() + "/" + article.blocks().toString().hashCode();
    }

    private static void add(List<Sentence> sentences, int block, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), block, tokens));
            tokens.clear();
        }
    }

    private static Token token(int index, String[] f) {
        return new Token(index, new Span(Integer.parseInt(f[0]), Integer.parseInt(f[1])), f[2], f[3], f[4], f[5],
                Integer.parseInt(f[6]), f[7]);
    }
}
