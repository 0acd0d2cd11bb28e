package org.claimant.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/**
 * Analyses English articles with Stanford CoreNLP (Manning et al., ACL 2014): tokens, sentences, parts of speech, lemmas,
 * names of three classes, and basic Universal Dependencies, converted from the trees of the shift-reduce
 * constituency parser (Bauer 2014), which reads news better than the neural dependency parser (docs/decisions). Each block of
 * an article is analysed by itself, so that no sentence crosses a paragraph. Thread-safe; the same text gives the same result.
 */
public final class Annotator {
    /** Names the analysis: results under another version are not the same. */
    public static final String VERSION = "corenlp-4.5.10-a5";

    private static final int MAX_SENTENCE_TOKENS = 120;
    private static final int LONGEST_PROSE = 400;

    private final StanfordCoreNLP pipeline;
    private final ParserAnnotator parser;

    private Annotator(StanfordCoreNLP pipeline, ParserAnnotator parser) {
        this.pipeline = pipeline;
        this.parser = parser;
    }

    /** The one of this JVM. The first call loads the models: about ten seconds and 1.5 GB of heap. */
    public static Annotator english() {
        return English.ANNOTATOR;
    }

    /** Loaded when it is first asked for, and once: two would not fit into the heap. */
    private static final class English {
        private static final Annotator ANNOTATOR = load();
    }

    private static Annotator load() {
        Properties p = new Properties();
        p.setProperty("annotators", "tokenize,pos,lemma,ner");
        p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.buildEntityMentions", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("ssplit.newlineIsSentenceBreak", "always");
        // The models were trained on straight marks: they see those; the tokens keep the words of the article.
        p.setProperty("tokenize.options", "quotes=ascii");
        p.setProperty("parse.maxlen", Integer.toString(MAX_SENTENCE_TOKENS));
        p.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        p.setProperty("parse.binaryTrees", "false");
        return new Annotator(new StanfordCoreNLP(p), new ParserAnnotator("parse", p));
    }

    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        CutWords cut = new CutWords(article);
        for (int b = 0; b < article.blocks().size(); b++) {
            Block block = article.blocks().get(b);
            if (block.kind().isRead()) {
                String text = block.span().of(article.text());
                annotate(cut.lost(text), text, block.span().begin(), b, sentences);
            }
        }
        return new AnnotatedArticle(article, sentences, QuotationFinder.find(article));
    }

    /** @param lost letters that the text lacks at its begin, which the models are to see */
    private void annotate(String lost, String rest, int offset, int block, List<Sentence> sentences) {
        String text = lost + rest;
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        List<CoreMap> found = document.get(CoreAnnotations.SentencesAnnotation.class);
        if (found == null) {
            return;
        }
        parse(text, found);
        for (CoreMap sentence : found) {
            List<Token> tokens = tokens(sentence, offset, lost.length());
            if (tokens.size() <= LONGEST_PROSE) {
                sentences.add(new Sentence(sentences.size(), block, tokens));
            } else {
                cut(tokens, block, sentences);
            }
        }
    }

    /** The parser takes minutes for what is no prose (a list of thousands of words without a period), and finds nothing in it. */
    private void parse(String text, List<CoreMap> sentences) {
        Annotation prose = new Annotation(text);
        prose.set(CoreAnnotations.SentencesAnnotation.class, sentences.stream()
                .filter(s -> s.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST_PROSE).toList());
        parser.annotate(prose);
    }

    /** Pieces of a bounded length, not parsed, so that whoever reads them takes no longer than for prose. */
    private static void cut(List<Token> tokens, int block, List<Sentence> sentences) {
        for (int begin = 0; begin < tokens.size(); begin += LONGEST_PROSE) {
            List<Token> piece = new ArrayList<>();
            for (Token t : tokens.subList(begin, Math.min(tokens.size(), begin + LONGEST_PROSE))) {
                piece.add(new Token(piece.size(), t.span(), t.word(), t.lemma(), t.tag(), t.entity(), -1, "none"));
            }
            sentences.add(new Sentence(sentences.size(), block, piece));
        }
    }

    private static List<Token> tokens(CoreMap sentence, int offset, int lost) {
        var graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            int head = -1;
            String relation = graph == null ? "none" : "root";
            var node = graph == null ? null : graph.getNodeByIndexSafe(label.index());
            var edges = node == null ? null : graph.incomingEdgeList(node);
            if (edges != null && !edges.isEmpty()) {
                head = edges.get(0).getGovernor().index() - 1;
                relation = edges.get(0).getRelation().toString();
            }
            Span span = new Span(offset + Math.max(0, label.beginPosition() - lost), offset + label.endPosition() - lost);
            String lemma = label.lemma() == null ? label.originalText() : label.lemma();
            String entity = label.ner() == null ? "O" : label.ner();
            tokens.add(new Token(tokens.size(), span, label.originalText(), lemma, label.tag(), entity, head, relation));
        }
        return HyphenatedNames.join(tokens);
    }
}
