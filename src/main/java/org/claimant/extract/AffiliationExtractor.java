package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimant.extract.TitleLexicon.Kind;
import org.claimant.model.Evidence;
import org.claimant.model.Membership.Affiliation;
import org.claimant.model.Referent;

/**
 * Reads who belongs to which party: by posts in it ("the Conservative leader"), by its name before a title or a person ("Labour
 * MP X", "Democrat X"), by the mark behind a name ("X (D-Ohio)"), by possession ("Imran Khan's PTI", "his party") and by clauses
 * ("joined the party"). Each pair of person and party is given once, from its clearest place.
 */
final class AffiliationExtractor implements Extractor<Affiliation> {
    /** Those who work for a party or speak about it without belonging to it. */
    private static final Set<Kind> OUTSIDERS = Set.of(Kind.OCCUPATION, Kind.MEDIA, Kind.COURT);
    /** Who leads a party's committee or sits on it, and not who works for it. */
    private static final Pattern MEMBERS = Pattern.compile("(?i)chair|member|committee(wo)?man|treasurer");
    private static final Set<String> SPOKEN_FOR = Set.of("spokesman", "spokeswoman", "spokesperson", "whip");

    private final RoleExtractor roles;

    private AffiliationExtractor(RoleExtractor roles) {
        this.roles = roles;
    }

    static AffiliationExtractor load() {
        return of(RoleExtractor.load());
    }

    static AffiliationExtractor of(RoleExtractor roles) {
        return new AffiliationExtractor(roles);
    }

    @Override
    public List<Affiliation> extract(Context context) {
        List<Affiliation> found = new ArrayList<>();
        String article = context.article().article().id();
        PartyFinder parties = new PartyFinder(context.discourse()).with(context.article().article().text());
        for (RoleReading r : roles.readings(context)) {
            List<Referent> of = new ArrayList<>(r.title().parties());
            r.title().organization().filter(o -> MEMBERS.matcher(r.title().role()).find()).flatMap(o -> parties.ofCommittee(o, context.article().article().text())).ifPresent(of::add);
            for (Referent party : of) {
                if (belongs(r.title())) {
                    found.add(new Affiliation(r.person(), party, new Evidence(article, r.span(), "party-of-" + r.rule(), r.score())));
                }
            }
        }
        List<PersonName> names = PersonName.of(context, roles.lexicon());
        found.addAll(new NamedParties(roles.lexicon(), parties, article).read(names));
        new NamedLists(roles.lexicon(), names).members(context.article().sentences(), parties).forEach(m -> found.add(listed(m, article)));
        found.addAll(new PartyClauses(context, parties).read());
        found.removeIf(a -> !a.person().isNamed() || !a.party().isNamed());
        return clearest(found);
    }

    private static Affiliation listed(NamedLists.Members m, String article) {
        var span = m.name().sentence().token(m.token()).span().cover(m.name().span());
        return new Affiliation(m.name().person(), m.party(), new Evidence(article, span, "party-list", 0.8));
    }

    private static boolean belongs(Title title) {
        Kind kind = title.entry().kind();
        return !OUTSIDERS.contains(kind) && (kind != Kind.CAPACITY || SPOKEN_FOR.contains(title.entry().title()));
    }

    private static List<Affiliation> clearest(List<Affiliation> found) {
        record Pair(int person, int party) {
        }
        Map<Pair, Affiliation> best = new LinkedHashMap<>();
        for (Affiliation a : found) {
            best.merge(new Pair(a.person().id(), a.party().id()), a,
                    (x, y) -> y.evidence().score() > x.evidence().score() ? y : x);
        }
        List<Affiliation> sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparing((Affiliation a) -> a.evidence().span()).thenComparing(a -> a.person().id())
                .thenComparing(a -> a.party().id()));
        return sorted;
    }
}
