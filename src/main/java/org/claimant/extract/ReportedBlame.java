package org.claimant.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Claim;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Utterance.Stance;

/** Makes claims of blame in reported speech ("Y lied, X said"): the innermost voice is the speaker, the voices around it report. For one article. */
final class ReportedBlame {
    private final AnnotatedArticle article;
    private final Cast cast;
    private final Sides sides;
    private final UtteranceMaker maker;
    private final NearWords nearWords;
    private final AttributionWords words;

    ReportedBlame(AnnotatedArticle article, Cast cast, SourceNouns nouns, Sides sides, UtteranceMaker maker) {
        this.article = article;
        this.cast = cast;
        this.sides = sides;
        this.maker = maker;
        this.nearWords = new NearWords(cast);
        this.words = new AttributionWords(article, nouns, cast);
    }

    /** Adds what the blame says to what the maker made, if it says anything. */
    void read(Blame b) {
        List<Voices.Voice> chain = answering(b, cast.voices().at(b.offset()));
        if (chain.isEmpty() || b.negated() && (b.wanted() || Mood.isDuty(b.sentence(), b.predicate()) || Mood.isToCome(b.sentence(), b.predicate()))) {
            return;
        }
        if (chain.size() > 1 && isWantedBy(b, chain.get(chain.size() - 1))) {
            wanted(b, chain);
            return;
        }
        Optional<Referent> speaker = chain.get(chain.size() - 1).speaker();
        if (speaker.isEmpty()) {
            return;
        }
        List<Referent> others = notOneself(b, speaker.get()).stream().filter(a -> b.negated() || !a.equals(speaker.get()) && !a.isKind()).toList();
        if (isOfUs(chain.get(chain.size() - 1)) && sides.partiesOf(speaker.get()).size() == 1) {
            Optional<Referent> party = Optional.of(sides.partiesOf(speaker.get()).get(0));
            List<Referent> through = UtteranceMaker.reporters(chain, Optional.empty());
            maker.add(b.sentence(), b.predicate(), b.negated() ? Stance.DENIES : Stance.ASSERTS, party, through,
                    new Claim.Allegation(others, b.topic()), "blame-we");
        } else if (b.accused().isEmpty() && !b.negated()) {
            backOff(b, chain, speaker.get());
        } else if (!b.negated() && !others.isEmpty() && others.stream().allMatch(o -> sides.isBodyOf(speaker.get(), o))) {
            maker.add(b.sentence(), b.predicate(), Stance.CONFIRMS, speaker, UtteranceMaker.reporters(chain, speaker),
                    new Claim.Allegation(others, b.topic()), "confirm-own");
        } else if (!others.isEmpty()) {
            for (Referent one : chain.get(chain.size() - 1).speakers()) {
                maker.add(b.sentence(), b.predicate(), b.negated() ? Stance.DENIES : Stance.ASSERTS, Optional.of(one), UtteranceMaker.reporters(chain, speaker),
                        new Claim.Allegation(others, b.topic()), b.negated() ? "deny-reported" : b.rule());
            }
        }
    }

    /** "There is no truth in the claims that ...": who denies them, and not whoever makes them. */
    private static List<Voices.Voice> answering(Blame b, List<Voices.Voice> chain) {
        int end = chain.size();
        while (b.negated() && end > 0 && chain.get(end - 1).attribution().source().isEmpty()) {
            end--;
        }
        return chain.subList(0, end);
    }

    /** "We say their mandate is fake": the party speaks through who says "we". */
    private boolean isOfUs(Voices.Voice v) {
        return v.speaker().isPresent() && v.speaker().get().type() == ActorType.PERSON && v.attribution().source().size() == 1
                && Syntax.isWe(cast.text(v.attribution().source().get(0)));
    }

    /** Where the tree does not say who is blamed: the nearest named actor in the same content, else whom an opponent opposes. */
    private void backOff(Blame b, List<Voices.Voice> chain, Referent speaker) {
        Attribution within = chain.get(chain.size() - 1).attribution();
        Set<Referent> present = new LinkedHashSet<>(Set.of(speaker));
        chain.get(chain.size() - 1).addressee().ifPresent(present::add);
        Optional<Referent> found = words.isFinding(within.cue()) ? sides.accusedBy(speaker, speaker).stream().findFirst() : Optional.empty();
        Optional<Referent> near = found.isPresent() ? found : nearWords.blamed(b, within, present).or(() -> words.subject(within.cue()).filter(r -> !present.contains(r)));
        Optional<Referent> opposed = sides.opposed(article, cast, speaker);
        Optional<Referent> accused = near.isPresent() ? near : opposed;
        for (Referent one : accused.isPresent() ? chain.get(chain.size() - 1).speakers() : List.<Referent>of()) {
            maker.add(b.sentence(), b.predicate(), Stance.ASSERTS, Optional.of(one), UtteranceMaker.reporters(chain, Optional.of(speaker)),
                    new Claim.Allegation(List.of(accused.get()), b.topic()), near.isPresent() ? "blame-nearby" : "blame-opposed");
        }
    }

    /** Nobody accuses itself: "his party's rivals say their mandate is fake" blames his party. */
    private List<Referent> notOneself(Blame b, Referent speaker) {
        if (b.negated() || !b.accused().contains(speaker) || speaker.isNamed()) {
            return b.accused();
        }
        Sentence s = article.sentences().get(speaker.mentions().get(0).sentence());
        List<Referent> owners = cast.owners(s, s.token(speaker.mentions().get(0).head()));
        return owners.isEmpty() ? b.accused() : owners;
    }

    /** "A said B wants C sidelined": A blames B. */
    private boolean isWantedBy(Blame b, Voices.Voice last) {
        return last.speaker().isPresent() && (b.wanted() && b.accused().isEmpty() || last.speaker().get().isNamed() && b.accused().contains(last.speaker().get()));
    }

    private void wanted(Blame b, List<Voices.Voice> chain) {
        Voices.Voice teller = chain.get(chain.size() - 2);
        teller.speaker().ifPresent(speaker -> maker.add(b.sentence(), b.predicate(), Stance.ASSERTS, teller.speaker(),
                UtteranceMaker.reporters(chain.subList(0, chain.size() - 1), teller.speaker()),
                new Claim.Allegation(List.of(chain.get(chain.size() - 1).speaker().get()), b.topic()), "blame-wanted"));
    }
}
