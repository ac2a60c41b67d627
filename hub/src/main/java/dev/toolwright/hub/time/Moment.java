package dev.toolwright.hub.time;

import dev.toolwright.hub.schema.Doc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** One moment as the clocks of a zone show it. */
record Moment(
        @Doc(value = "The zone, as asked.", example = "America/New_York") String zone,
        @Doc(value = "Date and time on the clocks of the zone, ISO 8601 without offset.", example = "2024-07-01T03:30:00")
                LocalDateTime localTime,
        @Doc(value = "Distance from UTC at that moment, +HH:MM or -HH:MM, Z for none.", example = "-04:00") String offset,
        @Doc(value = "Whether daylight saving time is in force.", example = "true") boolean daylightSaving,
        @Doc(value = "English name of the zone.", example = "Eastern Time") String zoneName,
        @Doc(value = "The same moment in UTC.", example = "2024-07-01T07:30:00Z") Instant instant) {

    static Moment of(ZonedDateTime time) {
        return new Moment(
                time.getZone().getId(),
                time.toLocalDateTime(),
                time.getOffset().getId(),
                time.getZone().getRules().isDaylightSavings(time.toInstant()),
                time.getZone().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                time.toInstant());
    }
}
