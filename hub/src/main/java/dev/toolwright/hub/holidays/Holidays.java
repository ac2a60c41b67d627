package dev.toolwright.hub.holidays;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Public holidays of many countries; no state. */
public final class Holidays {

    private Holidays() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "holidays",
                        "Public holidays",
                        "Date and time",
                        "Nationwide public holidays of 18 countries of Europe and North America, computed by rule for the years "
                                + "1990 to 2199: lists, checks of a date, next holidays, working days, long weekends and "
                                + "Easter. Countries are named by ISO code, such as DE.")
                .with(Countries.list())
                .with(HolidayReading.list())
                .with(HolidayReading.check())
                .with(HolidayReading.next(clock))
                .with(WorkingTime.count())
                .with(WorkingTime.add())
                .with(LongWeekends.operation())
                .with(EasterDates.operation());
    }
}
