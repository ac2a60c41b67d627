package dev.toolwright.gateway.snapshot.canonical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One spelling of each date ({@code 2026-11-24}) and each moment (in UTC, {@code 2026-11-24T12:00:00Z}), if the text is one; any
 * other text as it is. Only forms that can be read in one way count: {@code 4/5/2026} is none of them.
 */
final class CanonicalTime {

    private CanonicalTime() {}

    static String date(String text) {
        boolean basic = text.matches("\\d{8}");
        try {
            return LocalDate.parse(text, basic ? DateTimeFormatter.BASIC_ISO_DATE : DateTimeFormatter.ISO_LOCAL_DATE).toString();
        } catch (DateTimeException none) {
            return text;
        }
    }

    /** A moment without an offset stays without: nobody knows whose time it is. */
    static String moment(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:)", "$1T$2");
        try {
            return OffsetDateTime.parse(upper).withOffsetSameInstant(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException noOffset) {
            return local(upper, text);
        }
    }

    private static String local(String upper, String text) {
        try {
            return LocalDateTime.parse(upper).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException none) {
            return text;
        }
    }
}
