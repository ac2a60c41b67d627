package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** When the clocks of a zone change in a year. */
final class ListTransitions {

    private ListTransitions() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/transitions/{year}", "listClockChanges", Input.class, Output.class, ListTransitions::answer)
                .describedAs(
                        "List the clock changes of a time zone in a year",
                        "Gives each change to or from daylight saving time, and any other change of the offset, in order. "
                                + "The list is empty where clocks do not change. Future years follow the rules known today. "
                                + "Example: Europe/Berlin changes on 2024-03-31 and 2024-10-27, at 01:00 UTC.")
                .failsWith(422, "The zone is unknown.");
    }

    private static Output answer(Input input) {
        ZoneId zone = Zones.get(input.zone());
        Instant start = LocalDateTime.of(input.year(), 1, 1, 0, 0).atZone(zone).toInstant();
        Instant end = LocalDateTime.of(input.year() + 1, 1, 1, 0, 0).atZone(zone).toInstant();
        List<ClockChange> changes = Stream.iterate(
                        zone.getRules().nextTransition(start.minusNanos(1)),
                        change -> change != null && change.getInstant().isBefore(end),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .map(change -> ClockChange.of(Objects.requireNonNull(change)))
                .toList();
        return new Output(input.zone(), input.year(), changes);
    }

    record Input(
            @Doc(value = "The year.", example = "2024", min = 1900, max = 2100) int year,
            @Doc(value = "The zone: " + Zones.MEANING + ".", example = "Europe/Berlin", maxSize = 60) String zone) {}

    record Output(
            @Doc(value = "The zone, as asked.", example = "Europe/Berlin") String zone,
            @Doc(value = "The year, as asked.", example = "2024") int year,
            @Doc("The changes in order of time.") List<ClockChange> changes) {}

    record ClockChange(
            @Doc(value = "The moment of the change, in UTC.", example = "2024-03-31T01:00:00Z") Instant instant,
            @Doc(value = "What the clocks show just before.", example = "2024-03-31T02:00:00") LocalDateTime localBefore,
            @Doc(value = "What they show from then on.", example = "2024-03-31T03:00:00") LocalDateTime localAfter,
            @Doc(value = "The offset before.", example = "+01:00") String offsetBefore,
            @Doc(value = "The offset after.", example = "+02:00") String offsetAfter) {

        static ClockChange of(ZoneOffsetTransition change) {
            return new ClockChange(
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getDateTimeAfter(),
                    change.getOffsetBefore().getId(),
                    change.getOffsetAfter().getId());
        }
    }
}
