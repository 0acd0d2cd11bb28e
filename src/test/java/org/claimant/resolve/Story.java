package org.claimant.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Article;
import org.claimant.model.Block;
import org.claimant.model.Discourse;
import org.claimant.model.Evidence;
import org.claimant.model.Extraction;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** An article for tests that only names people and says what they are: a sentence a mention, a word a token. */
final class Story {
    private final String id;
    private final Optional<LocalDate> day;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Referent> referents = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    private Story(String id, Optional<LocalDate> day) {
        this.id = id;
        this.day = day;
    }

    static Story of(String id, String day) {
        return new Story(id, Optional.of(LocalDate.parse(day)));
    }

    /** Somebody with these names. */
    Referent actor(ActorType type, String... names) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            mentions.add(mention(name, Mention.Form.NAME));
        }
        Referent r = new Referent(referents.size(), type, names[0], mentions);
        referents.add(r);
        return r;
    }

    /** Somebody who is only described. */
    Referent described(ActorType type, String words) {
        Referent r = new Referent(referents.size(), type, words, List.of(mention(words, Mention.Form.NOMINAL)));
        referents.add(r);
        return r;
    }

    /** Somebody with one name who does something, so that an actor is made of him. */
    Story person(String name) {
        return role(actor(ActorType.PERSON, name), "member");
    }

    Story role(Referent person, String role) {
        memberships.add(new Membership.Role(person, role, Optional.empty(), "", Membership.Status.CURRENT, evidence(person)));
        return this;
    }

    Story affiliation(Referent person, Referent party) {
        memberships.add(new Membership.Affiliation(person, party, evidence(person)));
        return this;
    }

    Extraction extraction() {
        String all = text.toString();
        Article article = new Article(id, id, day, "", all, List.of(new Block(Block.Kind.BODY, new Span(0, all.length()))), "", List.of(), "", "en");
        return new Extraction(new AnnotatedArticle(article, sentences, List.of()), new Discourse(referents), List.of(), List.of(), memberships, List.of());
    }

    private Evidence evidence(Referent r) {
        return new Evidence(id, r.mentions().get(0).span(), "story", 1);
    }

    private Mention mention(String words, Mention.Form form) {
        int begin = text.length();
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        for (String word : words.split(" ")) {
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(tokens.size(), span, word, word, "NNP", "O", -1, "root"));
            at = span.end() + 1;
        }
        text.append(words).append('\n');
        sentences.add(new Sentence(sentences.size(), 0, tokens));
        return new Mention(new Span(begin, begin + words.length()), form, sentences.size() - 1, tokens.size() - 1);
    }
}
