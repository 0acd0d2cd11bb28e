package org.claimant.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Attribution;
import org.claimant.model.Discourse;
import org.claimant.model.Sentence;
import org.claimant.model.Span;

/**
 * Finds whom an article speaks of, and all the words that mean the same one. A multi-pass sieve after Raghunathan et al.
 * (EMNLP 2010) and Lee et al. (Computational Linguistics 2013): sure decisions first (equal names, acronyms, parts of names),
 * then titles and appositions, then, in text order, descriptions and pronouns. Made for news: who speaks for which party is
 * known from titles and the gazetteer, so that "the party", "his party" and a leader's "we" mean it. Where two fit, none is
 * taken. Deterministic and thread-safe.
 */
public final class Coreference {
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Decisions decisions;

    private Coreference(Gazetteer gazetteer, Lexicon lexicon, Decisions decisions) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.decisions = decisions;
    }

    public static Coreference load(Gazetteer gazetteer) {
        return load(gazetteer, Decisions.none());
    }

    /** @param decisions of which those about places of an article are heeded */
    public static Coreference load(Gazetteer gazetteer, Decisions decisions) {
        return new Coreference(gazetteer, Lexicon.shipped(), decisions);
    }

    /** @param attributions what is said by whom in the article; may be empty, then "I" and "we" mean nobody */
    public Discourse resolve(AnnotatedArticle article, List<Attribution> attributions) {
        List<Set<Integer>> sources = sources(article, attributions);
        Cast cast = new Cast(article, phrases(article, sources));
        new NameSieve(cast).run();
        new TraitSieve(cast, gazetteer, lexicon).run();
        Speech speech = new Speech(cast, attributions);
        Salience salience = new Salience(cast, sources);
        DescriptionSieve descriptions = new DescriptionSieve(cast, lexicon, salience, speech);
        PronounSieve pronouns = new PronounSieve(cast, lexicon, salience, speech);
        for (Phrase p : cast.phrases()) {
            if (cast.isOpen(p) && p.isNominal()) {
                descriptions.resolve(p);
            } else if (cast.isOpen(p)) {
                pronouns.resolve(p);
            }
        }
        pronouns.resolveSpeakers();
        return MentionDecisions.apply(decisions, article.article(), cast.discourse());
    }

    private List<List<Phrase>> phrases(AnnotatedArticle article, List<Set<Integer>> sources) {
        Set<String> below = new HashSet<>();
        article.sentences().stream().filter(s -> !NameFinder.isHeadline(article, s))
                .forEach(s -> NameFinder.find(gazetteer, lexicon, article, s, Set.of()).forEach(p -> below.add(NameKey.of(p.text()))));
        List<List<Phrase>> all = new ArrayList<>();
        for (Sentence s : article.sentences()) {
            List<Phrase> names = NameFinder.find(gazetteer, lexicon, article, s, below);
            List<Phrase> found = new ArrayList<>(names);
            found.addAll(NominalFinder.find(lexicon, article, s, names, sources.get(s.index())));
            found.sort(Comparator.comparingInt(Phrase::head));
            all.add(found);
        }
        NoActors.remove(all);
        return PartyNames.told(article, lexicon, all);
    }

    private static List<Set<Integer>> sources(AnnotatedArticle article, List<Attribution> attributions) {
        List<Set<Integer>> sources = new ArrayList<>();
        article.sentences().forEach(s -> sources.add(new HashSet<>()));
        for (Attribution a : attributions) {
            for (Span span : a.source()) {
                SourceHeads.head(article, span).ifPresent(h -> sources.get(h.sentence()).add(h.token()));
            }
        }
        return sources;
    }
}
