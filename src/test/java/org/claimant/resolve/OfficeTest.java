package org.claimant.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OfficeTest {
    @Test
    void of_monthsAndYears_reachFromTheirFirstToTheirLastDay() {
        Office office = Office.of("Mayor of Brackton@2010-02/2012");
        assertEquals("Mayor of Brackton", office.title());
        assertEquals(LocalDate.of(2010, 2, 1), office.from());
        assertEquals(LocalDate.of(2012, 12, 31), office.until());
        assertEquals("Mayor of Brackton@2010-02-01/2012-12-31", office.toString());
    }

    @Test
    void isHeld_openEnd_fromTheFirstDayOn() {
        Office office = Office.of("Mayor of Brackton@2010-02-03/");
        assertFalse(office.isHeld(day("2010-02-02")));
        assertTrue(office.isHeld(day("2010-02-03")));
        assertTrue(office.isHeld(Optional.empty()));
    }

    @Test
    void isPast_lastDay_isStillHeld() {
        Office office = Office.of("Mayor of Brackton@/2012-03-04");
        assertFalse(office.isPast(day("2012-03-04")));
        assertTrue(office.isPast(day("2012-03-05")));
        assertFalse(office.isPast(Optional.empty()));
    }

    @Test
    void of_noTime_alwaysHeld() {
        assertTrue(Office.of("Miller").isHeld(day("1900-01-01")));
        assertEquals("Miller", Office.of("Miller").toString());
    }

    @Test
    void of_atSignInTheTitle_isPartOfIt() {
        assertEquals("Editor of News@Ten", Office.of("Editor of News@Ten").title());
    }

    @Test
    void of_timeWithoutSlash_isRejected() {
        assertThrows(IllegalArgumentException.class, () -> Office.of("Mayor of Brackton@2010"));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
