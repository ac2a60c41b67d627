package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Clocks around the world; no state. */
public final class TimeZones {

    private TimeZones() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "time",
                        "Time zones",
                        "Date and time",
                        "Clocks around the world by the IANA time zone database: convert a time between zones, offsets and "
                                + "daylight saving, world clock, changes of the clocks, parsing and formatting of dates and "
                                + "times in many languages, exact durations.")
                .with(ConvertTime.operation())
                .with(WorldClock.operation(clock))
                .with(ZoneOffsetAt.operation(clock))
                .with(ListTransitions.operation())
                .with(ListZones.operation(clock))
                .with(ParseTime.operation())
                .with(FormatTime.operation())
                .with(AddDuration.operation())
                .with(ElapsedTime.operation());
    }
}
