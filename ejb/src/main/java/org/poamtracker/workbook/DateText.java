package org.poamtracker.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: 2026-01-31, 2026/1/31, 1/31/2026, 1/31/26, Jan 31, 2026, January 31 2026, 31-Jan-26. */
final class DateText {

    /** The first year that is a date and no slip of the finger. */
    static final int FIRST_YEAR = 1990;

    /** The last such year. */
    static final int LAST_YEAR = 2099;

    private static final int LONGEST = 60;
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\w/.-])(?:(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})"
                    + "|(\\d{1,2})([-/])(\\d{1,2})\\6(\\d{4}|\\d{2})"
                    + "|" + MONTH + "\\.?\\s+(\\d{1,2})" + ORDINAL + ",?\\s+(\\d{4})"
                    + "|(\\d{1,2})" + ORDINAL + "[\\s-]+" + MONTH + "\\.?,?[\\s-]+(\\d{4}|\\d{2}))(?![\\w/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "[T\\s]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[AP]M|Z|[+-]\\d{2}:?\\d{2})?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateText() {}

    /** The day that the whole text names, a time behind it passed over; nothing where it names none. */
    static Optional<LocalDate> whole(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String day = TIME.matcher(text.strip()).replaceFirst("").strip();
        Matcher basic = BASIC.matcher(day);
        if (basic.matches()) {
            return day(basic.group(1), basic.group(2), basic.group(3));
        }
        Matcher date = DATE.matcher(day);
        return date.matches() ? read(date) : Optional.empty();
    }

    /** Finds what is written like a date, inside a longer text. */
    static Matcher finder(CharSequence text) {
        return DATE.matcher(text);
    }

    /** The day that a match of {@link #finder} names; nothing where the calendar has no such day. */
    static Optional<LocalDate> read(MatchResult date) {
        if (date.group(1) != null) {
            return day(date.group(1), date.group(3), date.group(4));
        }
        if (date.group(5) != null) {
            return day(date.group(8), date.group(5), date.group(7));
        }
        if (date.group(9) != null) {
            return day(date.group(11), month(date.group(9)), date.group(10));
        }
        return day(date.group(14), month(date.group(13)), date.group(12));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int written = Integer.parseInt(year);
        int full = year.length() > 2 ? written : written + (written < FIRST_YEAR % 100 ? 2000 : 1900);
        try {
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(DateText::plausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a day lies in the years that plans are made in. */
    static boolean plausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
