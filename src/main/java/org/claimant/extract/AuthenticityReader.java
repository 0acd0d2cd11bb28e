package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.ActLexicon.Act;
import org.claimant.extract.ActLexicon.Kind;
import org.claimant.model.Leak;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;
import org.claimant.model.Utterance.Stance;

/** Reads who says that leaked material is genuine, or that it is not. */
final class AuthenticityReader {
    private static final Set<String> GENUINE = Set.of("genuine", "authentic", "real", "mine", "his", "hers", "true");
    private static final Set<String> DOCTORED = Set.of("fake", "doctored", "edited", "fabricated", "manipulated", "deepfake",
            "tampered", "forged", "false", "bogus", "concocted", "fabrication", "forgery", "hoax", "ai-generated", "synthetic", "computer-generated", "photoshopped");
    /** What is done to a recording so that it no longer is what it was; of the leak in the passive. */
    private static final Set<String> DOCTORING = Set.of("doctor", "edit", "splice", "chop", "slice", "stitch", "manipulate", "alter", "tamper", "fabricate", "forge",
            "concoct", "photoshop", "crop");
    private static final Set<String> MACHINES = Set.of("ai", "artificial", "computer", "machine", "software");
    private static final Set<String> WORDS = Set.of("voice", "word", "message", "signature", "handwriting");
    private static final Set<String> OWN = Set.of("my", "his", "her", "our");
    /** What authors and speakers do; who owns up to it says that the leak is genuine. */
    private static final Set<String> AUTHORING = Set.of("write", "send", "make", "say", "sign", "post", "record", "pen", "author", "type", "compose");
    private static final Set<String> POINTING = Set.of("it", "that", "this", "those", "these", "voice");
    /** Said of many things: of "it" they say nothing about the leak. */
    private static final Set<String> VAGUE = Set.of("fake", "false", "bogus", "true");
    private static final Set<String> VOICES = Set.of("it", "this", "voice", "thing", "part", "remark", "word", "comment", "conversation");
    private static final Set<String> CONTENTS = Set.of("content", "contents", "authenticity", "genuineness", "voice", "claim", "existence", "conversation");
    private static final Set<String> VERBS = Set.of("confirm", "acknowledge", "admit", "endorse", "own", "authenticate", "verify", "accept", "concede",
            "deny", "reject", "dispute", "dismiss", "disown");

    /** One authenticity claim, found at a word. */
    record Authenticity(int predicate, Stance stance, Optional<Referent> speaker, List<Referent> reporters, Leak leak, String rule) {
    }

    private final ActLexicon acts;
    private final Cast cast;
    private final Voices voices;
    private final Extractor.Context context;

    AuthenticityReader(ActLexicon acts, Cast cast, Voices voices, Extractor.Context context) {
        this.acts = acts;
        this.cast = cast;
        this.voices = voices;
        this.context = context;
    }

    List<Authenticity> read(Sentence s) {
        List<Authenticity> found = new ArrayList<>();
        Optional<Leak> leak = leakIn(s);
        if (leak.isPresent()) {
            byVerb(s, leak.get(), found);
            byWord(s, leak.get(), found);
        }
        return found;
    }

    private Optional<Leak> leakIn(Sentence s) {
        Optional<Leak> here = context.leaks().stream()
                .filter(l -> l.mentions().stream().anyMatch(m -> s.span().contains(m))).findFirst();
        boolean it = s.tokens().stream().anyMatch(t -> POINTING.contains(Syntax.word(t)) || isOutOfContext(s, t));
        return here.isPresent() || !it || s.index() == 0 ? here : inBlockBefore(s);
    }

    private Optional<Leak> inBlockBefore(Sentence s) {
        Sentence before = context.article().sentences().get(s.index() - 1);
        return context.leaks().stream()
                .filter(l -> l.mentions().stream().anyMatch(m -> before.span().contains(m))).findFirst();
    }

    private void byVerb(Sentence s, Leak leak, List<Authenticity> found) {
        for (Phrases.Match<Act> m : acts.in(s)) {
            int verb = m.first();
            boolean answers = m.value().kind() == Kind.CONFIRM || m.value().kind() == Kind.DENY;
            if (!answers || !m.value().isPredicate() || !VERBS.contains(s.token(verb).lemma()) || Mood.isNegated(s, verb)) {
                continue;
            }
            List<Referent> speakers = cast.behind(s, Syntax.subjects(s, verb));
            if (!speakers.isEmpty() && isAbout(s, verb, leak)) {
                Stance stance = m.value().kind() == Kind.CONFIRM ? Stance.CONFIRMS : Stance.DENIES;
                found.add(new Authenticity(verb, stance, Optional.of(speakers.get(0)), List.of(), leak, "authenticity-verb"));
            }
        }
    }

