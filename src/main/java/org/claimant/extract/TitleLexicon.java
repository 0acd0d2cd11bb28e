package org.claimant.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * The titles and offices of {@code titles.csv}, and the words that stand before them ({@code title-words.csv}). A title is found
 * by its last word; the longest one wins ("attorney general" before "general").
 */
final class TitleLexicon {
    private static final int LONGEST = 5;

    /** What kind of post a title names, which says what may stand before it and what it needs to count. */
    enum Kind { OFFICE, LEGISLATOR, PARTY, HEAD, COURT, FORCE, CAPACITY, MEDIA, OCCUPATION, CANDIDATE, FOUNDER }

    /** How a word before a title is taken. */
    enum Use { FORMER, ELECT, CANDIDATE, RANK, MODIFIER, DEPARTMENT, QUALIFIER, UNREAL, HONORIFIC, STOP }

    /**
     * @param means the title in full, for abbreviations, or empty
     * @param alone true where the bare title before a name says enough ("President X"); others need an organisation
     */
    record Entry(String title, Kind kind, String means, boolean alone) {
    }

    /** Tokens {@code [begin, end)} are a title. */
    record Match(int begin, int end, Entry entry, boolean plural) {
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();

    static TitleLexicon load() {
        TitleLexicon lexicon = new TitleLexicon();
        for (CSVRecord row : Lexicon.rows("titles.csv")) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            lexicon.entries.put(row.get("title"), new Entry(row.get("title"), kind, row.get("means"), row.get("alone").equals("yes")));
        }
        for (CSVRecord row : Lexicon.rows("title-words.csv")) {
            lexicon.uses.put(row.get("word"), Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)));
        }
        return lexicon;
    }

    /** The longest title whose last token is {@code last}. */
    Optional<Match> endingAt(Sentence s, int last) {
        if (last < 0 || last >= s.size()) {
            return Optional.empty();
        }
        Match found = null;
        for (int begin = last; begin >= 0 && begin > last - LONGEST; begin--) {
            Match m = exactly(s, begin, last);
            found = m == null ? found : m;
        }
        return Optional.ofNullable(found);
    }

    /** The longest title that holds the token: "secretary of state" for "secretary". */
    Optional<Match> at(Sentence s, int token) {
        for (int last = Math.min(s.size() - 1, token + LONGEST - 1); last >= token; last--) {
            Optional<Match> m = endingAt(s, last).filter(x -> x.begin() <= token);
            if (m.isPresent()) {
                return m;
            }
        }
        return Optional.empty();
    }

    /** True where the match is only the beginning of a longer title ("secretary" in "secretary of state"). */
    boolean continues(Sentence s, Match m) {
        return at(s, m.end() - 1).filter(longer -> longer.end() > m.end()).isPresent();
    }

    /** The entry of a title that the word lists of this room name. */
    Entry entry(String title) {
        Entry e = entries.get(title);
        if (e == null) {
            throw new IllegalStateException("titles.csv has no row for '" + title + "', which another word list needs; add one");
        }
        return e;
    }

    Optional<Use> use(String word) {
        return Optional.ofNullable(uses.get(word.toLowerCase(Locale.ROOT)));
    }

    boolean is(String word, Use use) {
        return uses.get(word.toLowerCase(Locale.ROOT)) == use;
    }

    private Match exactly(Sentence s, int begin, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = begin; i < last; i++) {
            append(key, s.token(i).word());
        }
        String word = s.token(last).word();
        if (isShortAndNotCapital(word)) {
            return null;
        }
        for (String form : forms(word)) {
            Entry e = entries.get(joined(key, form));
            if (e != null) {
                return new Match(begin, last + 1, e, !form.equals(bare(word.toLowerCase(Locale.ROOT))));
            }
        }
        return null;
    }

    /** "Ms" is no member of the Senedd and "am" no member of an assembly: short titles are written in capitals. */
    private static boolean isShortAndNotCapital(String word) {
        String stem = word.length() == 3 && word.endsWith("s") ? word.substring(0, 2) : word;
        return word.length() <= 3 && !word.endsWith(".") && !stem.equals(stem.toUpperCase(Locale.ROOT));
    }

    private static String[] forms(String word) {
        String w = bare(word.toLowerCase(Locale.ROOT));
        if (w.endsWith("s.")) {
            return new String[] {w, w.substring(0, w.length() - 2) + "."};
        }
        if (w.endsWith("men")) {
            return new String[] {w, w.substring(0, w.length() - 2) + "an"};
        }
        if (w.endsWith("ies")) {
            return new String[] {w, w.substring(0, w.length() - 3) + "y"};
        }
        return w.endsWith("s") ? new String[] {w, w.substring(0, w.length() - 1)} : new String[] {w};
    }

    /** "ex-president" and "president-elect" are presidents of a kind that {@link TitleReader} reads. */
    static String bare(String word) {
        String w = word.startsWith("ex-") ? word.substring(3) : word;
        return w.endsWith("-elect") ? w.substring(0, w.length() - 6) : w;
    }

    private static String joined(StringBuilder key, String form) {
        StringBuilder all = new StringBuilder(key);
        append(all, form);
        return all.toString();
    }

    /** Hyphens are tokens of their own in "commander-in-chief"; the list writes such a title with its hyphens. */
    private static void append(StringBuilder key, String word) {
        boolean glue = word.equals("-") || key.length() == 0 || key.charAt(key.length() - 1) == '-';
        key.append(glue ? "" : " ").append(word.toLowerCase(Locale.ROOT));
    }

    static boolean isCapital(Token t) {
        return Character.isUpperCase(t.word().charAt(0));
    }
}
