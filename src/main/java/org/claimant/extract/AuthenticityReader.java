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
            "tampered", "forged", "false", "bogus", "concocted");
    /** Said of many things: of "it" they say nothing about the leak. */
    private static final Set<String> VAGUE = Set.of("fake", "false", "bogus", "true");
    private static final Set<String> VOICES = Set.of("it", "this", "voice", "thing", "part", "remark", "word");
    private static final Set<String> CONTENTS = Set.of("content", "contents", "authenticity", "genuineness", "voice", "claim", "existence", "conversation");
    private static final Set<String> VERBS = Set.of("confirm", "acknowledge", "admit", "endorse", "own", "authenticate", "verify",
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
        boolean it = s.tokens().stream().anyMatch(t -> Syntax.word(t).equals("it"));
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
        for (Token o : Syntax.objects(s, verb)) {
            boolean names = leak.mentions().stream().anyMatch(m -> m.overlaps(o.span()));
            boolean contents = CONTENTS.contains(o.lemma()) && s.subtree(o.index()).stream()
                    .anyMatch(t -> leak.mentions().stream().anyMatch(m -> m.contains(t.span())));
            if (names || contents || Syntax.word(o).equals("it")) {
                return true;
            }
        }
        List<Token> complement = s.children(verb, "ccomp", "xcomp").stream().flatMap(c -> s.subtree(c.index()).stream()).toList();
        boolean named = complement.stream().anyMatch(t -> leak.mentions().stream().anyMatch(m -> m.contains(t.span())));
        return complement.stream().anyMatch(t -> (GENUINE.contains(Syntax.word(t)) || DOCTORED.contains(Syntax.word(t)))
                && (named || isOfLeak(s, t, leak)));
    }

    private void byWord(Sentence s, Leak leak, List<Authenticity> found) {
        for (Token t : s.tokens()) {
            boolean genuine = GENUINE.contains(Syntax.word(t)) && !s.children(t.index(), "cop").isEmpty();
            boolean doctored = DOCTORED.contains(Syntax.word(t)) || isOutOfContext(s, t);
            List<Voices.Voice> chain = voices.at(t.span().begin());
            if (!(genuine || doctored) || !isOfLeak(s, t, leak) || chain.isEmpty() || chain.get(chain.size() - 1).speaker().isEmpty()) {
                continue;
            }
            boolean negated = Mood.isNegated(s, t.index());
            Stance stance = genuine != negated ? Stance.CONFIRMS : Stance.DENIES;
            if (found.stream().noneMatch(f -> f.stance() == stance)) {
                found.add(new Authenticity(t.index(), stance, chain.get(chain.size() - 1).speaker(), List.of(), leak, "authenticity-word"));
            }
        }
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
