package org.claimant.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/**
 * {@code docs/queries.md} says of every query what the query says of itself. Run with {@code -Dclaimant.golden.update=true} to
 * write it anew.
 */
class QueryIndexTest {
    private static final Path PAGE = Path.of("docs/queries.md");

    @Test
    void page_always_saysWhatTheQueriesSay() throws IOException {
        String expected = page(QueryCatalog.own().queries());
        if (Boolean.getBoolean("claimant.golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertTrue(Files.exists(PAGE), PAGE + " is missing; write it with -Dclaimant.golden.update=true");
        assertEquals(expected, Files.readString(PAGE));
    }

    private static String page(List<CataloguedQuery> queries) {
        StringBuilder page = new StringBuilder("""
            # The queries

            Made from the comments at the top of the files in `queries/` by a test; change them there. Run one with
            `./claimant query NAME`, give a parameter as `--PARAMETER VALUE`, and choose `--format table`, `csv`, `tsv`, `json` or `turtle`.

            | query | question |
            | --- | --- |
            """);
        queries.forEach(q -> page.append("| [").append(q.name()).append("](#").append(q.name()).append(") | ").append(q.question()).append(" |\n"));
        queries.forEach(q -> section(q, page));
        return page.toString();
    }

    private static void section(CataloguedQuery query, StringBuilder page) {
        page.append("\n## ").append(query.name()).append("\n\n**").append(query.title()).append(".** ").append(query.question()).append('\n');
        query.endpoint().ifPresent(e -> page.append("\nNot for our store: asked at ").append(e).append('\n'));
        if (!query.parameters().isEmpty()) {
            page.append("\n| parameter | value | default | meaning |\n| --- | --- | --- | --- |\n");
            query.parameters().forEach(p -> page.append("| `").append(p.name()).append("` | ").append(p.type().name().toLowerCase(Locale.ROOT))
                .append(" | ").append(p.fallback().map(f -> f.isEmpty() ? "any" : "`" + f + "`").orElse("must be given"))
                .append(" | ").append(p.meaning()).append(" |\n"));
        }
        if (!query.columns().isEmpty()) {
            page.append("\n| column | meaning |\n| --- | --- |\n");
            query.columns().forEach(c -> page.append("| `").append(c.replaceFirst(": ", "` | ")).append(" |\n"));
        }
        query.caveats().forEach(c -> page.append("\n* ").append(c));
        page.append(query.caveats().isEmpty() ? "" : "\n");
    }
}
