package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.ActorType;
import org.claimant.model.Discourse;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Who is heard, seen or quoted in leaked material, by the words around one mention of it: "audio attributed to X", "X's emails",
 * "X said in the recording", "the voice in the clip is X's", "the recording has X saying".
 */
final class LeakSpeakers {
    private static final Set<String> PREPOSITIONS = Set.of("of", "with", "from", "between", "by", "involving", "featuring", "including");
    private static final Set<String> PARTICIPLES = Set.of("feature", "involve", "attribute", "ascribe", "write", "send", "show", "have",
            "exchange", "author", "include", "purport");
    private static final Set<String> SHOWING = Set.of("record", "show", "feature", "capture", "have", "catch", "quote", "include");
    private static final int REACH = 3;
    private static final Set<String> COUNTS = Set.of("one", "some", "several", "many", "most", "part");
    private static final Set<String> INSIDE = Set.of("in", "on", "throughout");

    private final Discourse discourse;

    LeakSpeakers(Discourse discourse) {
        this.discourse = discourse;
    }

    /** In the order in which they are found; none where the words tell of nobody. */
    List<Referent> of(Sentence s, Token head, int begin) {
        Set<Referent> found = new LinkedHashSet<>();
        owners(s, head, begin, found);
        complements(s, head, found);
        if (found.isEmpty()) {
            predicates(s, head, found);
        }
        if (found.isEmpty()) {
            inside(s, head, found);
        }
        if (found.isEmpty()) {
            afterComma(s, head, found);
        }
        return new ArrayList<>(found);
    }

    /** "Meyer's leaked audio", "his emails", "the Paul Meyer recording". */
    private void owners(Sentence s, Token head, int begin, Set<Referent> found) {
        for (Token t : s.children(head.index(), "nmod:poss", "compound")) {
            person(s, t.index()).ifPresent(found::add);
        }
        for (int i = begin; i < head.index(); i++) {
            person(s, i).ifPresent(found::add);
        }
    }

    private void complements(Sentence s, Token head, Set<Referent> found) {
        for (Token t : s.children(head.index(), "nmod", "acl")) {
            boolean preposition = s.children(t.index(), "case").stream().anyMatch(c -> PREPOSITIONS.contains(Syntax.word(c)));
            boolean participle = t.isVerb() && PARTICIPLES.contains(t.lemma().toLowerCase(Locale.ROOT));
            if (preposition || participle) {
                s.subtree(t.index()).stream().filter(x -> !isInRelativeClause(s, x, t.index()))
                        .filter(x -> person(s, x.index()).isPresent()).findFirst()
                        .ifPresent(x -> Syntax.withConjuncts(s, List.of(x)).forEach(c -> person(s, c.index()).ifPresent(found::add)));
            }
        }
        inWhich(s, head, found);
        for (int i = head.index() + 1; i < Math.min(s.size(), head.index() + 1 + REACH); i++) {
            boolean participle = s.token(i).isVerb() && PARTICIPLES.contains(s.token(i).lemma().toLowerCase(Locale.ROOT));
            firstBeforeVerb(s, participle && !s.token(i).tag().equals("VBD") ? i + 1 : s.size(), found);
        }
    }

    /** "a tape in which X asks for cash". */
    private void inWhich(Sentence s, Token head, Set<Referent> found) {
        int i = head.index() + 1;
        i += i < s.size() && s.token(i).word().equals(",") ? 1 : 0;
        boolean inWhich = i + 1 < s.size() && INSIDE.contains(Syntax.word(s.token(i))) && Syntax.word(s.token(i + 1)).equals("which");
        firstBeforeVerb(s, inWhich ? i + 2 : s.size(), found);
    }

    private void firstBeforeVerb(Sentence s, int begin, Set<Referent> found) {
        for (int i = begin; i < s.size() && found.isEmpty() && !s.token(i).isVerb() && !s.token(i).tag().equals("MD"); i++) {
            person(s, i).ifPresent(found::add);
        }
    }

    private static boolean isInRelativeClause(Sentence s, Token t, int top) {
        for (int i = t.index(); i >= 0 && i != top; i = s.token(i).head()) {
            if (s.token(i).relation().equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    /** "the recording has X saying", "the letters were hers", "the voice in the audio is the governor's". */
    private void predicates(Sentence s, Token head, Set<Referent> found) {
        if (head.relation().startsWith("nsubj") && head.head() >= 0) {
            Token predicate = s.token(head.head());
            if (SHOWING.contains(predicate.lemma().toLowerCase(Locale.ROOT))) {
                Syntax.objects(s, predicate.index()).forEach(o -> person(s, o.index()).ifPresent(found::add));
            } else if (!s.children(predicate.index(), "cop").isEmpty() && isPossessive(s, predicate)) {
                person(s, predicate.index()).ifPresent(found::add);
            }
        }
        for (Token voice : s.tokens()) {
            if (Syntax.word(voice).equals("voice") && s.dominates(voice.index(), head.index()) && voice.head() >= 0) {
                Token predicate = s.token(voice.head());
                person(s, predicate.index()).filter(p -> !s.children(predicate.index(), "cop").isEmpty()).ifPresent(found::add);
            }
        }
    }

    private static boolean isPossessive(Sentence s, Token t) {
        return t.isPronoun() || s.children(t.index(), "case").stream().anyMatch(c -> c.tag().equals("POS"));
    }

    /** "In the recording, X says", "X was heard in the audio as saying". */
    private void inside(Sentence s, Token head, Set<Referent> found) {
        boolean one = head.head() >= 0 && head.relation().startsWith("nmod") && COUNTS.contains(Syntax.word(s.token(head.head())));
        int outer = one ? head.head() : head.index();
        boolean in = s.children(outer, "case").stream().anyMatch(c -> INSIDE.contains(Syntax.word(c)));
        for (int verb = s.token(outer).head(), steps = 0; in && found.isEmpty() && verb >= 0 && steps < 3; verb = s.token(verb).head(), steps++) {
            if (s.token(verb).isVerb()) {
                Syntax.subjects(s, verb).forEach(t -> person(s, t.index()).ifPresent(found::add));
                if (found.isEmpty() && !Set.of("xcomp", "conj", "advcl", "ccomp", "dep").contains(Syntax.base(s.token(verb).relation()))) {
                    return;
                }
            }
        }
    }

    /** "In the latest audio, X can be heard ...", where the tree does not tell the subject. */
    private void afterComma(Sentence s, Token head, Set<Referent> found) {
        int i = head.index() + 1;
        boolean comma = i < s.size() && s.token(i).word().equals(",") && s.children(head.index(), "case").stream()
                .anyMatch(c -> INSIDE.contains(Syntax.word(c)));
        firstBeforeVerb(s, comma ? i + 1 : s.size(), found);
    }

    private Optional<Referent> person(Sentence s, int token) {
        return discourse.at(s.index(), token).filter(r -> r.type() == ActorType.PERSON);
    }
}
