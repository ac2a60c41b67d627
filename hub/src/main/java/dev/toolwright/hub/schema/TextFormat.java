package dev.toolwright.hub.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The formats of texts that requests are checked for; an unknown format is a hint to readers and allows all. */
enum TextFormat {
    DATE("date", "a date as YYYY-MM-DD that exists, such as 2024-02-29", LocalDate::parse),
    DATE_TIME("date-time", "a date and time with offset, such as 2024-02-29T09:30:00Z", OffsetDateTime::parse),
    LOCAL_DATE_TIME("local-date-time", "a date and time without offset, such as 2024-02-29T09:30:00", LocalDateTime::parse),
    LOCAL_TIME("local-time", "a time of day, such as 09:30 or 09:30:15", LocalTime::parse),
    DURATION("duration", "an ISO 8601 duration, such as PT1H30M or P2DT6H", Duration::parse),
    PERIOD("period", "an ISO 8601 period of days and longer, such as P1Y2M3D", Period::parse),
    EMAIL("email", "an e-mail address, such as ada@example.org", TextFormat::parseEmail),
    URI_TEXT("uri", "an absolute URI, such as https://example.org/a", TextFormat::parseUri);

    private final String id;
    private final String expectation;
    private final Consumer<String> parser;

    TextFormat(String id, String expectation, Consumer<String> parser) {
        this.id = id;
        this.expectation = expectation;
        this.parser = parser;
    }

    static Optional<TextFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    String expectation() {
        return expectation;
    }

    boolean matches(String text) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void parseEmail(String text) {
        if (!text.matches("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+")) {
            throw new IllegalArgumentException(text);
        }
    }

    private static void parseUri(String text) {
        try {
            if (!new URI(text).isAbsolute()) {
                throw new IllegalArgumentException(text);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
