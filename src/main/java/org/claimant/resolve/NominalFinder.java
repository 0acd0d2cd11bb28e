package org.claimant.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Mention;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;

/** Finds the noun phrases for those who act or speak, and the pronouns, where no name stands. */
final class NominalFinder {
    private static final Set<String> NO_HEAD = Set.of("compound", "amod", "case", "advmod", "nummod", "mwe", "fixed", "flat");
    /** Verbs that have an "of" of their own: in "accused the senator of theft" it says nothing of the senator. */
    private static final Set<String> OF_VERBS = Set.of("accuse", "acquit", "absolve", "clear", "convict", "suspect", "deprive", "rob", "remind", "warn");
    private static final Set<String> QUANTIFIERS = Set.of("others", "some", "many", "several", "those");
    private static final Set<String> OUTSIDE = Set.of("acl:relcl", "appos", "punct", "cc", "conj", "dep", "case", "parataxis", "cop", "nsubj",
            "advmod", "mark", "aux", "discourse", "advcl", "ccomp", "nsubj:pass", "obl", "obj", "xcomp", "expl");
    /** "the far right" */
    private static final Set<String> WINGS = Set.of("left", "right");
    private static final Set<String> EXTREMES = Set.of("far", "hard", "extreme", "radical", "religious");
    private static final Set<String> VAGUE = Set.of("people", "someone", "somebody", "anyone", "those", "person", "power", "some", "others", "many", "one");
    private static final Set<String> KEEPING = Set.of("of", "for", "from", "at");
    private static final Map<String, Gender> GENDERED = Map.of("he", Gender.MALE, "him", Gender.MALE, "his", Gender.MALE,
            "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE);
    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its",
            "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "who", "which", "that", "whom", "whose");

    private final Lexicon lexicon;
    private final AnnotatedArticle article;
    private final Sentence s;
    private final Set<Integer> taken = new HashSet<>();

    private NominalFinder(Lexicon lexicon, AnnotatedArticle article, Sentence s, List<Phrase> names) {
        this.lexicon = lexicon;
        this.article = article;
        this.s = s;
        for (Phrase name : names) {
            for (int i = name.begin(); i < name.end(); i++) {
                taken.add(i);
            }
        }
    }

    /** In text order of their heads; {@code sources} are head tokens of the sources of attributions, which count whatever noun they are. */
    static List<Phrase> find(Lexicon lexicon, AnnotatedArticle article, Sentence sentence, List<Phrase> names, Set<Integer> sources) {
        NominalFinder finder = new NominalFinder(lexicon, article, sentence, names);
        List<Phrase> found = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            if (!finder.taken.contains(t.index())) {
                finder.phrase(t, sources.contains(t.index())).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Phrase> phrase(Token t, boolean source) {
        String word = t.word().toLowerCase(Locale.ROOT);
        if (PRONOUNS.contains(word)) {
            return pronoun(t, word);
        }
        if (QUANTIFIERS.contains(word) && s.subtree(t.index()).stream().anyMatch(w -> w.word().equals("whom") || w.word().equals("which"))) {
            return Optional.empty();
        }
        boolean rich = t.tag().equals("JJ") && s.children(t.index(), "det").stream().anyMatch(d -> d.word().equalsIgnoreCase("the"))
                && lexicon.noun(t.lemma()).filter(n -> n == ActorType.GROUP).isPresent();
        boolean wing = WINGS.contains(word) && t.index() > 0 && EXTREMES.contains(s.token(t.index() - 1).word().toLowerCase(Locale.ROOT)) && !NO_HEAD.contains(t.relation());
        boolean quantifier = rich || wing || QUANTIFIERS.contains(word) && (t.relation().startsWith("nsubj") || source);
        if (!t.isNoun() && !quantifier || NO_HEAD.contains(t.relation()) && !source) {
            return Optional.empty();
        }
        Optional<ActorType> type = quantifier ? Optional.of(ActorType.GROUP) : lexicon.noun(t);
        boolean speaks = source && !t.isName() && lexicon.speaks(t.lemma());
        boolean bare = s.children(t.index(), "det", "nmod:poss", "compound", "amod").isEmpty() && t.tag().equals("NN");
        boolean power = t.lemma().equals("power") && !t.tag().endsWith("S") || t.lemma().equalsIgnoreCase("justice") && bare;
        if (type.isEmpty() && !speaks || power) {
            return Optional.empty();
        }
        if (lexicon.isNoActor(before(t) + t.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean plural = t.tag().endsWith("S") || quantifier;
        ActorType kind = plural ? ActorType.GROUP : type.orElse(ActorType.ORGANIZATION);
        return Optional.of(nominal(t, kind, plural));
    }

    private String before(Token t) {
        boolean compound = t.index() > 0 && s.token(t.index() - 1).head() == t.index();
        return compound ? s.token(t.index() - 1).word().toLowerCase(Locale.ROOT) + " " : "";
    }

    private Phrase nominal(Token t, ActorType kind, boolean plural) {
        int begin = t.index();
        int end = t.index() + 1;
        for (Token below : s.subtree(t.index())) {
            if (belongs(below.index(), t.index())) {
                begin = Math.min(begin, below.index());
                end = Math.max(end, below.index() + 1);
            }
        }
        while (begin < t.index() && Set.of("``", "''", ",", ":", "-LRB-", "SYM", "CC", "HYPH").contains(s.token(begin).tag())) {
            begin++;
        }
        for (int i = t.index() + 1; i < end; i++) {
            if (s.token(i).tag().equals("''") && !hasOpening(begin, i)) {
                end = i; // "failed by governments of every colour", including her own
            }
        }
        while (end > t.index() + 1 && Set.of(",", ":", "CC", "HYPH").contains(s.token(end - 1).tag())) {
            end--;
        }
        Span span = NamePhrases.span(s, begin, end);
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        return new Phrase(new Mention(span, Mention.Form.NOMINAL, s.index(), t.index()), begin, end, kind, plural, gender(t, begin),
                text(span), lemma, modifiers(t), List.of(), false);
    }

    private boolean hasOpening(int begin, int closing) {
        return s.tokens().subList(begin, closing).stream().anyMatch(x -> x.tag().equals("``"));
    }

    /** True where no word on the way up to the head leaves the noun phrase. */
    private boolean belongs(int token, int head) {
        for (int i = token; i != head; i = s.token(i).head()) {
            Token t = s.token(i);
            boolean stays = t.head() != head && (t.relation().equals("case") || t.relation().equals("punct") || t.relation().startsWith("aux")
                    || t.relation().equals("advmod") || t.relation().equals("conj") || t.relation().equals("cc") || t.relation().startsWith("ob"));
            if (OUTSIDE.contains(t.relation()) && !stays || t.head() == head && i > head && !isKept(t, s.token(head))) {
                return false;
            }
        }
        return true;
    }

    /** What follows the noun and says who is meant: "of the party"; a clause only after a noun that says little ("people who ..."). */
    private boolean isKept(Token t, Token head) {
        if (t.relation().startsWith("acl")) {
            return VAGUE.contains(head.lemma().toLowerCase(Locale.ROOT));
        }
        if (t.relation().startsWith("nmod") && isWithOfVerb(head) && s.children(t.index(), "case").stream().anyMatch(c -> c.word().equals("of"))) {
            return false;
        }
        return !t.relation().startsWith("nmod")
                || !t.isVerb() && s.children(t.index(), "case").stream().anyMatch(c -> c.index() > head.index() && KEEPING.contains(c.word().toLowerCase(Locale.ROOT)));
    }

    /** True for the object of such a verb, and for the one by whom it is done: "was accused by a colleague of theft". */
    private boolean isWithOfVerb(Token noun) {
        boolean agent = noun.relation().startsWith("obl") && s.children(noun.index(), "case").stream().anyMatch(c -> c.word().equals("by"));
        return (agent || noun.relation().equals("obj")) && OF_VERBS.contains(s.token(noun.head()).lemma());
    }

    private Gender gender(Token t, int begin) {
        for (int i = begin; i <= t.index(); i++) {
            Gender g = lexicon.titleGender(s.token(i).word());
            if (g != Gender.UNKNOWN && (i == t.index() || s.token(i).head() == t.index())) {
                return g;
            }
        }
        return Gender.UNKNOWN;
    }

    private List<String> modifiers(Token head) {
        List<String> words = new ArrayList<>();
        for (Token t : s.children(head.index(), "amod", "compound", "nmod", "nummod")) {
            if (!t.relation().startsWith("nmod") || t.relation().equals("nmod") && isKept(t, head)) {
                words.add(t.word().toLowerCase(Locale.ROOT));
            }
        }
        if (head.lemma().indexOf('-') > 0) {
            words.add(head.lemma().toLowerCase(Locale.ROOT));
        }
        return words.stream().filter(w -> !w.equals("own")).sorted().distinct().toList();
    }

    private Optional<Phrase> pronoun(Token t, String word) {
        boolean relative = t.tag().startsWith("W");
        if (!relative && !t.isPronoun() || word.equals("that") && !t.relation().startsWith("nsubj") && !t.relation().equals("obj")) {
            return Optional.empty();
        }
        boolean plural = Set.of("they", "them", "their", "theirs", "we", "us", "our", "ours").contains(word);
        Gender gender = GENDERED.getOrDefault(word, Gender.UNKNOWN);
        ActorType type = gender != Gender.UNKNOWN || word.equals("i") || word.equals("me") || word.equals("my") ? ActorType.PERSON : ActorType.GROUP;
        return Optional.of(new Phrase(new Mention(t.span(), Mention.Form.PRONOUN, s.index(), t.index()), t.index(), t.index() + 1, type,
                plural, gender, word, word, List.of(), List.of(), false));
    }

    private String text(Span span) {
        return article.text(span).replaceAll("\\s+", " ");
    }
}
