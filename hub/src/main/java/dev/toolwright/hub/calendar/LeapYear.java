package dev.toolwright.hub.calendar;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.Year;

/** Whether a year has a 29 February. */
final class LeapYear {

    private LeapYear() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/years/{year}/leap", "leapYear", Input.class, Output.class, LeapYear::answer)
                .describedAs(
                        "Tell whether a year is a leap year",
                        "A year is a leap year if 4 divides it and 100 does not, or 400 does: 2000 and 2024 are, 1900 is not. "
                                + "Also gives its number of days and the next leap year.");
    }

    private static Output answer(Input input) {
        Year next = Year.of(input.year() + 1);
        while (!next.isLeap()) {
            next = next.plusYears(1);
        }
        return new Output(input.year(), Year.isLeap(input.year()), Year.of(input.year()).length(), next.getValue());
    }

    record Input(@Doc(value = "The year.", example = "2024", min = 1, max = 9999) int year) {}

    record Output(
            @Doc(value = "The year, as asked.", example = "2024") int year,
            @Doc(value = "Whether it is a leap year.", example = "true") boolean leapYear,
            @Doc(value = "Days of the year, 365 or 366.", example = "366") int days,
            @Doc(value = "The first leap year after it.", example = "2028") int nextLeapYear) {}
}
