package org.claimant.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Leak;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Finds the words that may refer to leaked material, and what at them says that it was leaked: "leaked audio clip", "email leak",
 * "papers leaked to the press", "an audio attributed to X has gone viral". The nouns are in {@code leak-nouns.csv}, the words
 * around them in {@code leak-words.csv}.
 */
final class LeakMentions {
    private static final int REACH = 10;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Map<String, Optional<Leak.Kind>> nouns = new HashMap<>();
    private final Set<String> generic = new HashSet<>();
    private final Map<String, Set<String>> uses = new HashMap<>();

    static LeakMentions load() {
        LeakMentions lexicon = new LeakMentions();
        for (CSVRecord row : Lexicon.rows("leak-nouns.csv")) {
            String kind = row.get("kind").toUpperCase(Locale.ROOT);
            lexicon.nouns.put(row.get("noun"), kind.isEmpty() ? Optional.empty() : Optional.of(Leak.Kind.valueOf(kind)));
            if (row.get("generic").equals("yes")) {
                lexicon.generic.add(row.get("noun"));
            }
        }
        lexicon.nouns.put("leak", Optional.empty());
        Lexicon.rows("leak-words.csv").forEach(r -> lexicon.uses.computeIfAbsent(r.get("use"), k -> new HashSet<>()).add(r.get("word")));
        return lexicon;
    }

    /** True for a word of the use in {@code leak-words.csv}. */
    boolean is(String word, String use) {
        return uses.get(use).contains(word);
    }

    /** True for a noun that may go back to any leak of its kind ("the documents" for a memo). */
    boolean isGeneric(String lemma) {
        return generic.contains(lemma) || lemma.equals("leak");
    }

