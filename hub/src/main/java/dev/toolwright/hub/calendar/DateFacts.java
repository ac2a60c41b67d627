package dev.toolwright.hub.calendar;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** What a calendar says about one date. */
final class DateFacts {

    private DateFacts() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/dates/{date}", "dateFacts", Input.class, Output.class, input -> facts(input.date()))
                .describedAs(
                        "Tell the weekday, ISO week and day of the year of a date",
                        "Gives the day of the week, the ISO 8601 week and the year it belongs to, the number of the day in "
                                + "its year, the quarter, and whether the year is a leap year. "
                                + "Example: 2024-12-30 is a Monday in week 1 of 2025.");
    }

    private static Output facts(LocalDate date) {
        return new Output(
                date,
                date.getDayOfWeek(),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.getDayOfYear(),
                date.get(IsoFields.QUARTER_OF_YEAR),
                date.isLeapYear());
    }

    record Input(@Doc(value = "The date, YYYY-MM-DD.", example = "2024-12-30") LocalDate date) {}

    record Output(
            @Doc(value = "The date, as asked.", example = "2024-12-30") LocalDate date,
            @Doc(value = "Day of the week.", example = "monday") DayOfWeek weekday,
            @Doc(value = "ISO 8601 week, 1 to 53.", example = "1") int isoWeek,
            @Doc(value = "The year that the ISO week belongs to.", example = "2025") int isoWeekYear,
            @Doc(value = "Number of the day in its year, 1 to 366.", example = "365") int dayOfYear,
            @Doc(value = "Quarter of the year, 1 to 4.", example = "4") int quarter,
            @Doc(value = "Whether the year has 366 days.", example = "true") boolean leapYear) {}
}
