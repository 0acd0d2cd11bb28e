package org.claimant.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimant.model.Claim;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;
import org.claimant.model.Utterance;

/**
 * What tells whether a candidate is an accusation: who the two are, how the words are reported, what stands near the mention of the
 * accused and above it in the tree, which phrases of the topics are there, and what the rules have read. For one article.
 */
final class AccusationFeatures {
    private static final int NEAR = 8;
    private static final int NEXT = 3;
    private static final int HEIGHT = 4;

    private final Sides sides;
    private final TopicPhrases topics;
    private final BlameReader blames;
    private final List<Utterance> ruled;
    private final FeatureSet features = new FeatureSet();

    /** @param ruled what the rules have read from the article */
    AccusationFeatures(Sides sides, TopicPhrases topics, BlameReader blames, List<Utterance> ruled) {
        this.sides = sides;
        this.topics = topics;
        this.blames = blames;
        this.ruled = ruled;
    }

    /** The features of a candidate, each once. The same object is returned every time. */
    FeatureKeys of(AccusationCandidate c) {
        features.clear();
        voice(c);
        verb(c);
        actors(c);
        near(c);
        above(c);
        clause(c);
        phrases(c);
        rules(c);
        return features.keys();
    }

    private void add(int template, Object... values) {
        features.add(template, values);
    }

    /** True for words that mean something and name nobody. */
    static boolean tells(Token t) {
        return t.isVerb() || t.isNoun() && !t.isName() || t.tag().startsWith("JJ") || t.tag().startsWith("RB") || t.tag().equals("MD") || t.tag().equals("UH");
    }

    private void voice(AccusationCandidate c) {
        add(1, c.voice().isPresent());
        c.voice().ifPresent(v -> {
            boolean inside = c.words().test(c.place());
            add(2, inside);
            add(3, v.attribution().manner());
            List<Span> cue = v.attribution().cue();
            List<Token> here = c.sentence().tokens().stream().filter(t -> cue.stream().anyMatch(x -> x.contains(t.span()))).toList();
            here.forEach(t -> {
                add(4, t.lemma());
                add(5, t.lemma(), inside);
            });
            add(6, here.isEmpty());
            add(7, v.addressee().equals(Optional.of(c.accused())));
        });
    }

    private void verb(AccusationCandidate c) {
        if (c.verb() < 0) {
            return;
        }
        Sentence s = c.sentence();
        Token verb = s.token(c.verb());
        Token below = s.token(c.place());
        while (below.head() >= 0 && below.head() != c.verb()) {
            below = s.token(below.head());
        }
        String way = below.relation() + " " + Syntax.isPassive(s, c.verb()) + " " + (below.index() == c.place()) + " " + cases(s, below);
        add(10, verb.lemma());
        add(11, way);
        add(12, verb.lemma(), way);
        add(13, Mood.isNegated(s, c.verb()));
        s.children(c.verb()).forEach(t -> add(14, t.relation(), t.lemma()));
    }

    private static String cases(Sentence s, Token t) {
        return s.children(t.index(), "case", "mark").stream().map(Token::lemma).collect(Collectors.joining(" "));
    }

    private void actors(AccusationCandidate c) {
        Token t = c.sentence().token(c.place());
        add(20, c.speaker().type(), c.speaker().isNamed());
        add(21, c.accused().type(), c.accused().isNamed());
        add(22, c.speaker().type(), c.accused().type());
        add(23, form(c));
        add(24, t.tag());
        add(25, t.isName() ? "" : t.lemma());
        add(26, c.sentence().index() == 0);
        List<Referent> own = sides.partiesOf(c.speaker());
        List<Referent> other = sides.partiesOf(c.accused());
        add(27, own.contains(c.accused()), other.contains(c.speaker()));
        add(28, own.isEmpty() || other.isEmpty() ? "" : own.get(0).equals(other.get(0)));
        add(29, sides.isBodyOf(c.speaker(), c.accused()));
    }

