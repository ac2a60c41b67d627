package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Optional;

/** A zone's distance from UTC at a moment. */
final class ZoneOffsetAt {

    private ZoneOffsetAt() {}

    static ApiOperation<Input, Output> operation(Clock clock) {
        return ApiOperation.get("/offset", "zoneOffset", Input.class, Output.class, input -> answer(input, clock))
                .describedAs(
                        "Tell the UTC offset of a time zone at a moment",
                        "Gives the offset in force, the standard offset, how much of it is daylight saving, and the next "
                                + "change of the clocks. Without a moment the hub's own time is taken, which stands at "
                                + "2026-01-15T09:00:00Z unless set otherwise. Example: Asia/Kolkata is at +05:30 all year.")
                .failsWith(422, "The zone is unknown.");
    }

    private static Output answer(Input input, Clock clock) {
        Instant at = input.at().orElseGet(clock::instant);
        ZoneId zone = Zones.get(input.zone());
        ZoneRules rules = zone.getRules();
        return new Output(
                Moment.of(at.atZone(zone)),
                rules.getOffset(at).getTotalSeconds() / 60,
                rules.getStandardOffset(at).getId(),
                rules.getDaylightSavings(at),
                Optional.ofNullable(rules.nextTransition(at)).map(next -> next.getInstant()));
    }

    record Input(
            @Doc(value = "The zone: " + Zones.MEANING + ".", example = "America/New_York", maxSize = 60) String zone,
            @Doc(value = "The moment, ISO 8601 with offset; the hub's time if absent.", example = "2024-07-01T07:30:00Z", pattern = "\\d{4}-.+")
                    Optional<Instant> at) {}

    record Output(
            @Doc("The moment on the clocks of the zone, with its offset.") Moment moment,
            @Doc(value = "The offset in minutes; negative west of Greenwich.", example = "-240") int offsetMinutes,
            @Doc(value = "The offset without daylight saving.", example = "-05:00") String standardOffset,
            @Doc(value = "How far clocks are ahead of standard time, ISO 8601 duration.", example = "PT1H") Duration daylightSaving,
            @Doc(value = "When the clocks change next, in UTC; absent if no change is planned.", example = "2024-11-03T06:00:00Z")
                    Optional<Instant> nextChange) {}
}
