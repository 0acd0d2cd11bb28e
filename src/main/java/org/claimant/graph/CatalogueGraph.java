package org.claimant.graph;

import java.util.Comparator;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** The graph that describes the others, in VoID, DCAT and PROV-O. No clock: what did not change is not described anew. */
final class CatalogueGraph {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final List<String> FILES = List.of("claimant.ttl", "claimant.trig", "claimant.nq.gz");

    private final Graph out = GraphFactory.createDefaultGraph();
    private final Iris iris;
    private final String version;

    CatalogueGraph(Iris iris, String version) {
        this.iris = iris;
        this.version = version;
    }

    Graph of(List<NamedGraph> graphs) {
        Node dataset = iris.dataset();
        add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        add(dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(dataset, DCTerms.title.asNode(), Literals.text("Claimant: who said what about whom"));
        add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(Vocabulary.CLM));
        StringBuilder sums = new StringBuilder(version).append('\n');
        graphs.stream().sorted(Comparator.comparing(NamedGraph::name)).forEach(g -> sums.append(subset(dataset, g)).append('\n'));
        for (String file : FILES) {
            distribution(dataset, file);
        }
        build(dataset, GraphHash.of(sums.toString()));
        return out;
    }

    /** Describes one graph; gives its name and sum. */
    private String subset(Node dataset, NamedGraph named) {
        Node graph = NodeFactory.createURI(named.name());
        String sum = GraphHash.of(named.graph());
        add(dataset, VOID.subset.asNode(), graph);
        add(graph, RDF.type.asNode(), VOID.Dataset.asNode());
        add(graph, VOID.triples.asNode(), Literals.number(named.graph().size()));
        add(graph, Vocabulary.CONTENT_HASH, Literals.text(sum));
        return named.name() + " " + sum;
    }

    private void distribution(Node dataset, String file) {
        Node node = Iris.part(dataset, file);
        add(dataset, DCAT.distribution.asNode(), node);
        add(node, RDF.type.asNode(), DCAT.Distribution.asNode());
        add(node, DCTerms.title.asNode(), Literals.text(file));
    }

    private void build(Node dataset, String sum) {
        Node build = iris.build(sum.substring(0, 16));
        add(dataset, prov("wasGeneratedBy"), build);
        add(build, RDF.type.asNode(), Vocabulary.BUILD);
        add(build, Vocabulary.VERSION, Literals.text(version));
        add(build, Vocabulary.CONTENT_HASH, Literals.text(sum));
    }

    private void add(Node subject, Node property, Node value) {
        out.add(Triple.create(subject, property, value));
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
