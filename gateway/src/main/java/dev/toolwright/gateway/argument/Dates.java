package dev.toolwright.gateway.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dates and times in the forms that people write, as JSON schema's formats {@code date} and {@code date-time} want them
 * (RFC 3339). Whether 2/3/2024 is in February or in March nobody knows, so it stays; 25/12/2024 is a date.
 */
final class Dates {

    private static final List<DateTimeFormatter> DATES = formatters(
            "uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuuMMdd", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu",
            "EEEE d MMMM uuuu", "EEE d MMM uuuu", "EEEE MMMM d uuuu", "EEE MMM d uuuu", "d/M/uuuu", "M/d/uuuu", "d-M-uuuu", "M-d-uuuu");

    private static final List<DateTimeFormatter> TIMES =
            formatters("uuuu-M-d['T'][ ]H:mm[:ss][.SSS][ ]XXX", "EEE, d MMM uuuu HH:mm:ss O");

    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    /** Longer than any date that is written out. */
    private static final int LONGEST = 40;

    private Dates() {}

    /** The same in the format's own form; the text itself if it has that; empty if it can't be told what is meant. */
    static Optional<String> inForm(String format, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (format) {
            case "date" -> date(text.strip()).map(LocalDate::toString);
            case "date-time" -> isTime(text) ? Optional.of(text) : time(text.strip());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String text) {
        String plain = ORDINAL.matcher(text).replaceAll("").replace(",", " ").replaceAll("\\s+", " ");
        Set<LocalDate> meant = Stream.concat(
                        DATES.stream().flatMap(form -> parse(form, plain).stream()), midnight(text).stream())
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private static Optional<LocalDate> parse(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form)).filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999);
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    /** A date with a time of day that says nothing. */
    private static Optional<LocalDate> midnight(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
            return Optional.of(time).filter(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT)).map(LocalDateTime::toLocalDate);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Without its offset a time is not certain. */
    private static Optional<String> time(String text) {
        return TIMES.stream()
                .flatMap(form -> offset(form, text).stream())
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .findFirst();
    }

    private static Optional<OffsetDateTime> offset(DateTimeFormatter form, String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, form));
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }

    private static boolean isTime(String text) {
        return offset(DateTimeFormatter.ISO_OFFSET_DATE_TIME, text).isPresent() && text.matches(".{11}\\d\\d:\\d\\d:\\d\\d.*");
    }

    private static List<DateTimeFormatter> formatters(String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}