    private static String form(AccusationCandidate c) {
        return c.accused().mentions().stream().filter(m -> m.sentence() == c.sentence().index() && m.head() == c.place())
                .map(Mention::form).map(Enum::name).findFirst().orElse("");
    }

    private void near(AccusationCandidate c) {
        int said = 0;
        for (Token t : c.sentence().tokens()) {
            int far = t.index() - c.place();
            if (c.words().test(t.index())) {
                said++;
                if (tells(t) && Math.abs(far) <= NEAR) {
                    add(30, t.lemma(), far < 0);
                }
                if (tells(t) && Math.abs(far) <= NEXT) {
                    add(31, t.lemma(), far < 0);
                }
                if (Syntax.isNegation(t)) {
                    add(32, "");
                }
            }
        }
        add(33, Math.min(6, said / 8));
    }

    private void above(AccusationCandidate c) {
        Sentence s = c.sentence();
        Token t = s.token(c.place());
        add(40, t.relation());
        add(41, t.relation(), cases(s, t));
        StringBuilder path = new StringBuilder();
        for (int k = 0; k < HEIGHT && t.head() >= 0; k++) {
            Token governor = s.token(t.head());
            path.append(Syntax.base(t.relation())).append(' ');
            add(42, path, governor.lemma());
            for (Token child : k < 2 ? s.children(governor.index()) : List.<Token>of()) {
                if (child.index() != t.index() && (k == 0 || tells(child))) {
                    add(43 + k, path + child.relation(), child.lemma());
                }
            }
            t = governor;
            if (k > 1 && t.isVerb()) {
                return;
            }
        }
    }

    private void clause(AccusationCandidate c) {
        Sentence s = c.sentence();
        Syntax.clause(s, c.place()).ifPresent(top -> {
            int at = top.index();
            add(50, top.lemma());
            add(51, Mood.isNegated(s, at));
            add(52, Mood.isConditional(s, at));
            add(53, s.children(at, "aux").stream().filter(a -> a.tag().equals("MD")).map(Token::lemma).collect(Collectors.joining(" ")));
            add(54, Syntax.subjects(s, at).stream().anyMatch(x -> x.index() == c.place()));
            s.subtree(at).stream().filter(AccusationFeatures::tells).forEach(t -> add(55, t.lemma()));
        });
    }

    private void phrases(AccusationCandidate c) {
        int count = 0;
        int nearest = Integer.MAX_VALUE;
        for (Phrases.Match<TopicPhrases.Signal> m : topics.in(c.sentence())) {
            if (c.words().test(m.first())) {
                int far = Math.abs(m.first() - c.place());
                add(60, m.value().topic(), m.value().blames());
                if (m.value().blames()) {
                    count++;
                    nearest = Math.min(nearest, far);
                    add(61, m.value().topic(), far < 4 ? 0 : far < 9 ? 1 : 2);
                }
            }
        }
        add(62, Math.min(3, count));
        add(63, nearest < 3 ? 0 : nearest < 6 ? 1 : nearest < 12 ? 2 : count > 0 ? 3 : 4);
        for (Blame b : blames.read(c.sentence())) {
            if (c.words().test(b.predicate())) {
                String whom = b.accused().contains(c.accused()) ? "this" : b.accused().isEmpty() ? "nobody" : "other";
                add(64, whom, b.negated() + " " + b.wanted());
                add(65, whom, b.rule());
            }
        }
    }

    private void rules(AccusationCandidate c) {
        for (Utterance u : ruled) {
            if (u.claim() instanceof Claim.Allegation a) {
                boolean here = c.sentence().span().contains(u.evidence().span().begin());
                boolean speaks = u.speaker().equals(Optional.of(c.speaker()));
                boolean accused = a.accused().contains(c.accused());
                if (speaks && accused && here) {
                    add(70, u.evidence().rule(), u.stance());
                }
                if (speaks || accused) {
                    add(71, speaks + " " + accused + " " + here, u.stance());
                } else if (u.speaker().equals(Optional.of(c.accused())) && a.accused().contains(c.speaker())) {
                    add(72, u.stance());
                }
            }
        }
    }
}
