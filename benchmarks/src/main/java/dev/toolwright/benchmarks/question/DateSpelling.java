package dev.toolwright.benchmarks.question;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The ways in which people write a date, or a number for its place in a row. */
final class DateSpelling {

    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US),
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US),
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US),
            DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US));
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

    private DateSpelling() {}

    /** In any of the ways, month before day. */
    static String any(LocalDate date, Draw draw) {
        return draw.one(WAYS).format(date);
    }

    /** {@code March 3rd, 2011}. */
    static String withSuffix(LocalDate date) {
        return month(date) + " " + withSuffix(date.getDayOfMonth()) + ", " + date.getYear();
    }

    /** {@code 21st}. */
    static String withSuffix(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number + switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** {@code second}; up to twelve. */
    static String ordinal(int number) {
        return ORDINALS.get(number - 1);
    }

    static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    }

    static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
    }
}
