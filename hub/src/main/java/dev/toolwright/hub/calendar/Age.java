package dev.toolwright.hub.calendar;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How old somebody is. */
final class Age {

    private Age() {}

    static ApiOperation<Input, Output> operation(Clock clock) {
        return ApiOperation.get("/age", "age", Input.class, Output.class, input -> answer(input, clock))
                .describedAs(
                        "Compute an age from a date of birth",
                        "Gives the age in full years, months and days on a given date. Without a date the hub's own date is "
                                + "taken, which stands at 2026-01-15 unless set otherwise. "
                                + "Example: born 1990-06-15, on 2024-06-14: 33 years.")
                .failsWith(422, "The date lies before the birth.");
    }

    private static Output answer(Input input, Clock clock) {
        LocalDate on = input.on().orElseGet(() -> LocalDate.now(clock));
        if (on.isBefore(input.born())) {
            throw ApiProblem.unprocessable("The date " + on + " lies before the birth on " + input.born() + ".");
        }
        Period age = Period.between(input.born(), on);
        return new Output(age.getYears(), age.getMonths(), age.getDays(), ChronoUnit.DAYS.between(input.born(), on), on);
    }

    record Input(
            @Doc(value = "Date of birth, YYYY-MM-DD.", example = "1990-06-15") LocalDate born,
            @Doc(value = "The date of interest, YYYY-MM-DD; the hub's date if absent.", example = "2024-06-14")
                    Optional<LocalDate> on) {}

    record Output(
            @Doc(value = "Full years.", example = "33") int years,
            @Doc(value = "Full months beyond the years.", example = "11") int months,
            @Doc(value = "Days beyond the months.", example = "30") int days,
            @Doc(value = "The whole age in days.", example = "12418") long totalDays,
            @Doc(value = "The date on which this is the age.", example = "2024-06-14") LocalDate on) {}
}