    /** All candidates of the article, in text order; {@code speakers} tells who is heard in the material at a place. */
    List<LeakMention> find(List<Sentence> sentences, LeakSpeakers speakers) {
        List<LeakMention> found = new ArrayList<>();
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                if (nouns.containsKey(lemma(t)) && isHead(s, t) && !t.isVerb()) {
                    found.add(mention(s, t, speakers));
                }
            }
        }
        return found;
    }

    static String lemma(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        boolean capital = t.isName() && lemma.endsWith("s") && lemma.length() > 3;
        return capital ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** "audio" in "audio clip" and "email" in "email server" are no heads. */
    private static boolean isHead(Sentence s, Token t) {
        boolean last = t.index() + 1 >= s.size();
        return last || !s.token(t.index() + 1).isNoun() && !s.token(t.index() + 1).word().equals("-");
    }

    private LeakMention mention(Sentence s, Token head, LeakSpeakers speakers) {
        int begin = begin(s, head.index());
        Optional<Leak.Kind> kind = kind(s, begin, head);
        String determiner = Syntax.word(s.token(begin));
        boolean definite = DEFINITE.contains(determiner) || s.token(begin).tag().equals("PRP$")
                || !s.children(head.index(), "nmod:poss").isEmpty() || has(s, begin, head.index(), "purported");
        boolean fresh = has(s, begin, head.index() + 1, "new");
        List<Referent> heard = speakers.of(s, head, begin);
        String trigger = trigger(s, begin, head, kind);
        return new LeakMention(s, begin, head.index(), kind, trigger, definite || fresh, fresh, head.tag().endsWith("S"), heard);
    }

    private int begin(Sentence s, int head) {
        int i = head;
        while (i > 0) {
            Token t = s.token(i - 1);
            boolean before = t.isNoun() || t.tag().startsWith("JJ") || Set.of("VBN", "VBG", "POS", "PRP$", "DT", "CD", "HYPH").contains(t.tag())
                    || has(s, i - 1, i, "modifier");
            boolean starts = t.tag().equals("DT") || t.tag().equals("PRP$");
            if (!before) {
                break;
            }
            i--;
            if (starts) {
                break;
            }
        }
        return i;
    }

    private boolean has(Sentence s, int begin, int end, String use) {
        for (int i = begin; i < end; i++) {
            if (is(Syntax.word(s.token(i)), use)) {
                return true;
            }
        }
        return false;
    }

    /** What the noun says, or the words in front of it ("audio leak", "video recording"), or behind ("leak of emails"). */
    private Optional<Leak.Kind> kind(Sentence s, int begin, Token head) {
        for (int i = head.index() - 1; i >= begin; i--) {
            Optional<Leak.Kind> before = nouns.getOrDefault(lemma(s.token(i)), Optional.empty());
            if (before.isPresent() && !s.token(i).isVerb() && !lemma(s.token(i)).equals("text")) {
                return before;
            }
        }
        Optional<Leak.Kind> own = nouns.get(lemma(head));
        if (own.isPresent()) {
            return own;
        }
        return s.children(head.index(), "nmod").stream().flatMap(t -> s.subtree(t.index()).stream())
                .map(t -> nouns.getOrDefault(lemma(t), Optional.empty())).flatMap(Optional::stream).findFirst();
    }

    private String trigger(Sentence s, int begin, Token head, Optional<Leak.Kind> kind) {
        if (lemma(head).equals("leak")) {
            return kind.isPresent() ? "leak-noun" : "";
        }
        if (has(s, begin, head.index(), "modifier") || isSecretlyRecorded(s, head)) {
            return "leak-modifier";
        }
        if (isLeakedByVerb(s, head)) {
            return "leak-verb";
        }
        boolean heard = kind.isEmpty() || kind.get() == Leak.Kind.AUDIO;
        return heard && spreads(s, head) ? "leak-spread" : "";
    }

    /** "was leaked", "leaked the memo", "papers leaked to the press", "emails that were stolen". */
    private boolean isLeakedByVerb(Sentence s, Token head) {
        boolean clause = s.children(head.index(), "acl").stream().anyMatch(v -> is(lemma(v), "verb")
                && (v.tag().equals("VBN") || Syntax.isPassive(s, v.index())));
        boolean left = head.relation().startsWith("nsubj") && isLeftOfLeaked(s, head.index());
        boolean argument = left || head.head() >= 0 && is(lemma(s.token(head.head())), "verb") && s.token(head.head()).isVerb()
                && (head.relation().equals("obj") || head.relation().equals("nsubj:pass"));
        return clause || argument;
    }

    /** "a video showing X was leaked": where the tree is wrong, the noun in front of the verb, with no other mark between. */
    private boolean isLeftOfLeaked(Sentence s, int noun) {
        for (int i = noun + 1; i < Math.min(s.size(), noun + REACH); i++) {
            Token t = s.token(i);
            if (t.tag().equals("VBN") && is(lemma(t), "verb") && !s.children(i, "aux:pass").isEmpty()) {
                return true;
            }
            if (!Character.isLetterOrDigit(t.word().charAt(0)) && !t.tag().equals("POS") || nouns.containsKey(lemma(t)) && t.isNoun()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSecretlyRecorded(Sentence s, Token head) {
        return s.children(head.index(), "amod", "acl").stream().flatMap(t -> s.subtree(t.index()).stream())
                .anyMatch(t -> Set.of("secretly", "covertly").contains(Syntax.word(t)));
    }

    /** "has gone viral", "surfaced", "circulating on social media", "made the rounds". */
    private boolean spreads(Sentence s, Token head) {
        boolean subject = head.relation().startsWith("nsubj") || head.relation().equals("dep") && head.head() > head.index();
        List<Token> predicates = new ArrayList<>(s.children(head.index(), "acl"));
        if (subject) {
            predicates.add(s.token(head.head()));
        }
        return predicates.stream().anyMatch(v -> is(lemma(v), "spread")
                || s.children(v.index(), "xcomp", "obj", "amod", "advmod").stream()
                        .anyMatch(c -> is(Syntax.word(c), "spread") || Syntax.word(c).equals("rounds")));
    }
}