    /** Its object is the leak, its contents, or "it"; or its complement says something of the genuineness of the leak. */
    private static boolean isAbout(Sentence s, int verb, Leak leak) {
        List<Token> objects = new ArrayList<>(Syntax.objects(s, verb));
        if (s.token(verb).lemma().equals("own")) {
            objects.addAll(Syntax.withCase(s, verb, Set.of("to"))); // "owned up to the audio"
        }
        for (Token o : objects) {
            boolean names = leak.mentions().stream().anyMatch(m -> m.overlaps(o.span()));
            boolean contents = CONTENTS.contains(o.lemma()) && s.subtree(o.index()).stream()
                    .anyMatch(t -> leak.mentions().stream().anyMatch(m -> m.contains(t.span())));
            if (names || contents || Syntax.word(o).equals("it")) {
                return true;
            }
        }
        boolean authored = s.children(verb, "ccomp", "xcomp", "advcl").stream().filter(c -> AUTHORING.contains(c.lemma()) && !Mood.isNegated(s, c.index()))
                .flatMap(c -> Syntax.objects(s, c.index()).stream()).anyMatch(o -> leak.mentions().stream().anyMatch(m -> m.overlaps(o.span())));
        if (authored || s.children(verb, "ccomp").stream().anyMatch(c -> isOwnWords(s, c, leak))) {
            return true; // "accepted that he had written the messages"
        }
        List<Token> complement = s.children(verb, "ccomp", "xcomp").stream().flatMap(c -> s.subtree(c.index()).stream()).toList();
        boolean named = complement.stream().anyMatch(t -> leak.mentions().stream().anyMatch(m -> m.contains(t.span())));
        return complement.stream().anyMatch(t -> (GENUINE.contains(Syntax.word(t)) || DOCTORED.contains(Syntax.word(t)))
                && (named || isOfLeak(s, t, leak)));
    }

    private void byWord(Sentence s, Leak leak, List<Authenticity> found) {
        for (Token t : s.tokens()) {
            boolean own = isOwnWords(s, t, leak);
            boolean genuine = own || GENUINE.contains(Syntax.word(t)) && !s.children(t.index(), "cop").isEmpty();
            boolean doctored = DOCTORED.contains(Syntax.word(t)) || isOutOfContext(s, t) || isDoctored(s, t);
            List<Voices.Voice> chain = voices.at(t.span().begin());
            if (!(genuine || doctored) || !own && !isOfLeak(s, t, leak) || chain.isEmpty() || chain.get(chain.size() - 1).speaker().isEmpty()) {
                continue;
            }
            boolean negated = Mood.isNegated(s, t.index()) || Mood.isUnproven(s, t.index());
            Stance stance = genuine != negated ? Stance.CONFIRMS : Stance.DENIES;
            if (found.stream().noneMatch(f -> f.stance() == stance || s.dominates(f.predicate(), t.index()))) {
                found.add(new Authenticity(t.index(), stance, chain.get(chain.size() - 1).speaker(), List.of(), leak, "authenticity-word"));
            }
        }
    }

    /** "had been chopped about", "was generated by artificial intelligence" */
    private static boolean isDoctored(Sentence s, Token t) {
        boolean passive = t.isVerb() && Syntax.isPassive(s, t.index());
        boolean machine = t.lemma().equals("generate") && s.subtree(t.index()).stream().anyMatch(x -> MACHINES.contains(Syntax.word(x)));
        return passive && (DOCTORING.contains(t.lemma()) || machine);
    }

    /** "it is my voice", "those were his words": of the one who says so, or of whoever is heard. */
    private static boolean isOwnWords(Sentence s, Token t, Leak leak) {
        return WORDS.contains(t.lemma()) && !s.children(t.index(), "cop").isEmpty()
                && s.children(t.index(), "nmod:poss").stream().anyMatch(o -> OWN.contains(Syntax.word(o)))
                && s.children(t.index(), "nsubj").stream().anyMatch(o -> POINTING.contains(Syntax.word(o)) || leak.mentions().stream().anyMatch(m -> m.overlaps(o.span())));
    }

    private static boolean isOutOfContext(Sentence s, Token t) {
        return Syntax.word(t).equals("context") && t.index() > 1 && Syntax.word(s.token(t.index() - 2)).equals("out");
    }

    /** True where the word says something of the leak: of its words, of "it", or of the voice in it. */
    private static boolean isOfLeak(Sentence s, Token t, Leak leak) {
        int clause = Syntax.clause(s, t.index()).map(Token::index).orElse(t.index());
        List<Token> of = new ArrayList<>(Syntax.subjects(s, t.index()));
        of.addAll(Syntax.subjects(s, clause));
        return of.stream().anyMatch(o -> leak.mentions().stream().anyMatch(m -> m.overlaps(o.span()))
                || VOICES.contains(o.lemma().toLowerCase(Locale.ROOT)) && !(o.isPronoun() && VAGUE.contains(Syntax.word(t))));
    }
}
