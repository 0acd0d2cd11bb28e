package org.claimant.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An office of a known actor, with its time where that is known: {@code Mayor of London@2008-05-04/2016-05-09}. A day may be
 * given by its month or year only, and a bound left out.
 *
 * @param from  first day, or null
 * @param until last day, or null
 */
record Office(String title, @Nullable LocalDate from, @Nullable LocalDate until) {
    private static final Pattern TIME = Pattern.compile("[0-9/-]+");

    /** @throws IllegalArgumentException if what follows the {@code @} is no time */
    static Office of(String cell) {
        int at = cell.lastIndexOf('@');
        if (at < 0 || !TIME.matcher(cell.substring(at + 1)).matches()) {
            return new Office(cell, null, null);
        }
        String time = cell.substring(at + 1);
        int slash = time.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("an office's time needs a '/' between its days: '" + cell + "'");
        }
        LocalDate from = slash == 0 ? null : day(time.substring(0, slash), false);
        LocalDate until = slash == time.length() - 1 ? null : day(time.substring(slash + 1), true);
        return new Office(cell.substring(0, at).strip(), from, until);
    }

    private static LocalDate day(String day, boolean last) {
        if (day.length() > 7) {
            return LocalDate.parse(day);
        }
        YearMonth month = YearMonth.parse(day.length() == 4 ? day + (last ? "-12" : "-01") : day);
        return last ? month.atEndOfMonth() : month.atDay(1);
    }

    /** True where it was held on the day; an unknown day or bound excludes nothing. */
    boolean isHeld(Optional<LocalDate> day) {
        return day.map(d -> (from == null || !d.isBefore(from)) && (until == null || !d.isAfter(until))).orElse(true);
    }

    /** True where it was held before the day, and no more. */
    boolean isPast(Optional<LocalDate> day) {
        return day.map(d -> until != null && d.isAfter(until)).orElse(false);
    }

    /** As a gazetteer holds it. */
    @Override
    public String toString() {
        String time = (from == null ? "" : from) + "/" + (until == null ? "" : until);
        return time.equals("/") ? title : title + "@" + time;
    }
}
