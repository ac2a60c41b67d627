package dev.toolwright.hub.holidays;

import dev.toolwright.hub.schema.Doc;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** One holiday of one year. */
record Holiday(
        @Doc(value = "The day off, YYYY-MM-DD.", example = "2024-04-01") LocalDate date,
        @Doc(value = "Its weekday.", example = "monday") DayOfWeek weekday,
        @Doc(value = "English name.", example = "Easter Monday") String name,
        @Doc(value = "Whether the day off was moved because the holiday falls on a weekend.", example = "false") boolean moved) {

    static Holiday of(LocalDate date, String name, boolean moved) {
        return new Holiday(date, date.getDayOfWeek(), name, moved);
    }
}
