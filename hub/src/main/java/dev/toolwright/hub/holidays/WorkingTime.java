package dev.toolwright.hub.holidays;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;

/** Working days of a country. */
final class WorkingTime {

    /** Dates whose holidays are known. */
    static final String YEARS = "(199\\d|20\\d\\d|21\\d\\d)-.+";

    private static final long LONGEST = 4000;

    private WorkingTime() {}

    static ApiOperation<Span, Count> count() {
        return ApiOperation.get("/countries/{country}/working-days", "countWorkingDays", Span.class, Count.class, WorkingTime::count)
                .describedAs(
                        "Count the working days of a country between two dates",
                        "Counts the days from start to end, both included, that are neither Saturday, Sunday nor a nationwide "
                                + "public holiday of the country; at most 4000 days. For other weekends or holidays of one's "
                                + "own see the provider calendar.")
                .failsWith(404, "The holidays of the country are not known.")
                .failsWith(422, "The end lies before the start, or more than 4000 days after it.");
    }

    static ApiOperation<Shift, Reached> add() {
        return ApiOperation.get("/countries/{country}/working-days/add", "addWorkingDays", Shift.class, Reached.class, WorkingTime::add)
                .describedAs(
                        "Add working days of a country to a date",
                        "Moves a date forward by working days, or back with a negative number, over weekends and nationwide "
                                + "public holidays: a delivery time or a deadline. The start itself is not counted. "
                                + "Example: 2024-12-23 plus 3 in DE is 2024-12-30.")
                .failsWith(404, "The holidays of the country are not known.");
    }

    private static Count count(Span span) {
        HolidayCalendar calendar = Countries.get(span.country());
        long length = ChronoUnit.DAYS.between(span.start(), span.end());
        if (length < 0 || length > LONGEST) {
            throw ApiProblem.unprocessable("The end must lie 0 to " + LONGEST + " days after the start, not " + length + ".");
        }
        Set<LocalDate> holidays = daysOff(calendar, span.start(), span.end());
        int weekendDays = (int) span.start().datesUntil(span.end().plusDays(1)).filter(HolidayCalendar::isWeekend).count();
        int holidaysInWeek = (int) holidays.stream().filter(day -> !HolidayCalendar.isWeekend(day)).count();
        return new Count((int) length + 1 - weekendDays - holidaysInWeek, weekendDays, holidaysInWeek);
    }

    private static Reached add(Shift shift) {
        HolidayCalendar calendar = Countries.get(shift.country());
        int step = shift.days() < 0 ? -1 : 1;
        LocalDate furthest = shift.date().plusDays(shift.days() * 2L + step * 30L);
        Set<LocalDate> holidays = shift.days() < 0
                ? daysOff(calendar, furthest, shift.date())
                : daysOff(calendar, shift.date(), furthest);
        LocalDate day = shift.date();
        for (int left = Math.abs(shift.days()); left > 0; ) {
            day = day.plusDays(step);
            if (!HolidayCalendar.isWeekend(day) && !holidays.contains(day)) {
                left--;
            }
        }
        return new Reached(day, day.getDayOfWeek());
    }

    private static Set<LocalDate> daysOff(HolidayCalendar calendar, LocalDate start, LocalDate end) {
        return calendar.between(start, end).map(Holiday::date).collect(Collectors.toSet());
    }

    record Span(
            @Doc(value = "ISO 3166-1 code of the country.", example = "DE", pattern = "[A-Z]{2}") String country,
            @Doc(value = "First day, YYYY-MM-DD.", example = "2024-12-23", pattern = YEARS) LocalDate start,
            @Doc(value = "Last day, YYYY-MM-DD; counted too.", example = "2025-01-03", pattern = YEARS) LocalDate end) {}

    record Count(
            @Doc(value = "Number of working days.", example = "7") int workingDays,
            @Doc(value = "Saturdays and Sundays.", example = "2") int weekendDays,
            @Doc(value = "Holidays that fall on no weekend.", example = "3") int holidays) {}

    record Shift(
            @Doc(value = "ISO 3166-1 code of the country.", example = "DE", pattern = "[A-Z]{2}") String country,
            @Doc(value = "The date to begin with, YYYY-MM-DD.", example = "2024-12-23", pattern = YEARS) LocalDate date,
            @Doc(value = "Working days to add; negative to go back.", example = "3", min = -1000, max = 1000) int days) {}

    record Reached(
            @Doc(value = "The date reached, YYYY-MM-DD.", example = "2024-12-30") LocalDate date,
            @Doc(value = "Its weekday.", example = "monday") DayOfWeek weekday) {}
}
