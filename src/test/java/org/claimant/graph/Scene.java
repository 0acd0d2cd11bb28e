package org.claimant.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Attribution;
import org.claimant.model.Block;
import org.claimant.model.Claim;
import org.claimant.model.Discourse;
import org.claimant.model.Evidence;
import org.claimant.model.Extraction;
import org.claimant.model.Leak;
import org.claimant.model.Link;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Span;
import org.claimant.model.Utterance;

/** An article and what was read from it, put together by hand: places are given by their words. */
final class Scene {
    final Article article;
    private final List<Referent> referents = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Leak> leaks = new ArrayList<>();

    Scene(String id, String publisher, String day, String title, String text) {
        article = new Article(id, id + ".txt", Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse), title, text,
            List.of(new Block(Block.Kind.BODY, new Span(0, text.length()))), publisher, List.of(), "", "en");
    }

    Span at(String words) {
        int begin = article.text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in " + article.id() + ": " + words);
        }
        return new Span(begin, begin + words.length());
    }

    Evidence evidence(String words) {
        return new Evidence(article.id(), at(words), "by-hand", 0.9);
    }

    /** A referent that is mentioned where the words stand first, and linked to the actor. */
    Referent who(String actor, ActorType type, String name, String... words) {
        Referent referent = unlinked(type, name, words);
        links.add(new Link(article.id(), referent.id(), actor, "by-hand", name, 1));
        return referent;
    }

    Referent unlinked(ActorType type, String name, String... words) {
        int id = referents.size();
        List<Mention> mentions = new ArrayList<>();
        for (String w : words) {
            mentions.add(new Mention(at(w), Mention.Form.NAME, id, mentions.size()));
        }
        Referent referent = new Referent(id, type, name, mentions);
        referents.add(referent);
        return referent;
    }

    Leak leak(Leak.Kind kind, List<Referent> speakers, List<Referent> leakers, String words) {
        Leak leak = new Leak(leaks.size(), kind, speakers, leakers, List.of(at(words)), evidence(words));
        leaks.add(leak);
        return leak;
    }

    void says(List<Referent> speaker, List<Referent> reporters, Utterance.Stance stance, Claim claim,
              Utterance.Certainty certainty, String medium, String words) {
        utterances.add(new Utterance(speaker.stream().findFirst(), reporters, stance, claim, certainty, medium,
            Optional.empty(), List.of(), List.of(at(words)), Attribution.Manner.INDIRECT, evidence(words)));
    }

    void says(Referent speaker, Utterance.Stance stance, Claim claim, String words) {
        says(List.of(speaker), List.of(), stance, claim, Utterance.Certainty.ASSERTED, "", words);
    }

    void attribution(String source, String cue, String content, int within) {
        attributions.add(new Attribution(source.isEmpty() ? List.of() : List.of(at(source)), List.of(at(cue)),
            List.of(at(content)), Attribution.Manner.INDIRECT, within, evidence(cue)));
    }

    void role(Referent person, String title, Optional<Referent> organization, String place, Membership.Status status, String words) {
        memberships.add(new Membership.Role(person, title, organization, place, status, evidence(words)));
    }

    void affiliation(Referent person, Referent party, String words) {
        memberships.add(new Membership.Affiliation(person, party, evidence(words)));
    }

    Extraction extraction() {
        return new Extraction(new AnnotatedArticle(article, List.of(), List.of()), new Discourse(referents), attributions,
            utterances, memberships, leaks);
    }

    List<Link> links() {
        return links;
    }
}
