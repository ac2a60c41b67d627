package dev.toolwright.hub.calendar;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days on which people work. */
final class WorkingDays {

    private static final long LONGEST = 36_600;

    private WorkingDays() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/working-days", "workingDays", Input.class, Output.class, i -> answer(i.span()))
                .describedAs(
                        "Count the working days between two dates",
                        "Counts the days from start to end, both included, that are neither on a weekend nor a holiday. The "
                                + "weekend is Saturday and Sunday unless given otherwise; holidays are given as dates. "
                                + "At most 36600 days.")
                .failsWith(422, "The end lies before the start, or more than 36600 days after it.");
    }

    private static Output answer(Span span) {
        long length = ChronoUnit.DAYS.between(span.start(), span.end());
        if (length < 0 || length > LONGEST) {
            throw ApiProblem.unprocessable("The end must lie 0 to " + LONGEST + " days after the start, not " + length + ".");
        }
        int working = 0;
        int weekend = 0;
        for (LocalDate day = span.start(); !day.isAfter(span.end()); day = day.plusDays(1)) {
            if (span.weekend().contains(day.getDayOfWeek())) {
                weekend++;
            } else if (!span.holidays().contains(day)) {
                working++;
            }
        }
        return new Output(working, weekend, (int) length + 1 - working - weekend);
    }

    record Input(@Body @Doc("The span of time and the days off.") Span span) {}

    record Span(
            @Doc(value = "First day, YYYY-MM-DD.", example = "2024-12-23") LocalDate start,
            @Doc(value = "Last day, YYYY-MM-DD; counted too.", example = "2025-01-03") LocalDate end,
            @Doc(value = "Weekdays on which nobody works.", defaultValue = "[\"saturday\",\"sunday\"]", maxSize = 7)
                    List<DayOfWeek> weekend,
            @Doc(value = "Dates of holidays, YYYY-MM-DD.", defaultValue = "[]", maxSize = 400,
                    example = "[\"2024-12-25\",\"2024-12-26\",\"2025-01-01\"]")
                    List<LocalDate> holidays) {}

    record Output(
            @Doc(value = "Number of working days.", example = "7") int workingDays,
            @Doc(value = "Days on a weekend.", example = "2") int weekendDays,
            @Doc(value = "Holidays that fall on no weekend.", example = "3") int holidays) {}
}
