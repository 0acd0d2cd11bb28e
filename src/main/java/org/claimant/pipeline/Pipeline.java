package org.claimant.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.claimant.extract.Extractors;
import org.claimant.graph.GraphBuilder;
import org.claimant.graph.NamedGraph;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Extraction;
import org.claimant.model.Rejection;
import org.claimant.model.Resolution;
import org.claimant.resolve.Decisions;
import org.claimant.resolve.EntityResolver;
import org.claimant.resolve.Gazetteer;

/**
 * The road from articles to a graph: read, annotate, attributions, coreference, extract, resolve, graph, validate, store,
 * exports and tables. Articles are read in parallel; what comes out does not depend on it. An article that fails at any stage
 * is left out and told in the report; the others are built.
 */
public final class Pipeline {
    /** Of the program, as the graphs name what read them. */
    public static final String VERSION = "0.1.0";

    private static final Logger LOG = LogManager.getLogger(Pipeline.class);

    private final Settings settings;
    private final Readers readers;
    private final EntityResolver resolver;

    private Pipeline(Settings settings, Readers readers, EntityResolver resolver) {
        this.settings = settings;
        this.readers = readers;
        this.resolver = resolver;
    }

    /**
     * Loads lexicons, gazetteers and models, the language models excepted, which wait for the first article that needs them.
     *
     * @throws IllegalArgumentException if a file of the settings is not valid; the message names it
     */
    public static Pipeline load(Settings settings) {
        return load(settings, Extractors.load(Readers.topics(settings)));
    }

    /** One that reads accusations by rules alone, with the usual settings: what the learned part is trained on. */
    static Pipeline loadRules() {
        return load(Settings.DEFAULT, Extractors.loadRules(Readers.topics(Settings.DEFAULT)));
    }

    private static Pipeline load(Settings settings, Extractors extractors) {
        Gazetteer gazetteer = Gazetteer.read(settings.gazetteers());
        Decisions decisions = settings.decisions().map(f -> Decisions.read(f, settings.base().orElse(GraphBuilder.DEFAULT_BASE))).orElseGet(Decisions::none);
        return new Pipeline(settings, Readers.of(extractors, gazetteer, decisions), EntityResolver.load(gazetteer, decisions));
    }

    /**
     * Reads and understands articles, and writes nothing but their analyses.
     *
     * @param analyses folder where analyses of articles are kept from run to run; empty to keep none
     */
    public Corpus read(List<Path> input, Optional<Path> analyses, Progress progress) {
        StageClock clock = new StageClock(progress);
        clock.begin("read", input.size());
        ArticleReader.Reading reading = new ArticleReader().read(input);
        List<Rejection> rejected = new ArrayList<>(reading.rejected());
        analyses.ifPresent(Pipeline::makeFolder);
        Function<Article, AnnotatedArticle> annotate = analyses.map(ArticleShelf::new)
                .<Function<Article, AnnotatedArticle>>map(shelf -> a -> Analysis.of(a, shelf.analysis(a))).orElse(Analysis::of);
        List<Extraction> extractions = understand(reading.articles(), annotate, rejected, clock);
        clock.end();
        return new Corpus(extractions, resolver.resolve(extractions), rejected);
    }

    /**
     * Builds, or goes on building, the collection in a folder.
     *
     * @param input files and folders; the articles in them are added to the collection or replace those of the same id
     * @param only  true to take all other articles out of it
     * @throws OutputException if the folder cannot be written
     */
    public BuildReport build(List<Path> input, Path out, boolean only, Progress progress) {
        return new Build(this, out, progress).run(input, only);
    }

    EntityResolver resolver() {
        return resolver;
    }


    GraphBuilder graphBuilder(Resolution resolution) {
        return new GraphBuilder(settings.base().orElse(GraphBuilder.DEFAULT_BASE), VERSION, resolution, Readers.topics(settings));
    }

    /** With the topics that the articles were read by. */
    NamedGraph ontology(GraphBuilder builder) {
        return builder.ontology(settings.topics());
    }

    /** In the order of the articles; those that fail are left out. */
    List<Extraction> understand(List<Article> articles, Function<Article, AnnotatedArticle> annotate, List<Rejection> rejected,
                                        StageClock clock) {
        clock.begin("analyse", articles.size());
        List<AnnotatedArticle> annotated = each(articles, Function.identity(), annotate, rejected, clock);
        clock.begin("understand", annotated.size());
        return each(annotated, AnnotatedArticle::article, readers::read, rejected, clock);
    }

    /** Applies a stage to every article, on all cores; the results in the articles' order, without those that failed. */
    <A, B> List<B> each(List<A> from, Function<A, Article> article, Function<A, B> stage, List<Rejection> rejected, StageClock clock) {
        record Result<T>(Optional<T> value, Optional<Rejection> rejection) {
        }
        List<Result<B>> results = from.parallelStream().map(a -> {
            try {
                return new Result<>(Optional.of(stage.apply(a)), Optional.<Rejection>empty());
            } catch (RuntimeException e) {
                return new Result<B>(Optional.empty(), Optional.of(failed(article.apply(a), e)));
            } finally {
                clock.step();
            }
        }).toList();
        results.forEach(r -> r.rejection().ifPresent(rejected::add));
        return results.stream().flatMap(r -> r.value().stream()).toList();
    }

    private static Rejection failed(Article article, RuntimeException e) {
        LOG.warn("{}: failed", article.source(), e);
        return new Rejection(Rejection.Kind.FAILED, article.source(), "", "cannot be processed (" + e + ")",
                "report it with the log above; the article is left out");
    }

    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + folder + "; give another", e);
        }
    }
}
