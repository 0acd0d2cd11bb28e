package org.claimant.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimant.model.ActorType;
import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Claim;
import org.claimant.model.Discourse;
import org.claimant.model.Membership;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** Which parties and bodies a person of the article belongs to, and whom the article has heard accused so far. */
final class Sides {
    private static final List<String> GOVERNING = List.of("minister", "secretary", "premier", "chancellor", "pm");

    private static final Pattern SPOKES = Pattern.compile("(?i)^(a |the )?spokes(man|woman|person)$");

    private static final Pattern RULERS = Pattern.compile("(?i)\\b(courts?|judges?|justice|tribunal|jury|magistrates?|commission|commissioner|committee|ombudsman|regulator|panel|arbitrator|inquiry)\\b");
    private static final Pattern GOVERNMENT = Pattern.compile("(?i)^(?!an? ).*\\bgovernment\\b");
    private static final int NEAR = 2;
    private static final Set<String> OPPONENTS = Set.of("rival", "opponent", "critic", "foe", "adversary", "enemy", "detractor", "challenger");

    private final Discourse discourse;
    private final Set<Referent> governs = new LinkedHashSet<>();
    private final Map<Referent, Set<Referent>> bodies = new LinkedHashMap<>();
    private final Map<Referent, List<Referent>> bySpeaker = new LinkedHashMap<>();
    private final Map<Referent, String> topics = new LinkedHashMap<>();
    private final List<Referent> accused = new ArrayList<>();

    Sides(List<Membership> memberships, Discourse discourse) {
        this.discourse = discourse;
        for (Membership m : memberships) {
            if (m instanceof Membership.Role r) {
                if (r.status() == Membership.Status.CURRENT && GOVERNING.stream().anyMatch(r.role().toLowerCase(Locale.ROOT)::contains)) {
                    governs.add(r.person());
                }
                r.organization().ifPresent(o -> bodies.computeIfAbsent(r.person(), p -> new LinkedHashSet<>()).add(o));
            } else if (m instanceof Membership.Affiliation a) {
                bodies.computeIfAbsent(a.person(), p -> new LinkedHashSet<>()).add(a.party());
            }
        }
    }

    /** Remembers an accusation, in the order of the text. */
    void accuse(Optional<Referent> speaker, Claim.Allegation allegation) {
        speaker.ifPresent(s -> bySpeaker.computeIfAbsent(s, k -> new ArrayList<>()).addAll(allegation.accused()));
        accused.addAll(allegation.accused());
        if (!allegation.topic().equals(TopicPhrases.OTHER)) {
            allegation.accused().forEach(r -> topics.put(r, allegation.topic()));
        }
    }

    /** Whom the accuser accused: the answering one or its body if they are among them, else the last; nobody where it accused nobody. */
    List<Referent> accusedBy(Referent accuser, Referent answering) {
        List<Referent> all = bySpeaker.getOrDefault(accuser, List.of());
        Set<Referent> own = bodies.getOrDefault(answering, Set.of());
        return all.stream().filter(r -> r.equals(answering) || own.contains(r)).findFirst().map(List::of)
                .orElse(all.isEmpty() ? List.of() : List.of(all.get(all.size() - 1)));
    }

    /** Whom a court, a judge or another who rules, but none of these, found at fault last; nobody where none did. */
    List<Referent> ruledAgainst(List<Referent> others) {
        return bySpeaker.keySet().stream().filter(r -> !others.contains(r) && RULERS.matcher(r.name()).find()).reduce((before, last) -> last)
                .map(r -> accusedBy(r, r)).orElse(List.of());
    }

    /** What they were accused of last, where an answer does not say it. */
    Optional<String> topicAgainst(List<Referent> who) {
        return who.stream().map(topics::get).filter(Objects::nonNull).findFirst();
    }

    /** The side that a speaker who denies or admits without saying for whom speaks for: itself or its body, whichever was accused last. */
    Referent answeringFor(Referent speaker) {
        Set<Referent> own = bodies.getOrDefault(speaker, Set.of());
        for (int i = accused.size() - 1; i >= 0; i--) {
            if (accused.get(i).equals(speaker) || own.contains(accused.get(i))) {
                return accused.get(i);
            }
        }
        return governs.contains(speaker) ? government().orElse(speaker) : isSomebodys(speaker) ? nearestBody(speaker).orElse(speaker) : speaker;
    }

    /** "a spokesman", of whom the article does not say whose: of the body that was spoken of last. */
    private boolean isSomebodys(Referent speaker) {
        return !speaker.isNamed() && !bodies.containsKey(speaker) && SPOKES.matcher(speaker.name()).find();
    }

    private Optional<Referent> nearestBody(Referent speaker) {
        Mention first = speaker.mentions().get(0);
        return discourse.referents().stream().filter(r -> r.type() == ActorType.ORGANIZATION || r.type() == ActorType.PARTY)
                .flatMap(r -> r.mentions().stream().filter(m -> m.span().end() <= first.span().begin() && m.sentence() >= first.sentence() - NEAR)
                        .map(m -> Map.entry(m.span().begin(), r)))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    /** The same, but only where the article has heard it accused. */
    Optional<Referent> accusedSide(Referent speaker) {
        return Optional.of(answeringFor(speaker)).filter(accused::contains);
    }

    /** For whom a speaker answers who admits that something is so: an office holder for the government. */
    Referent answeringForAffairs(Referent speaker) {
        return governs.contains(speaker) ? government().orElse(speaker) : answeringFor(speaker);
    }

    /** True for a body, no party, in which the speaker has an office: who blames it owns up. */
    boolean isBodyOf(Referent speaker, Referent body) {
        return body.type() == ActorType.ORGANIZATION && bodies.getOrDefault(speaker, Set.of()).contains(body);
    }

    /** True for a body or party that the speaker belongs to. */
    boolean isOwn(Referent speaker, Referent body) {
        return bodies.getOrDefault(speaker, Set.of()).contains(body);
    }

    List<Referent> partiesOf(Referent speaker) {
        return bodies.getOrDefault(speaker, Set.of()).stream().filter(r -> r.type() == ActorType.PARTY).toList();
    }

    private Optional<Referent> government() {
        return discourse.referents().stream().filter(r -> r.type() == ActorType.ORGANIZATION && GOVERNMENT.matcher(r.name()).find()).findFirst();
    }

    /** Whom the rivals, opponents or critics of somebody are against: "his party's rivals", his party. */
    Optional<Referent> opposed(AnnotatedArticle article, Cast cast, Referent speaker) {
        if (speaker.isNamed()) {
            return Optional.empty();
        }
        Sentence s = article.sentences().get(speaker.mentions().get(0).sentence());
        Token head = s.token(speaker.mentions().get(0).head());
        return OPPONENTS.contains(head.lemma()) ? cast.owners(s, head).stream().findFirst() : Optional.empty();
    }

    /** Whom the article has heard accused most, the latest among equals, other than the speaker and its own side. */
    Optional<Referent> theme(Referent speaker) {
        Set<Referent> own = bodies.getOrDefault(speaker, Set.of());
        Map<Referent, Integer> counts = new LinkedHashMap<>();
        for (int i = accused.size() - 1; i >= 0; i--) {
            Referent r = accused.get(i);
            if (!r.equals(speaker) && !own.contains(r)) {
                counts.merge(r, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
