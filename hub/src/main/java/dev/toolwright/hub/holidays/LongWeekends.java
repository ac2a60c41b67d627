package dev.toolwright.hub.holidays;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Three days off in a row, or four for one day of leave. */
final class LongWeekends {

    private LongWeekends() {}

    static ApiOperation<HolidayReading.OfYear, Output> operation() {
        return ApiOperation.get("/countries/{country}/years/{year}/long-weekends", "longWeekends",
                        HolidayReading.OfYear.class, Output.class, LongWeekends::answer)
                .describedAs(
                        "List the long weekends of a country in a year",
                        "Lists spans of at least three free days that weekend and public holidays make, and spans of at least "
                                + "four that one day of leave between a holiday and a weekend makes (a bridge day). In order of date.")
                .failsWith(404, "The holidays of the country are not known.");
    }

    private static Output answer(HolidayReading.OfYear input) {
        HolidayCalendar calendar = Countries.get(input.country());
        LocalDate start = LocalDate.of(input.year(), 1, 1);
        List<LocalDate> worked = start.minusDays(10).datesUntil(start.plusDays(376)).filter(calendar::isWorkingDay).toList();
        List<LongWeekend> found = new ArrayList<>();
        for (int i = 0; i + 2 < worked.size(); i++) {
            LocalDate before = worked.get(i);
            LocalDate leave = worked.get(i + 1);
            LocalDate after = worked.get(i + 2);
            if (free(before, leave) >= 3) {
                found.add(new LongWeekend(before.plusDays(1), leave.minusDays(1), free(before, leave), List.of()));
            }
            if (free(before, leave) > 0 && free(leave, after) > 0 && free(before, after) >= 4) {
                found.add(new LongWeekend(before.plusDays(1), after.minusDays(1), free(before, after), List.of(leave)));
            }
        }
        return new Output(found.stream()
                .filter(span -> span.start().getYear() == input.year() || span.end().getYear() == input.year())
                .toList());
    }

    /** Free days between two working days. */
    private static int free(LocalDate before, LocalDate after) {
        return (int) ChronoUnit.DAYS.between(before, after) - 1;
    }

    record Output(@Doc("The long weekends, in order of date.") List<LongWeekend> longWeekends) {}

    record LongWeekend(
            @Doc(value = "First free day, YYYY-MM-DD.", example = "2024-05-09") LocalDate start,
            @Doc(value = "Last free day, YYYY-MM-DD.", example = "2024-05-12") LocalDate end,
            @Doc(value = "Days in all, leave included.", example = "4") int days,
            @Doc(value = "Days of leave it takes; empty if none.", example = "[\"2024-05-10\"]") List<LocalDate> leave) {}
}
