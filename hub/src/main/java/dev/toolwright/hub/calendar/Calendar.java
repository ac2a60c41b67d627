package dev.toolwright.hub.calendar;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Dates of the Gregorian calendar; no state. */
public final class Calendar {

    private Calendar() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "calendar",
                        "Calendar",
                        "Date and time",
                        "Arithmetic with dates of the Gregorian calendar: days between two dates, adding and subtracting "
                                + "days, weeks, months and years, weekday and ISO week of a date, leap years, ages, and "
                                + "working days that leave out weekends and holidays. Dates are written YYYY-MM-DD.")
                .with(DaysBetween.operation())
                .with(AddPeriod.operation())
                .with(DateFacts.operation())
                .with(LeapYear.operation())
                .with(Age.operation(clock))
                .with(WorkingDays.operation());
    }
}
