package org.claimant.extract;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Leak;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.nlp.AnnotationFormat;
import org.claimant.resolve.Coreference;
import org.claimant.resolve.Gazetteer;

/**
 * Writes the tables of roles, affiliations and leaks for a folder of articles whose analysis is cached, each referent as an
 * actor of its own. For measuring one room by itself: {@code GoldTables TEXTS CACHE OUT [PREFIX]}.
 */
public final class GoldTables {
    private final Path out;
    private final List<List<String>> roles = new ArrayList<>();
    private final List<List<String>> affiliations = new ArrayList<>();
    private final List<List<String>> leaks = new ArrayList<>();
    private final List<List<String>> actors = new ArrayList<>();
    private final List<List<String>> discourse = new ArrayList<>();
    private final List<List<String>> mentions = new ArrayList<>();

    private GoldTables(Path out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        GoldTables tables = new GoldTables(Path.of(args[2]));
        Coreference coreference = Coreference.load(Gazetteer.shipped());
        AttributionExtractor attributions = AttributionExtractor.load();
        RoleExtractor roles = RoleExtractor.load();
        AffiliationExtractor affiliations = AffiliationExtractor.load();
        LeakExtractor leaks = LeakExtractor.load();
        try (var cached = Files.list(Path.of(args[1]))) {
            for (Path file : cached.filter(f -> f.toString().endsWith(".ann.tsv")).sorted().toList()) {
                String id = file.getFileName().toString().replace(".ann.tsv", "");
                if (args.length > 3 && !id.matches(args[3])) {
                    continue;
                }
                AnnotatedArticle article = AnnotationFormat.read(new ArticleReader().read(Path.of(args[0], id + ".txt")), file);
                List<Attribution> said = attributions.extract(article);
                Discourse discourse = coreference.resolve(article, said);
                var context = new Extractor.Context(article, said, discourse, List.of());
                tables.add(context, roles.extract(context), affiliations.extract(context), leaks.extract(context));
            }
        }
        tables.write();
    }

    private void add(Extractor.Context context, List<Membership.Role> rolesOf, List<Membership.Affiliation> affiliationsOf, List<Leak> leaksOf) {
        String id = context.article().article().id();
        for (Referent r : context.discourse().referents()) {
            actors.add(List.of(iri(id, r), r.type().toString(), r.name(), "", ""));
            for (Mention m : r.mentions()) {
                discourse.add(List.of(id, "" + m.sentence(), "" + m.head(), r.id() + "", r.type().toString(), r.name(), m.form().toString(), context.article().text(m.span())));
                if (m.form() == Mention.Form.NAME || !r.isNamed() && m.form() == Mention.Form.NOMINAL) {
                    mentions.add(List.of(id, iri(id, r), context.article().text(m.span()), "" + m.span().begin(), "" + m.span().end()));
                }
            }
        }
        for (Membership.Role r : rolesOf) {
            String organization = r.organization().map(o -> iri(id, o)).orElse(r.place());
            roles.add(List.of(id, iri(id, r.person()), r.role(), organization, r.status().toString().toLowerCase(), "" + r.evidence().span().begin(),
                    "" + r.evidence().span().end(), r.person().name() + "/" + r.organization().map(Referent::name).orElse(r.place()), r.evidence().rule(),
                    context.article().text(r.evidence().span()).replace('\n', ' ')));
        }
        for (Membership.Affiliation a : affiliationsOf) {
            affiliations.add(List.of(id, iri(id, a.person()), iri(id, a.party()), "" + a.evidence().span().begin(), "" + a.evidence().span().end(),
                    a.person().name() + "/" + a.party().name(), a.evidence().rule(), context.article().text(a.evidence().span()).replace('\n', ' ')));
        }
        for (Leak l : leaksOf) {
            leaks.add(List.of(id, id + "#leak" + l.id(), l.kind().toString().toLowerCase(), names(l.speakers()), names(l.leakers()),
                    String.join(" | ", l.mentions().stream().map(m -> context.article().text(m)).toList()), l.evidence().rule()));
        }
    }

    private static String names(List<Referent> referents) {
        return String.join("|", referents.stream().map(Referent::name).toList());
    }

    private static String iri(String article, Referent r) {
        return "x:" + article + "#" + r.id();
    }

    private void write() throws IOException {
        Files.createDirectories(out);
        table("claims.csv", List.of("article", "act", "speaker", "via", "accused", "topic", "certainty", "medium", "quote", "start", "end", "leak"), List.of());
        table("roles.csv", List.of("article", "person", "role", "organization", "status", "start", "end", "names", "rule", "words"), roles);
        table("affiliations.csv", List.of("article", "person", "party", "start", "end", "names", "rule", "words"), affiliations);
        table("leaks.csv", List.of("article", "leak", "kind", "speakers", "leakers", "mentions", "rule"), leaks);
        table("discourse.csv", List.of("article", "sentence", "head", "referent", "type", "name", "form", "words"), discourse);
        table("actors.csv", List.of("iri", "type", "name", "aliases", "sameAs"), actors);
        table("mentions.csv", List.of("article", "actor", "surface", "start", "end"), mentions);
    }

    private void table(String name, List<String> header, List<List<String>> rows) throws IOException {
        try (BufferedWriter w = Files.newBufferedWriter(out.resolve(name)); CSVPrinter p = new CSVPrinter(w, CSVFormat.RFC4180)) {
            p.printRecord(header);
            p.printRecords(rows);
        }
    }
}
