package org.claimant.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.claimant.model.Claim;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Topic;
import org.claimant.model.Utterance;
import org.claimant.model.Utterance.Stance;

/**
 * Reads who accuses whom of what, who denies it and who confirms it. First the deeds that the text names ("X accused Y
 * of lying"), then what blames somebody in reported speech ("Y lied, X said"): there the innermost voice is the speaker, and
 * blame denied in its words is a denial. The chain of reporters is the voices around it.
 */
final class UtteranceExtractor implements Extractor<Utterance> {
    private final ActLexicon acts = ActLexicon.load();
    private final Circumstances circumstances = Circumstances.load();
    private final SourceNouns sourceNouns = SourceNouns.load();
    private final TopicPhrases topics;
    private final DenialReader denials;
    private final Optional<AccusationModel> learned;

    /** @param learned what reads on where the rules end; empty to read by rules alone */
    UtteranceExtractor(List<Topic> topics, Optional<AccusationModel> learned) {
        this.topics = new TopicPhrases(topics);
        this.learned = learned;
        this.denials = new DenialReader(this.topics);
    }

    @Override
    public List<Utterance> extract(Context context) {
        return new Reading(context, new Sides(context.memberships(), context.discourse())).read();
    }

    /** The reading of one article. */
    private final class Reading {
        private final Context context;
        private final Sides sides;
        private final Cast cast;
        private final Voices voices;
        private final BlameReader blameReader;
        private final DeedReader deedReader;
        private final ReportedBlame reported;
        private final SelfDenials selfDenials;
        private final AuthenticityReader authenticity;
        private final UtteranceMaker maker;
        private final Set<Utterance> vague = new LinkedHashSet<>();

        Reading(Context context, Sides sides) {
            this.sides = sides;
            this.context = context;
            this.cast = Cast.of(context.article(), context.discourse(), context.attributions(), sourceNouns);
            this.voices = cast.voices();
            Accountable accountable = new Accountable(context.article(), cast);
            this.blameReader = new BlameReader(topics, cast, accountable);
            this.deedReader = new DeedReader(acts, topics, cast, accountable, sides);
            this.selfDenials = new SelfDenials(cast, sides);
            this.maker = new UtteranceMaker(context, cast, sides, circumstances);
            this.reported = new ReportedBlame(context.article(), cast, sourceNouns, sides, maker);
            this.authenticity = new AuthenticityReader(acts, cast, voices, context);
        }

        List<Utterance> read() {
            for (Sentence s : context.article().sentences()) {
                List<Blame> blames = blameReader.read(s);
                List<AuthenticityReader.Authenticity> genuine = authenticity.read(s);
                List<Deed> deeds = deedReader.read(s, blames).stream()
                        .filter(d -> genuine.stream().noneMatch(a -> a.predicate() == d.predicate())).toList();
                deeds.forEach(this::add);
                boolean denied = deeds.stream().anyMatch(d -> d.stance() == Stance.DENIES);
                List<DenialReader.Denial> cleared = denials.read(s, cast, blames);
                cleared.forEach(d -> denied(s, d, denied, "deny-words"));
                for (Blame b : blames) {
                    if (deeds.stream().noneMatch(d -> d.predicate() == b.predicate() || d.blames().contains(b))
                            && cleared.stream().noneMatch(d -> d.claimed().contains(b))) {
                        reported.read(b);
                    }
                }
                if (!denied && cleared.isEmpty() && blames.stream().noneMatch(Blame::negated)) {
                    selfDenials.read(s, blames).forEach(d -> denied(s, d, false, "deny-self"));
                }
                genuine.forEach(a -> maker.add(s, a.predicate(), a.stance(), a.speaker(), a.reporters(),
                        new Claim.AuthenticityClaim(a.leak()), a.rule()));
            }
            List<Utterance> ruled = maker.made().stream().map(u -> vague.contains(u) ? inTheLight(u) : u).distinct().toList();
            List<Utterance> all = new ArrayList<>(UtteranceMaker.sourced(learned.map(m -> readOn(ruled, m)).orElse(ruled)));
            all.sort(Comparator.comparingInt(u -> context.article().sentenceAt(u.evidence().span().begin()).map(Sentence::index).orElse(0)));
            return all;
        }

        private List<Utterance> readOn(List<Utterance> ruled, AccusationModel model) {
            List<Utterance> all = new ArrayList<>(ruled);
            var features = new AccusationFeatures(sides, topics, blameReader, ruled);
            new AccusationReader(new AccusationCandidates(context.discourse(), cast), features, model).read(context.article()).stream()
                    .filter(j -> ruled.stream().noneMatch(j::isRead)).map(j -> judged(j.candidate())).forEach(all::add);
            return new TopicChooser(topics, model).choose(context.article(), all);
        }

