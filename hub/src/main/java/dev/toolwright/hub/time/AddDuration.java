package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;

/** A local time moved by calendar days and exact hours. */
final class AddDuration {

    private static final Duration LONGEST = Duration.ofDays(366_000);
    private static final int MOST_DAYS = 366_000;

    private AddDuration() {}

    static ApiOperation<Input, Moment> operation() {
        return ApiOperation.get("/add", "addDuration", Input.class, Moment.class, AddDuration::answer)
                .describedAs(
                        "Add a duration to a local time, across clock changes",
                        "Adds first the period (years, months, days, which keep the time of day) and then the duration "
                                + "(hours, minutes, seconds, which count real time). They differ when clocks change: "
                                + "2024-03-30T12:00 in Europe/Berlin plus P1D is 12:00 on the next day, plus PT24H is 13:00. "
                                + "Both may be negative.")
                .failsWith(422, "The zone is unknown, or the amount is above 366000 days.");
    }

    private static Moment answer(Input input) {
        Period period = input.period();
        if (input.duration().compareTo(LONGEST) > 0
                || input.duration().compareTo(LONGEST.negated()) < 0
                || Math.abs(period.toTotalMonths()) > 12_000
                || Math.abs((long) period.getDays()) > MOST_DAYS) {
            throw ApiProblem.unprocessable("At most 366000 days, or 12000 months, can be added.");
        }
        ZonedDateTime start = input.time().atZone(Zones.get(input.zone()));
        return Moment.of(start.plus(period).plus(input.duration()));
    }

    record Input(
            @Doc(value = "Local date and time to begin with, YYYY-MM-DDTHH:MM.", example = "2024-03-30T12:00", pattern = "\\d{4}-.+")
                    LocalDateTime time,
            @Doc(value = "The zone of that time: " + Zones.MEANING + ".", defaultValue = "UTC", example = "Europe/Berlin", maxSize = 60)
                    String zone,
            @Doc(value = "Years, months, weeks and days to add, ISO 8601.", defaultValue = "P0D", example = "P1D", maxSize = 30)
                    Period period,
            @Doc(value = "Hours, minutes and seconds to add, ISO 8601.", defaultValue = "PT0S", example = "PT1H30M", maxSize = 30)
                    Duration duration) {}
}
