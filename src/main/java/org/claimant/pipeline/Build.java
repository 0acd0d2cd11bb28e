package org.claimant.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.claimant.graph.GraphBuilder;
import org.claimant.graph.GraphValidator;
import org.claimant.graph.NamedGraph;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.Article;
import org.claimant.model.Extraction;
import org.claimant.model.Rejection;
import org.claimant.model.Resolution;
import org.claimant.resolve.EntityResolver;
import org.claimant.resolve.Published;
import org.claimant.store.Changes;
import org.claimant.store.GraphStore;
import org.claimant.store.StoreException;

/**
 * One build into one folder. The folder is a collection: the given articles are added to it, or take the place of those of the
 * same id, and the others stay, unless the build is to hold nothing else. All is made and validated in memory before the store
 * is touched; the store is written in one transaction; exports and tables take their names when they are complete. So whatever
 * fails, what an earlier build left is there as it was, or is there anew.
 */
final class Build {
    private final Pipeline pipeline;
    private final OutFolder out;
    private final ArticleShelf shelf;
    private final StageClock clock;
    private final List<Rejection> rejected = new ArrayList<>();
    /** Graphs of articles that failed: what lies in the store under their names stays. */
    private final SortedSet<String> failed = new TreeSet<>();

    Build(Pipeline pipeline, Path out, Progress progress) {
        this.pipeline = pipeline;
        this.out = OutFolder.forWriting(out);
        shelf = new ArticleShelf(this.out.articles());
        clock = new StageClock(progress);
    }

    /** @param only true where the folder is to hold the given articles and no others */
    BuildReport run(List<Path> input, boolean only) {
        clock.begin("read", input.size());
        ArticleReader.Reading reading = new ArticleReader().read(input);
        rejected.addAll(reading.rejected());
        SortedMap<String, Article> before = shelf.articles();
        if (reading.articles().isEmpty()) {
            return new BuildReport(out.path(), 0, before.size(), rejected, List.of(), BuildReport.Found.NOTHING, BuildReport.Written.NOTHING, clock.end());
        }
        SortedMap<String, Article> articles = new TreeMap<>(only ? Map.of() : before);
        reading.articles().forEach(a -> articles.put(a.id(), a));
        List<Extraction> extractions = pipeline.understand(List.copyOf(articles.values()), a -> Analysis.of(a, shelf.analysis(a)), rejected, clock);
        clock.begin("resolve", 1);
        Published earlier = Published.read(out.published());
        EntityResolver.Outcome outcome = pipeline.resolver().resolve(extractions, only ? earlier.only(articles.keySet()) : earlier);
        Resolution resolution = outcome.resolution();
        Map<String, NamedGraph> graphs = graphs(articles, extractions, resolution);
        keep(outcome.published());
        Changes changes = write(articles, graphs, before, only);
        export();
        return report(reading, articles, extractions, outcome, changes);
    }

    /** By name; articles whose graph is not complete are rejected and taken from {@code articles}. */
    private SortedMap<String, NamedGraph> graphs(SortedMap<String, Article> articles, List<Extraction> extractions, Resolution resolution) {
        clock.begin("graph", extractions.size());
        GraphBuilder builder = pipeline.graphBuilder(resolution);
        GraphValidator validator = new GraphValidator();
        SortedMap<String, NamedGraph> graphs = new TreeMap<>();
        List<NamedGraph> made = pipeline.each(extractions, e -> e.article().article(), e -> {
            NamedGraph graph = builder.article(e);
            List<String> faults = validator.validate(graph.graph());
            if (!faults.isEmpty()) {
                throw new IllegalStateException("its graph is not complete: " + faults.get(0) + (faults.size() == 1 ? "" : " and " + (faults.size() - 1) + " more"));
            }
            return graph;
        }, rejected, clock);
        made.forEach(g -> graphs.put(g.name(), g));
        articles.keySet().stream().map(builder::graphOf).filter(name -> !graphs.containsKey(name)).forEach(failed::add);
        articles.keySet().removeIf(id -> failed.contains(builder.graphOf(id)));
        List<NamedGraph> beside = new ArrayList<>(List.of(builder.actors(), pipeline.ontology(builder)));
        beside.addAll(graphs.values());
        beside.add(builder.catalogue(beside));
        beside.forEach(g -> graphs.put(g.name(), g));
        return graphs;
    }

    /** Before the store is written: an id that is noted and then not published does no harm, one published and not noted may be given again. */
    private void keep(Published published) {
        try {
            published.write(out.published());
        } catch (UncheckedIOException e) {
            throw new OutputException(e.getMessage() + " (" + e.getCause() + ")", e);
        }
    }

    private Changes write(SortedMap<String, Article> articles, Map<String, NamedGraph> graphs, SortedMap<String, Article> before, boolean only) {
        clock.begin("store", 1);
        articles.values().forEach(shelf::put);
        Map<String, Graph> byName = graphs.values().stream().collect(Collectors.toMap(NamedGraph::name, NamedGraph::graph, (a, b) -> a, TreeMap::new));
        try (GraphStore store = out.open()) {
            SortedSet<String> gone = new TreeSet<>(store.names());
            gone.removeAll(byName.keySet());
            gone.removeAll(failed);
            Changes changes = store.write(byName, gone);
            if (only) {
                before.values().stream().filter(a -> !articles.containsKey(a.id())).forEach(shelf::remove);
            }
            return changes;
        } catch (StoreException e) {
            throw new OutputException(e.getMessage(), e);
        }
    }

    private void export() {
        clock.begin("export", 1);
        out.export(out.path(), true);
    }

    private BuildReport report(ArticleReader.Reading reading, SortedMap<String, Article> articles,
                               List<Extraction> extractions, EntityResolver.Outcome outcome, Changes changes) {
        int read = (int) reading.articles().stream().filter(a -> articles.containsKey(a.id())).count();
        List<Extraction> built = extractions.stream().filter(e -> articles.containsKey(e.article().article().id())).toList();
        return new BuildReport(out.path(), read, articles.size() - read, rejected,
                outcome.unheard().stream().map(d -> "the decision '" + d.left() + "', '" + d.right() + "' (" + d.verdict().name().toLowerCase(Locale.ROOT)
                        + ") means nobody of this collection").toList(), BuildReport.Found.in(built, outcome.resolution().actors().size()),
                new BuildReport.Written(changes.added(), changes.replaced(), changes.unchanged(), changes.removed()), clock.end());
    }
}
