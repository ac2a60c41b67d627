package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Text that people wrote as a moment. */
final class ParseTime {

    private ParseTime() {}

    static ApiOperation<Input, Moment> operation() {
        return ApiOperation.post("/parse", "parseTime", Input.class, Moment.class, input -> parse(input.text()))
                .describedAs(
                        "Parse a date or time written in any format",
                        "Reads text by a pattern of letters: " + Patterns.LETTERS + ". A text without time of day means "
                                + "midnight, a text without zone or offset means the zone given. A date that does not exist, "
                                + "such as 30 February, is refused.")
                .failsWith(422, "The text does not follow the pattern, the pattern has no meaning, or the zone is unknown.");
    }

    private static Moment parse(WrittenTime written) {
        ZoneId zone = Zones.get(written.zone());
        DateTimeFormatter formatter = Patterns.formatter(written.pattern(), written.language());
        try {
            TemporalAccessor parsed = formatter.parseBest(
                    written.text(), ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            return Moment.of(inZone(parsed, zone));
        } catch (DateTimeException e) {
            throw ApiProblem.unprocessable("The text does not follow the pattern: " + e.getMessage() + ".");
        }
    }

    private static ZonedDateTime inZone(TemporalAccessor parsed, ZoneId zone) {
        return switch (parsed) {
            case ZonedDateTime zoned -> zoned;
            case LocalDateTime local -> local.atZone(zone);
            default -> LocalDate.from(parsed).atStartOfDay(zone);
        };
    }

    record Input(@Body @Doc("The text and how it is written.") WrittenTime text) {}

    record WrittenTime(
            @Doc(value = "The text.", example = "July 1, 2024 3:30 AM", minSize = 1, maxSize = 100) String text,
            @Doc(value = "How the text is written.", example = "MMMM d, uuuu h:mm a", minSize = 1, maxSize = 60) String pattern,
            @Doc(value = "The zone where the text has none: " + Zones.MEANING + ".", defaultValue = "UTC",
                    example = "America/New_York", maxSize = 60) String zone,
            @Doc(value = "Language of names in the text, as a language tag such as en or de.", defaultValue = "en",
                    pattern = "[a-z]{2,3}(-[A-Z]{2})?") String language) {}
}
