package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clocks of many zones at one moment. */
final class WorldClock {

    private WorldClock() {}

    static ApiOperation<Input, Output> operation(Clock clock) {
        return ApiOperation.get("/world-clock", "worldClock", Input.class, Output.class, input -> answer(input, clock))
                .describedAs(
                        "Show the time in several time zones at once",
                        "Gives the local date and time of up to 25 zones at one moment, in the order asked. Repeat the "
                                + "parameter zones for each: zones=Asia/Tokyo&zones=Europe/London. Without a moment the "
                                + "hub's own time is taken, which stands at 2026-01-15T09:00:00Z unless set otherwise.")
                .failsWith(422, "A zone is unknown.");
    }

    private static Output answer(Input input, Clock clock) {
        Instant at = input.at().orElseGet(clock::instant);
        return new Output(at, input.zones().stream().map(zone -> Moment.of(at.atZone(Zones.get(zone)))).toList());
    }

    record Input(
            @Doc(value = "The zones, each " + Zones.MEANING + ".", example = "[\"Asia/Tokyo\",\"Europe/London\"]", minSize = 1, maxSize = 25)
                    List<String> zones,
            @Doc(value = "The moment, ISO 8601 with offset; the hub's time if absent.", example = "2024-07-01T07:30:00Z", pattern = "\\d{4}-.+")
                    Optional<Instant> at) {}

    record Output(
            @Doc(value = "The moment, in UTC.", example = "2024-07-01T07:30:00Z") Instant instant,
            @Doc("The clocks of each zone at that moment.") List<Moment> clocks) {}
}
