package org.claimant.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.claimant.model.ActorType;
import org.claimant.model.Discourse;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;

/**
 * Which party a word stands for: the one that is mentioned there, or, for an adjective or abbreviation that is no mention of
 * its own ("Tory", "(D-Ohio)"), the party of the article with that name. The forms are in {@code party-forms.csv}.
 */
final class PartyFinder {
    private static final Map<String, String> STEMS = new HashMap<>();

    static {
        for (CSVRecord row : Lexicon.rows("party-forms.csv")) {
            STEMS.put(row.get("form"), row.get("name"));
        }
    }

    private static final Map<String, String> COMMITTEES = Lexicon.map("party-committees.csv", "committee", "party");

    private final Discourse discourse;
    private final Map<String, Referent> byName = new HashMap<>();

    PartyFinder(Discourse discourse) {
        this.discourse = discourse;
        for (Referent r : discourse.referents()) {
            if (r.type() == ActorType.PARTY) {
                byName.putIfAbsent(stem(r.name()), r);
            }
        }
    }

    /** Adds the names an article uses beside the fullest one. */
    PartyFinder with(String text) {
        for (Referent r : discourse.referents()) {
            for (Mention m : r.mentions()) {
                if (r.type() == ActorType.PARTY && m.form() == Mention.Form.NAME) {
                    byName.putIfAbsent(stem(m.span().of(text)), r);
                }
            }
        }
        return this;
    }

    /** The party whose mention has its head at the token, or whose name the token is. */
    Optional<Referent> at(Sentence s, int token) {
        Optional<Referent> mentioned = mentionedAt(s, token);
        boolean name = TitleLexicon.isCapital(s.token(token));
        return mentioned.isPresent() || !name ? mentioned : named(s.token(token).word());
    }

    /** The party whose mention has its head at the token. */
    Optional<Referent> mentionedAt(Sentence s, int token) {
        return discourse.at(s.index(), token).filter(r -> r.type() == ActorType.PARTY);
    }

    /** Where a party stands in front of the noun, that only nouns and adjectives part from it ("Republican political consultant"); at most so many words before. */
    Optional<Integer> before(Sentence s, int noun, int reach) {
        for (int i = noun - 1; i >= 0 && i >= noun - reach && (s.token(i).isNoun() || s.token(i).tag().startsWith("JJ")); i--) {
            if (at(s, i).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "RNC chairman": the party whose national committee or the like it is, where the article names the party. */
    Optional<Referent> ofCommittee(Referent body, String text) {
        return body.type() != ActorType.ORGANIZATION ? Optional.empty() : body.mentions().stream().filter(m -> m.form() == Mention.Form.NAME).map(m -> m.span().of(text))
                .map(COMMITTEES::get).filter(Objects::nonNull).flatMap(n -> named(n).stream()).findFirst();
    }

    /** The party of the article with this name, adjective or abbreviation. */
    Optional<Referent> named(String words) {
        String stem = stem(words);
        return stem.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(stem));
    }

    /** One key for "Democratic Party", "Democrats" and "D": small letters, no "party", no plural, forms resolved. */
    private static String stem(String name) {
        String plain = name.equals(name.toUpperCase(Locale.ROOT)) && STEMS.containsKey(name) ? STEMS.get(name) : name;
        List<String> words = new ArrayList<>();
        for (String w : plain.toLowerCase(Locale.ROOT).replace("'s", "").replace("\u2019s", "").split("[^\\p{L}\\p{N}]+")) {
            if (!w.isEmpty() && !w.equals("party") && !w.equals("the")) {
                String form = STEMS.getOrDefault(w, w);
                words.add(form.length() > 3 && form.endsWith("s") ? form.substring(0, form.length() - 1) : form);
            }
        }
        return String.join(" ", words);
    }
}
