package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.claimant.model.Sentence;
import org.claimant.model.Span;
import org.claimant.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyMarksTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Ada Moss ( D-Ohio ) left;D;party/democratic-party-us",
        "Ada Moss , R-Texas , left;R;party/republican-party-us",
        "Ada Moss , D-Calif. , left;D;party/democratic-party-us",
        "Ada Moss ( R ) left;R;party/republican-party-us",
        "Ada Moss ( Lab ) left;Lab;party/labour-party-uk",
        "Ada Moss ( Con , Dover ) left;Con;party/conservative-party-uk",
        "Ada Moss ( LibDem ) left;LibDem;party/liberal-democrats-uk",
        "Ada Moss ( Lib Dem , Bath ) left;Lib Dem;party/liberal-democrats-uk",
        "Ada Moss ( Lib. ) left;Lib;party/liberal-party-of-australia party/liberal-party-of-canada",
    })
    void at_markBehindAName_isTheParty(String text, String mark, String parties) {
        Sentence s = sentence(text);
        Phrase found = PartyMarks.at(GAZETTEER, s, 3).orElseThrow();
        assertEquals(mark, text.substring(found.mention().span().begin(), found.mention().span().end()).replace("Lib.", "Lib"));
        assertEquals(List.of(parties.split(" ")), found.known().stream().map(KnownActor::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"the vitamin ( D ) left", "Ada Moss ( Labrador ) left", "Ada Moss and D-Day left", "Ada Moss ( Lab tests ) left"})
    void at_noMark_isNobody(String text) {
        assertEquals(Optional.empty(), PartyMarks.at(GAZETTEER, sentence(text), 3));
    }

    @Test
    void resolve_onlyMarks_isTheKnownParty() {
        Story s = Story.of("a", "2024-01-01");
        s.affiliation(s.actor(org.claimant.model.ActorType.PERSON, "Ada Moss"), s.actor(org.claimant.model.ActorType.PARTY, "Lab"));
        s.actor(org.claimant.model.ActorType.ORGANIZATION, "House of Commons");
        assertEquals(List.of("party/labour-party-uk", "person/ada-moss"),
                EntityResolver.load(GAZETTEER, Decisions.none()).resolve(List.of(s.extraction())).actors().stream().map(org.claimant.model.Actor::id).toList());
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = new java.util.ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
            tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word, word, tag, "O", -1, "root"));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, tokens);
    }
}
