package dev.toolwright.hub.holidays;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which days are holidays. */
final class HolidayReading {

    private HolidayReading() {}

    static ApiOperation<OfYear, HolidayList> list() {
        return ApiOperation.get("/countries/{country}/years/{year}", "listHolidays", OfYear.class, HolidayList.class,
                        input -> new HolidayList(Countries.get(input.country()).of(input.year())))
                .describedAs(
                        "List the public holidays of a country in a year",
                        "Lists the nationwide public holidays in order of date; holidays of single regions and one-off "
                                + "changes are left out. Where a country gives a day off instead of a holiday on a weekend (US, GB), the "
                                + "day off is given and marked as moved. GB means England and Wales, US federal holidays, "
                                + "CA those of federal workplaces.")
                .failsWith(404, "The holidays of the country are not known.");
    }

    static ApiOperation<OfDate, DayFacts> check() {
        return ApiOperation.get("/countries/{country}/dates/{date}", "checkHoliday", OfDate.class, DayFacts.class, HolidayReading::check)
                .describedAs(
                        "Check whether a date is a public holiday or a working day",
                        "Tells if a date is a nationwide public holiday of a country, with its name, and if people work on it: "
                                + "a working day is neither Saturday, Sunday nor a holiday.")
                .failsWith(404, "The holidays of the country are not known.");
    }

    static ApiOperation<After, HolidayList> next(Clock clock) {
        return ApiOperation.get("/countries/{country}/next", "nextHolidays", After.class, HolidayList.class, input -> next(input, clock))
                .describedAs(
                        "Find the next public holidays of a country",
                        "Gives the first public holidays after a date, itself excluded. Without a date the hub's own date is "
                                + "taken, which stands at 2026-01-15 unless set otherwise.")
                .failsWith(404, "The holidays of the country are not known.");
    }

    private static DayFacts check(OfDate input) {
        HolidayCalendar calendar = Countries.get(input.country());
        Optional<String> name = calendar.between(input.date(), input.date()).map(Holiday::name).findFirst();
        return new DayFacts(name.isPresent(), name, HolidayCalendar.isWeekend(input.date()), calendar.isWorkingDay(input.date()));
    }

    private static HolidayList next(After input, Clock clock) {
        LocalDate after = input.after().orElseGet(() -> LocalDate.now(clock));
        return new HolidayList(Countries.get(input.country())
                .between(after.plusDays(1), after.plusYears(4))
                .limit(input.count())
                .toList());
    }

    record OfYear(
            @Doc(value = "ISO 3166-1 code of the country.", example = "DE", pattern = "[A-Z]{2}") String country,
            @Doc(value = "The year.", example = "2024", min = HolidayCalendar.FIRST_YEAR, max = HolidayCalendar.LAST_YEAR) int year) {}

    record OfDate(
            @Doc(value = "ISO 3166-1 code of the country.", example = "DE", pattern = "[A-Z]{2}") String country,
            @Doc(value = "The date, YYYY-MM-DD, in the years 1990 to 2199.", example = "2024-10-03", pattern = WorkingTime.YEARS) LocalDate date) {}

    record After(
            @Doc(value = "ISO 3166-1 code of the country.", example = "FR", pattern = "[A-Z]{2}") String country,
            @Doc(value = "The date to begin after, YYYY-MM-DD; the hub's date if absent.", example = "2026-05-01", pattern = WorkingTime.YEARS)
                    Optional<LocalDate> after,
            @Doc(value = "How many holidays to give.", defaultValue = "1", min = 1, max = 20) int count) {}

    record HolidayList(@Doc("The holidays, in order of date.") List<Holiday> holidays) {}

    record DayFacts(
            @Doc(value = "Whether the date is a public holiday.", example = "true") boolean holiday,
            @Doc(value = "Name of the holiday; absent if it is none.", example = "German Unity Day") Optional<String> name,
            @Doc(value = "Whether it is a Saturday or Sunday.", example = "false") boolean weekend,
            @Doc(value = "Whether people work: neither weekend nor holiday.", example = "false") boolean workingDay) {}
}