        private Utterance judged(AccusationCandidate c) {
            Optional<Referent> speaker = Optional.of(c.speaker());
            String topic = topics.topicOf(c.sentence(), c.words()).or(() -> sides.topicAgainst(List.of(c.accused()))).orElse(TopicPhrases.OTHER);
            return maker.add(c.sentence(), c.place(), Stance.ASSERTS, speaker, UtteranceMaker.reporters(voices.at(c.sentence().token(c.place()).span().begin()), speaker),
                    new Claim.Allegation(List.of(c.accused()), topic), AccusationEvidence.RULE);
        }

        /** Where the words do not tell what somebody is blamed for, it is what the article blames them for elsewhere. */
        private Utterance inTheLight(Utterance u) {
            Claim.Allegation vaguely = (Claim.Allegation) u.claim();
            Map<String, Long> topics = maker.made().stream().filter(o -> !vague.contains(o)).map(Utterance::claim)
                    .filter(c -> c instanceof Claim.Allegation a && a.accused().stream().anyMatch(vaguely.accused()::contains))
                    .map(c -> ((Claim.Allegation) c).topic()).filter(t -> !t.equals(TopicPhrases.OTHER))
                    .collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
            return topics.entrySet().stream().max(Map.Entry.comparingByValue())
                    .map(t -> u.claiming(new Claim.Allegation(vaguely.accused(), t.getKey()))).orElse(u);
        }

        private void add(Deed read) {
            boolean silent = read.stance() != Stance.ASSERTS && (read.topic().equals(TopicPhrases.OTHER) || !read.told());
            Deed d = silent ? read.about(sides.topicAgainst(read.accused()).orElse(read.topic())) : read;
            List<Utterance> added = new ArrayList<>();
            if (d.speakers().isEmpty()) {
                added.add(add(d, Optional.empty(), d.accused()));
            }
            for (Referent speaker : d.speakers()) {
                // Nobody accuses itself; of several who deny, each does so for itself.
                List<Referent> accused = d.accused().stream()
                        .filter(a -> d.stance() == Stance.ASSERTS ? !a.equals(speaker) : a.equals(speaker) || !d.speakers().contains(a)).toList();
                if (!accused.isEmpty() || d.accused().isEmpty()) {
                    added.add(add(d, Optional.of(speaker), accused));
                }
            }
            if (!read.told()) {
                vague.addAll(added);
            }
        }

        private Utterance add(Deed d, Optional<Referent> speaker, List<Referent> accused) {
            List<Referent> reporters = new ArrayList<>(UtteranceMaker.reporters(voices.at(d.offset()), speaker));
            if (d.isNoun()) {
                reporters.removeAll(DeedNouns.isAnswered(d.sentence(), d.sentence().token(d.predicate()))
                        ? cast.at(d.sentence(), Syntax.subjects(d.sentence(), d.sentence().token(d.predicate()).head())) : List.of());
                reporters.removeAll(accused); // who rejects the accusation against oneself answers it, and tells nobody of it
            }
            return maker.add(d.sentence(), d.predicate(), d.stance(), speaker, reporters, new Claim.Allegation(accused, d.topic()), d.rule());
        }

        private void denied(Sentence s, DenialReader.Denial d, boolean named, String rule) {
            List<Voices.Voice> chain = voices.at(s.token(d.predicate()).span().begin());
            Optional<Referent> speaker = d.by().stream().findFirst().or(() -> chain.isEmpty() ? Optional.empty() : chain.get(chain.size() - 1).speaker());
            if (speaker.isEmpty() || named && d.accused().isEmpty()) {
                return;
            }
            List<Referent> answered = d.claimant().stream().flatMap(c -> sides.accusedBy(c, speaker.get()).stream()).distinct().toList();
            List<Referent> accused = !d.accused().isEmpty() ? d.accused() : !answered.isEmpty() ? answered : sides.accusedSide(speaker.get())
                    .or(() -> maker.principal(speaker.get()).flatMap(sides::accusedSide)).stream().toList();
            if (accused.isEmpty() && d.claimant().isEmpty()) {
                if (!d.named()) {
                    return;
                }
                accused = List.of(sides.answeringForAffairs(speaker.get()));
            }
            String topic = d.topic().equals(TopicPhrases.OTHER) ? sides.topicAgainst(accused).orElse(d.topic()) : d.topic();
            maker.add(s, d.predicate(), Stance.DENIES, speaker, UtteranceMaker.reporters(chain, speaker), new Claim.Allegation(accused, topic), rule);
        }
    }
}
