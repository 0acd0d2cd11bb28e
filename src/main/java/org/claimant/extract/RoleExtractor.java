package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.extract.TitleLexicon.Match;
import org.claimant.model.ActorType;
import org.claimant.model.Membership;
import org.claimant.model.Membership.Status;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/**
 * Reads the roles that an article gives to persons: by titles at names, by clauses, and by descriptions that coreference ties to
 * a name ("the Sindh governor said"). A role that is told several times is given once, with its fullest title and the clearest
 * place.
 */
final class RoleExtractor implements Extractor<Membership.Role> {
    private static final Set<String> FIRST_PERSON = Set.of("my", "our", "your");

    private final TitleLexicon lexicon;

    private RoleExtractor(TitleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static RoleExtractor load() {
        return new RoleExtractor(TitleLexicon.load());
    }

    @Override
    public List<Membership.Role> extract(Context context) {
        return RoleMerge.merge(readings(context), context.article().article().id());
    }

    /** Every place that gives a role, in text order. */
    List<RoleReading> readings(Context context) {
        TitleReader reader = new TitleReader(lexicon, context);
        List<Sentence> sentences = context.article().sentences();
        List<PersonName> names = PersonName.of(context, lexicon);
        Persons persons = new Persons(context.discourse());
        List<RoleReading> found = new ArrayList<>(new NamedTitles(lexicon, reader).read(names));
        found.addAll(new NamedPredicates(lexicon, reader).read(names));
        found.addAll(new NamedLists(lexicon, names).roles(sentences, reader));
        found.addAll(new RoleClauses(lexicon, reader, persons).read(sentences));
        found.addAll(new RoleDeeds(lexicon, context.discourse(), reader.parties()).read(sentences));
        found.addAll(new Contests(lexicon, reader.parties(), persons).read(sentences));
        found.addAll(described(context, reader).stream().filter(d -> found.stream().noneMatch(r -> contradicts(r, d))).toList());
        found.removeIf(c -> c.rule().equals("role-debate") && found.stream().anyMatch(r -> isModerator(r, c)));
        found.removeIf(r -> !r.person().isNamed());
        found.replaceAll(CandidateField.of(sentences, lexicon, reader)::place);
        found.sort(Comparator.comparing(RoleReading::span));
        return found;
    }

    /** A debate is led by journalists, who are no candidates in it. */
    private static boolean isModerator(RoleReading r, RoleReading debater) {
        TitleLexicon.Kind kind = r.title().entry().kind();
        boolean press = kind == TitleLexicon.Kind.MEDIA || kind == TitleLexicon.Kind.OCCUPATION || r.title().entry().title().equals("moderator");
        return press && r.person().equals(debater.person());
    }

    /** The same words are another's title ("X, Labour's spokesman");
     * or a candidate for the office would hold it already; or "the president" is who the article calls "President X". */
    private static boolean contradicts(RoleReading r, RoleReading d) {
        boolean taken = r.sentence() == d.sentence() && r.title().begin() < d.title().end() && d.title().begin() < r.title().end()
                && !r.person().equals(d.person());
        boolean runs = r.person().equals(d.person()) && r.settled() == Status.CANDIDATE && d.settled() == Status.CURRENT
                && d.title().entry().kind() == TitleLexicon.Kind.OFFICE;
        boolean anothers = !r.person().equals(d.person()) && r.score() > 0.9 && d.title().entry().kind() == TitleLexicon.Kind.OFFICE
                && d.settled() == Status.CURRENT && r.settled() == Status.CURRENT && isBare(r.title()) && isBare(d.title())
                && r.title().role().equalsIgnoreCase(d.title().role());
        return taken || runs || anothers;
    }

    private static boolean isBare(Title t) {
        return t.organization().isEmpty() && t.place().isEmpty();
    }

    private List<RoleReading> described(Context context, TitleReader reader) {
        List<RoleReading> found = new ArrayList<>();
        for (Referent r : context.discourse().referents()) {
            for (Mention m : r.mentions()) {
                if (r.type() == ActorType.PERSON && r.isNamed() && m.form() == Mention.Form.NOMINAL) {
                    described(context.article().sentences().get(m.sentence()), m, r, reader).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<RoleReading> described(Sentence s, Mention mention, Referent person, TitleReader reader) {
        Optional<Match> match = lexicon.at(s, mention.head()).filter(m -> !m.plural());
        return match.map(m -> reader.withComplement(s, m)).filter(t -> t.counts() && isDefinite(s, t))
                .map(t -> RoleReading.of(person, t, s, t.begin(), t.end(), "title-described", 0.6));
    }

    /** "the governor", "his home secretary", "Labour leader also said": not "elect her president". */
    private static boolean isDefinite(Sentence s, Title t) {
        Token first = s.token(t.begin());
        boolean owned = first.tag().equals("PRP$") && !FIRST_PERSON.contains(Syntax.word(first))
                || s.tokens().subList(t.begin(), t.end()).stream().anyMatch(x -> x.tag().equals("POS"));
        return owned || t.begin() == 0 || Syntax.word(s.token(t.begin() - 1)).equals("the");
    }

    TitleLexicon lexicon() {
        return lexicon;
    }
}
