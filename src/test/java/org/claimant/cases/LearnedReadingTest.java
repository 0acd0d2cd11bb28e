package org.claimant.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimant.extract.Extractors;
import org.claimant.graph.TopicScheme;
import org.claimant.model.Claim;
import org.claimant.model.Referent;
import org.claimant.model.Topic;
import org.junit.jupiter.api.Test;

/** What the learned judge and the learned chooser of topics read beside what rules alone read. */
class LearnedReadingTest {
    private static final String DEMONIZES = """
            Peter Holm wants to ban Muslims from entering the country. Ruth Hale said Peter Holm was damaging the country with his hateful words \
            about Muslims. "Peter Holm demonizes immigrants and minorities," Tom Ash said.""";
    private static final String BAN = "Omar Vane criticized Peter Holm's proposal to ban Muslims.";

    private final List<Topic> scheme = TopicScheme.read();

    @Test
    void extract_blameThatNoRuleIsMadeFor_isJudged() {
        assertEquals(List.of(), read(Extractors.loadRules(scheme), "Tom Ash", DEMONIZES));
        assertEquals(List.of("Tom Ash accuses Peter Holm of Discrimination"), read(Extractors.load(scheme), "Tom Ash", DEMONIZES));
    }

    @Test
    void extract_conditionalBlame_isNotJudged() {
        String conditional = DEMONIZES.replace("\"Peter Holm demonizes immigrants and minorities,\"", "\"If Peter Holm demonizes immigrants and minorities, we will march,\"");
        assertEquals(List.of(), read(Extractors.load(scheme), "Tom Ash", conditional));
    }

    @Test
    void extract_wordsThatTellNoTopic_getTheOneThatPeopleGaveThem() {
        assertEquals(List.of("Omar Vane accuses Peter Holm of Mismanagement"), read(Extractors.loadRules(scheme), "Omar Vane", BAN));
        assertEquals(List.of("Omar Vane accuses Peter Holm of Discrimination"), read(Extractors.load(scheme), "Omar Vane", BAN));
    }

    @Test
    void extract_topicOfTheUsersOwn_staysAsItsPhrasesSay() {
        Topic bluster = new Topic("Bluster", "bluster", "", List.of("lose sleep over tweet"), List.of());
        List<Topic> own = Stream.concat(scheme.stream(), Stream.of(bluster)).toList();
        assertEquals(List.of("Omar Vane accuses Peter Holm of Bluster"),
                read(Extractors.load(own), "Omar Vane", "Omar Vane said Peter Holm loses sleep over tweets."));
    }

    /** Whom a speaker accuses of what, each once. */
    private static List<String> read(Extractors extractors, String speaker, String text) {
        return new ReaderOfCases(extractors).read(text).utterances().stream()
                .filter(u -> u.claim() instanceof Claim.Allegation && u.speaker().map(Referent::name).equals(Optional.of(speaker)))
                .map(u -> line(speaker, (Claim.Allegation) u.claim())).distinct().sorted().toList();
    }

    private static String line(String speaker, Claim.Allegation a) {
        return speaker + " accuses " + a.accused().stream().map(Referent::name).collect(Collectors.joining(";")) + " of " + a.topic();
    }
}
