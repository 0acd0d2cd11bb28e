package org.claimant.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.claimant.extract.TitleLexicon.Match;
import org.claimant.model.Membership.Status;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Roles that a clause states: "X is the president of Y", "X was elected mayor", "who served as governor", "her time as home
 * secretary". Reads the dependency tree. The verbs are in {@code role-verbs.csv}, the nouns in {@code role-nouns.csv}.
 */
final class RoleClauses {
    private static final Set<String> NEVER = Set.of("not", "n't", "n\u2019t", "never", "no");
    private static final Set<String> UNREAL = Set.of("will", "would", "could", "should", "may", "might", "can", "'ll", "\u2019ll");

    private final TitleLexicon lexicon;
    private final TitleReader reader;
    private final Persons persons;
    private final Map<String, Holding> asVerbs = new HashMap<>();
    private final Map<String, Holding> objectVerbs = new HashMap<>();
    private final Map<String, Holding> nouns = new HashMap<>();

    /**
     * What a verb or noun says of a post.
     *
     * @param holder "patient" where it is the object's or the passive subject's, "clause" where it may be the clause's subject's
     */
    private record Holding(Optional<Status> status, String holder) {
    }

    RoleClauses(TitleLexicon lexicon, TitleReader reader, Persons persons) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.persons = persons;
        for (CSVRecord row : Lexicon.rows("role-verbs.csv")) {
            Map<String, Holding> frame = row.get("frame").equals("as") ? asVerbs : objectVerbs;
            if (!row.get("frame").equals("organization")) {
                frame.put(row.get("lemma"), new Holding(status(row.get("status")), row.get("holder")));
            }
        }
        Lexicon.rows("role-nouns.csv").forEach(row -> nouns.put(row.get("noun"),
                new Holding(status(row.get("status")), row.get("holder"))));
    }

    static Optional<Status> status(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Status.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    List<RoleReading> read(List<Sentence> sentences) {
        List<RoleReading> found = new ArrayList<>();
        for (Sentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                Optional<Match> m = lexicon.endingAt(s, i).filter(x -> headsPhrase(s, x) && !lexicon.continues(s, x));
                if (m.isPresent() && m.get().plural()) {
                    oneOf(s, m.get()).ifPresent(found::add);
                } else if (m.isPresent()) {
                    copula(s, m.get(), head(s, m.get())).or(() -> as(s, m.get())).or(() -> object(s, m.get())).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean headsPhrase(Sentence s, Match m) {
        return m.end() >= s.size() || !s.token(m.end()).isNoun() && !s.token(m.end()).tag().equals("POS");
    }

    /** The word of the title that the others hang by: "secretary" in "secretary of state". */
    private static int head(Sentence s, Match m) {
        for (int i = m.end() - 1; i > m.begin(); i--) {
            if (s.token(i).head() < m.begin() || s.token(i).head() >= m.end()) {
                return i;
            }
        }
        return m.begin();
    }

    /** "is one of the few hereditary peers". */
    private Optional<RoleReading> oneOf(Sentence s, Match m) {
        Token head = s.token(head(s, m));
        boolean one = head.head() >= 0 && head.relation().startsWith("nmod") && Syntax.word(s.token(head.head())).equals("one");
        return one ? copula(s, m, head.head()) : Optional.empty();
    }

    private Optional<RoleReading> copula(Sentence s, Match m, int head) {
        List<Token> copulas = s.children(head, "cop");
        if (copulas.isEmpty() || unreal(s, head)) {
            return Optional.empty();
        }
        Token be = copulas.get(0);
        boolean past = be.tag().equals("VBD") || be.tag().equals("VBN") && hasChild(s, head, "had");
        Optional<Status> status = past ? Optional.of(Status.FORMER) : Optional.empty();
        return persons.subject(s, head).flatMap(p -> reading(s, m, p, "role-copula", 0.85)).map(r -> r.with(status));
    }

    /** "served as", "her time as": by the tree, or, where the parser hangs it elsewhere, by the nearest word in front of "as". */
    private Optional<RoleReading> as(Sentence s, Match m) {
        int head = head(s, m);
        Optional<Token> as = s.children(head, "case", "mark", "advmod").stream().filter(t -> Syntax.word(t).equals("as")).findFirst();
        if (as.isEmpty()) {
            return Optional.empty();
        }
        Optional<RoleReading> byTree = s.token(head).head() < 0 ? Optional.empty() : as(s, m, s.token(s.token(head).head()));
        Optional<RoleReading> found = byTree;
        for (int i = as.get().index() - 1; found.isEmpty() && i >= 0 && i >= as.get().index() - 4; i--) {
            found = as(s, m, s.token(i));
        }
        return found;
    }

    private Optional<RoleReading> as(Sentence s, Match m, Token g) {
        String lemma = g.lemma().toLowerCase(Locale.ROOT);
        if (g.isVerb() && asVerbs.containsKey(lemma) && !unreal(s, g.index())) {
            Holding h = asVerbs.get(lemma);
            return holder(s, g, h).flatMap(p -> reading(s, m, p, "role-as-verb", 0.85)).map(r -> r.with(h.status().or(() -> tense(s, g))));
        }
        if (g.isNoun() && nouns.containsKey(lemma)) {
            Holding h = nouns.get(lemma);
            Optional<Persons.At> owner = persons.owner(s, g.index()).or(() -> h.holder().equals("owner") ? Optional.empty()
                    : Syntax.clause(s, g.index()).flatMap(verb -> persons.subject(s, verb.index())));
            return owner.flatMap(p -> reading(s, m, p, "role-as-noun", 0.85)).map(r -> r.with(h.status()));
        }
        return Optional.empty();
    }

    private Optional<RoleReading> object(Sentence s, Match m) {
        Token head = s.token(head(s, m));
        if (head.head() < 0 || !Set.of("xcomp", "obj", "dobj", "attr", "dep", "ccomp", "obl").contains(head.relation())) {
            return Optional.empty();
        }
        Token verb = s.token(head.head());
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        boolean fits = verb.isVerb() && objectVerbs.containsKey(lemma) && !unreal(s, verb.index());
        if (!fits || !s.children(head.index(), "case").isEmpty()) {
            return Optional.empty();
        }
        Holding h = objectVerbs.get(lemma);
        return holder(s, verb, h).flatMap(p -> reading(s, m, p, "role-object", 0.8)).map(r -> r.with(h.status()));
    }

    /** Who gets the post: the object of "appointed X as", the subject of "X was appointed as" and of "X resigned as". */
    private Optional<Persons.At> holder(Sentence s, Token verb, Holding h) {
        boolean active = h.holder().equals("patient") && !Syntax.isPassive(s, verb.index());
        return active ? persons.object(s, verb.index()) : persons.subject(s, verb.index());
    }

    private Optional<RoleReading> reading(Sentence s, Match m, Persons.At person, String rule, double score) {
        Title title = reader.withComplement(s, m);
        if (!title.counts()) {
            return Optional.empty();
        }
        int begin = Math.min(person.token(), title.begin());
        int end = Math.max(person.token() + 1, title.end());
        return Optional.of(RoleReading.of(person.person(), title, s, begin, end, rule, score));
    }

    private static Optional<Status> tense(Sentence s, Token verb) {
        boolean perfect = hasChild(s, verb.index(), "has") || hasChild(s, verb.index(), "have");
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN") && !perfect;
        return past ? Optional.of(Status.FORMER) : Optional.empty();
    }

    private static boolean hasChild(Sentence s, int head, String word) {
        return s.children(head, "aux").stream().anyMatch(t -> t.word().equalsIgnoreCase(word));
    }

    /** What is denied, only possible, or put as a condition states no role. */
    static boolean unreal(Sentence s, int head) {
        for (Token t : s.children(head)) {
            String word = t.word().toLowerCase(Locale.ROOT);
            boolean modal = t.relation().startsWith("aux") && UNREAL.contains(word);
            boolean condition = t.relation().equals("mark") && (word.equals("if") || word.equals("unless") || word.equals("to"));
            boolean denied = NEVER.contains(word) && Set.of("advmod", "neg", "det").contains(t.relation());
            if (modal || condition || denied) {
                return true;
            }
        }
        return false;
    }
}
