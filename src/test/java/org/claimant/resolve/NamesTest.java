package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "MQM-P, Muttahida Qaumi Movement-Pakistan, true",
        "MQM-L, MQM-London, true",
        "MQM-P, MQM-London, false",
        "PPP, Pakistan Peoples Party, true",
        "EU, European Union, true",
        "DoJ, Department of Justice, true",
        "UK, Ukraine, false",
        "Labour, Labour Party, false",
    })
    void isInitials_acronymAndName_tellsWhetherItStandsForIt(String acronym, String name, boolean expected) {
        assertEquals(expected, NameSieve.isInitials(acronym, name));
    }

    @ParameterizedTest
    @CsvSource({
        "Khurram Sher Zaman, Khurrum Sher Zaman, true",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, true",
        "Anna Keller, Hanna Keller, false",
        "John Smith, Joan Smith, false",
        "Keller, Kellner, false",
    })
    void sameFullName_spellings_areOneOnlyIfLongAndNear(String a, String b, boolean expected) {
        assertEquals(expected, Spelling.sameFullName(a, b));
        assertEquals(expected, Spelling.sameFullName(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "@JaneDoe, Jane Doe, true",
        "@KhurumSherZaman, Khurrum Sher Zaman, true",
        "@jane_doe, Jane Doe, true",
        "@JohnDoe, Jane Doe, false",
        "JaneDoe, Jane Doe, false",
    })
    void isHandleOf_handle_writesTheNameAsOneWord(String handle, String name, boolean expected) {
        assertEquals(expected, Spelling.isHandleOf(handle, name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The  Muttahida Qaumi Movement – Pakistan | Muttahida Qaumi Movement-Pakistan",
        "Volker Türk | Volker Turk",
        "Pakistan People’s Party | Pakistan People's Party",
        "U.S. | US",
    })
    void of_name_dropsWhatDiffersByHouseStyle(String name, String key) {
        assertEquals(key, NameKey.of(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sinn Féin | sinn-fein", "People's Party | peoples-party", "the Sindh governor | sindh-governor"})
    void slug_name_isReadable(String name, String slug) {
        assertEquals(slug, NameKey.slug(name));
    }
}
