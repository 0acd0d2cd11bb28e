package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.claimant.ingest.ArticleReader;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Discourse;
import org.claimant.model.Evidence;
import org.claimant.model.Extraction;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.nlp.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those without a name who are the same in all articles. Real annotation, own sentences. */
class CollectivesTest {
    private static final String PAKISTAN = " The vote was held in Lahore and in Islamabad, the PTI and the PPP said in Pakistan.";
    private static final String BRITAIN = " Downing Street and the House of Commons were silent in Britain, the Lib Dems and Plaid Cymru said.";
    private static final Annotator ANNOTATOR = Annotator.english();
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @TempDir
    private java.nio.file.Path folder;

    @Test
    void match_descriptionOfACountry_isOneInAllItsArticles() {
        assertEquals(Set.of("group/establishment-of-pakistan"), actors("the establishment", "The establishment picked the winners." + PAKISTAN));
        assertEquals(Set.of("group/establishment-of-united-kingdom"), actors("the establishment", "The establishment picked the winners." + BRITAIN));
        assertEquals(Set.of("group/establishment-of-pakistan"), actors("the powers", "He blamed the powers who meddle in every election." + PAKISTAN));
    }

    @Test
    void match_countryNotClear_staysInItsArticle() {
        assertEquals(Set.of("group/a/establishment"), actors("the establishment", "The establishment picked the winners."));
    }

    @Test
    void match_oneOfMany_isNotTheCollective() {
        assertEquals(Set.of(), only(actors("rivals", "Some rivals of the PPP laughed." + PAKISTAN), "rivals-of-pakistan"));
        assertEquals(Set.of(), only(actors("powers", "The emergency powers were used, world powers said." + PAKISTAN), "-of-"));
    }

    @Test
    void match_rivalsOfAParty_areOneHoweverCalled() {
        Set<String> rivals = Set.of("group/rivals-of-pakistan-peoples-party");
        assertEquals(rivals, actors("rivals", "The PPP's rivals called the vote a farce." + PAKISTAN));
        assertEquals(rivals, actors("opponents", "Opponents of the PPP called the vote a farce." + PAKISTAN));
        assertEquals(rivals, actors("political adversaries", "The PPP dismissed the claims of political adversaries." + PAKISTAN));
    }

    @Test
    void match_bodyOfAParty_isKnownByThePartysName() {
        assertEquals(Set.of("organization/labour-national-executive-committee"),
                actors("national executive committee", "Labour's national executive committee rejected the complaint." + BRITAIN));
    }

    private static Set<String> only(Set<String> ids, String part) {
        Set<String> with = new TreeSet<>(ids);
        with.removeIf(id -> !id.contains(part));
        return with;
    }

    /** Ids of those whom the text calls so in one of its descriptions. */
    private Set<String> actors(String description, String text) {
        AnnotatedArticle article = ANNOTATOR.annotate(article(text));
        Discourse discourse = Coreference.load(GAZETTEER).resolve(article, List.of());
        List<Membership> memberships = new ArrayList<>();
        for (Referent r : discourse.referents()) {
            memberships.add(new Membership.Role(r, "mentioned", Optional.empty(), "", Membership.Status.CURRENT, new Evidence("a", r.mentions().get(0).span(), "test", 1)));
        }
        Extraction e = new Extraction(article, discourse, List.of(), List.of(), memberships, List.of());
        Set<String> ids = new TreeSet<>();
        EntityResolver.load(GAZETTEER, Decisions.none()).resolve(List.of(e)).linksOf("a").forEach((id, link) -> {
            boolean called = discourse.referents().get(id).mentions().stream().filter(m -> m.form() == Mention.Form.NOMINAL)
                    .anyMatch(m -> article.text(m.span()).toLowerCase(java.util.Locale.ROOT).contains(description));
            if (called) {
                ids.add(link.actor());
            }
        });
        return ids;
    }

    private Article article(String text) {
        try {
            return new ArticleReader().read(java.nio.file.Files.writeString(folder.resolve("a.txt"), text + "\n"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
