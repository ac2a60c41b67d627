package dev.toolwright.hub.calendar;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** How far two dates lie apart. */
final class DaysBetween {

    private DaysBetween() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/days-between", "daysBetween", Input.class, Output.class, DaysBetween::answer)
                .describedAs(
                        "Count the days between two dates",
                        "Counts the days from a start date to an end date, leap days included. The end date itself is not "
                                + "counted unless include_end is true. Negative if the end lies before the start. "
                                + "Example: from 2022-11-28 to 2023-03-09 there are 101 days.");
    }

    private static Output answer(Input input) {
        long days = ChronoUnit.DAYS.between(input.start(), input.end()) + (input.includeEnd() ? 1 : 0);
        return new Output(input.start(), input.end(), days, Period.between(input.start(), input.end()));
    }

    record Input(
            @Doc(value = "First date, YYYY-MM-DD.", example = "2022-11-28") LocalDate start,
            @Doc(value = "Second date, YYYY-MM-DD.", example = "2023-03-09") LocalDate end,
            @Doc(value = "Whether the end date is counted too.", defaultValue = "false") boolean includeEnd) {}

    record Output(
            @Doc(value = "The first date, as asked.", example = "2022-11-28") LocalDate start,
            @Doc(value = "The second date, as asked.", example = "2023-03-09") LocalDate end,
            @Doc(value = "Number of days from start to end.", example = "101") long days,
            @Doc(value = "The same distance in years, months and days, ISO 8601.", example = "P3M9D") Period period) {}
}
