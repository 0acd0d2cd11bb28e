package org.claimant.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day at the beginning of some words, as outlets write it: {@code 2024-02-28}, {@code Feb 28, 2024}, {@code 28 February 2024}. */
final class Dates {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d).*");
    private static final Pattern MONTH_FIRST = pattern("(?<m>" + MONTH + ") (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})");
    private static final Pattern DAY_FIRST = pattern("(?<d>\\d{1,2})(?:st|nd|rd|th)? (?<m>" + MONTH + "),? (?<y>\\d{4})");

    private static final Pattern IN_NAME = Pattern.compile("(?:^|.*?[^0-9A-Za-z])(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?:[^0-9].*|$)");

    private Dates() {
    }

    private static Pattern pattern(String date) {
        return Pattern.compile(WEEKDAY + date + "(?!\\d).*", Pattern.CASE_INSENSITIVE);
    }

    /** The day that the words begin with; empty where they begin with none, or with one that no calendar has. */
    static Optional<LocalDate> atBegin(String words) {
        for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
            Matcher m = pattern.matcher(words);
            if (m.matches()) {
                return day(m.group("y"), m.group("m"), m.group("d"));
            }
        }
        return Optional.empty();
    }

    /** The day in the name of a file, "wire_2016-05-16_vote.txt"; empty where there is none, or one that no calendar has. */
    static Optional<LocalDate> inName(String name) {
        Matcher m = IN_NAME.matcher(name);
        return m.matches() ? day(m.group("y"), m.group("m"), m.group("d")) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int m = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
