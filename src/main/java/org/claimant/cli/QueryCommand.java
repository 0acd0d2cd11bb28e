package org.claimant.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.claimant.pipeline.OutFolder;
import org.claimant.query.CataloguedQuery;
import org.claimant.query.Parameter;
import org.claimant.query.QueryCatalog;
import org.claimant.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code claimant query}. */
@Command(name = "query", sortOptions = false, 
        header = "Asks the graph a question: one of those that come with the program, or a SPARQL query of your own.",
        customSynopsis = {"claimant query                  lists the questions",
            "       claimant query NAME [--PARAMETER VALUE]... [--format FORMAT] [--out DIR]",
            "       claimant query NAME --about     tells what it means",
            "       claimant query --file FILE      asks your own"},
        footer = {"", "Examples:", "  claimant query fake-mandate", "  claimant query who-accused-whom --topic Corruption --format csv",
            "  claimant query --file my.rq --format json --out out/news", "  claimant query timeline --about"})
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Name of the question.")
    private Optional<String> name;

    @Option(names = "--file", paramLabel = "FILE", description = "A SPARQL query (SELECT, ASK, CONSTRUCT or DESCRIBE) in a file.")
    private Optional<Path> file;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "How to answer: table, csv, tsv, json or turtle (default: ${DEFAULT-VALUE}).")
    private ResultFormat format;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "Folder of the build to ask (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--about", description = "Tell what the question means, and do not ask it.")
    private boolean about;

    @Unmatched
    private final List<String> values = new ArrayList<>();

    @Override
    public Integer call() {
        if (name.isPresent() && file.isPresent()) {
            throw new ParameterException(spec.commandLine(), "give the NAME of a question or a --file, not both");
        }
        if (name.isEmpty() && file.isEmpty()) {
            list();
            return 0;
        }
        CataloguedQuery query = file.map(QueryCatalog::read).orElseGet(this::named);
        Map<String, String> given = given(query);
        if (about) {
            describe(query);
        } else {
            query.parameters().stream().filter(p -> p.fallback().isEmpty() && !given.containsKey(p.name())).findFirst().ifPresent(p -> {
                throw new ParameterException(spec.commandLine(), "query " + query.name() + " needs --" + p.name() + ": " + p.meaning());
            });
            OutFolder.of(out).ask(query, given, format, Terminal.width(), main.out());
        }
        return 0;
    }

    private CataloguedQuery named() {
        try {
            return QueryCatalog.own().query(name.orElseThrow());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void list() {
        if (!values.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "unknown option " + values.get(0));
        }
        List<CataloguedQuery> queries = QueryCatalog.own().queries();
        int width = queries.stream().mapToInt(q -> q.name().length()).max().orElse(0);
        for (CataloguedQuery query : queries) {
            StringBuilder parameters = new StringBuilder();
            query.parameters().forEach(p -> parameters.append(" [--").append(p.name()).append(' ').append(p.type().name().toLowerCase(Locale.ROOT)).append(']'));
            main.out().printf(Locale.ROOT, "%-" + width + "s  %s%s%n", query.name(), query.question(), parameters);
        }
    }

    /** What stands behind the options that picocli does not know: {@code --topic X}, {@code --topic=X}. */
    private Map<String, String> given(CataloguedQuery query) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            String option = values.get(i);
            int equals = option.indexOf('=');
            String parameter = option.replaceFirst("^--", "").replaceFirst("=.*$", "");
            boolean known = option.startsWith("--") && query.parameters().stream().anyMatch(p -> p.name().equals(parameter));
            if (!known) {
                throw new ParameterException(spec.commandLine(), "'" + option + "' is no option of query " + query.name() + "; it has "
                        + (query.parameters().isEmpty() ? "no parameters" : parameters(query)));
            }
            if (equals < 0 && ++i == values.size()) {
                throw new ParameterException(spec.commandLine(), option + " needs a value");
            }
            given.put(parameter, equals < 0 ? values.get(i) : option.substring(equals + 1));
        }
        return given;
    }

    private static String parameters(CataloguedQuery query) {
        return String.join(", ", query.parameters().stream().map(p -> "--" + p.name()).toList());
    }

    private void describe(CataloguedQuery query) {
        PrintStream data = main.out();
        data.println(query.name() + ": " + query.title());
        data.println(query.question());
        for (Parameter p : query.parameters()) {
            data.println("  --" + p.name() + " " + p.type().name().toLowerCase(Locale.ROOT) + p.fallback().map(f -> f.isEmpty() ? "" : " (default " + f + ")")
                    .orElse(" (needed)") + ": " + p.meaning());
        }
        query.columns().forEach(c -> data.println("  column " + c));
        query.caveats().forEach(c -> data.println("  Note: " + c));
    }
}
