package dev.toolwright.hub.calendar;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A date moved forward or back. */
final class AddPeriod {

    private AddPeriod() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/add", "addToDate", Input.class, Output.class, AddPeriod::answer)
                .describedAs(
                        "Add days, weeks, months or years to a date",
                        "Moves a date forward, or back with negative amounts: first years and months, then weeks and days. "
                                + "If the day does not exist in the month reached, the month's last day is taken: "
                                + "2024-01-31 plus 1 month is 2024-02-29.");
    }

    private static Output answer(Input input) {
        LocalDate date = input.date()
                .plusMonths(input.years() * 12L + input.months())
                .plusDays(input.weeks() * 7L + input.days());
        return new Output(date, date.getDayOfWeek());
    }

    record Input(
            @Doc(value = "The date to begin with, YYYY-MM-DD.", example = "2024-01-31") LocalDate date,
            @Doc(value = "Years to add.", defaultValue = "0", min = -1000, max = 1000) int years,
            @Doc(value = "Months to add.", defaultValue = "0", example = "1", min = -12000, max = 12000) int months,
            @Doc(value = "Weeks to add.", defaultValue = "0", min = -50000, max = 50000) int weeks,
            @Doc(value = "Days to add.", defaultValue = "0", min = -400000, max = 400000) int days) {}

    record Output(
            @Doc(value = "The date reached, YYYY-MM-DD.", example = "2024-02-29") LocalDate date,
            @Doc(value = "The weekday of that date.", example = "thursday") DayOfWeek weekday) {}
}
