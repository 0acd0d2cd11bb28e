package org.claimant.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimant.pipeline.OutFolder;
import org.claimant.query.QueryCatalog;
import org.claimant.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claimant explain}. */
@Command(name = "explain", sortOptions = false,
        header = "Shows the words that a claim was read from.",
        description = {"For every article that asserts, denies or confirms the claim: who, where and when, the words in their context, where they "
            + "stand (in characters), and the rule that read them. A claim is named by its IRI or by any part of it, like "
            + "FakeMandate/party/mqm-p. Where several fit, or without a name, the claims are listed."},
        footer = {"", "Examples:", "  claimant explain", "  claimant explain FakeMandate", "  claimant explain https://w3id.org/claimant/id/claim/FakeMandate/party/mqm-p"})
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "CLAIM", arity = "0..1", defaultValue = "", description = "IRI of the claim, or a part of it.")
    private String claim;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "Folder of the build (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() {
        OutFolder folder = OutFolder.of(out);
        List<CSVRecord> claims = rows(folder, "claims-about-actor", Map.of());
        List<CSVRecord> fitting = claims.stream().filter(c -> c.get("claim").toLowerCase(Locale.ROOT).contains(claim.toLowerCase(Locale.ROOT))).toList();
        List<CSVRecord> exact = fitting.stream().filter(c -> c.get("claim").equals(claim) || c.get("claim").endsWith("/" + claim)).toList();
        List<CSVRecord> chosen = exact.size() == 1 ? exact : fitting;
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no claim has '" + claim + "' in its IRI; 'claimant explain' lists them");
        }
        if (chosen.size() == 1) {
            explain(folder, chosen.get(0));
        } else {
            chosen.forEach(this::list);
        }
        return 0;
    }

    private void list(CSVRecord c) {
        main.out().printf(Locale.ROOT, "%s%n    %s: %s (%s asserted, %s denied, %s confirmed)%n", c.get("claim"), c.get("accused"), c.get("about"),
                c.get("asserted"), c.get("denied"), c.get("confirmed"));
    }

    private void explain(OutFolder folder, CSVRecord chosen) {
        list(chosen);
        PrintStream data = main.out();
        for (CSVRecord e : rows(folder, "evidence-of-claim", Map.of("claim", chosen.get("claim")))) {
            data.println();
            data.printf(Locale.ROOT, "%s by %s; %s, %s%n", e.get("act"), e.get("speaker"), e.get("outlet"), e.get("date").isEmpty() ? "no date" : e.get("date"));
            data.printf(Locale.ROOT, "    %s[%s]%s%n", line(e.get("before")), line(e.get("words")), line(e.get("after")));
            data.printf(Locale.ROOT, "    characters %s to %s, read by %s (score %s)%n", e.get("begin"), e.get("end"), e.get("rule"), e.get("score"));
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static List<CSVRecord> rows(OutFolder folder, String query, Map<String, String> values) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        folder.ask(QueryCatalog.own().query(query), values, ResultFormat.CSV, Terminal.width(), answer);
        try {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                    .parse(new StringReader(answer.toString(StandardCharsets.UTF_8))).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
