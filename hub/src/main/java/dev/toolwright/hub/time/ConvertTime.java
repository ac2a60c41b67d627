package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A local time of one zone on the clocks of another. */
final class ConvertTime {

    private ConvertTime() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/convert", "convertTime", Input.class, Output.class, ConvertTime::answer)
                .describedAs(
                        "Convert a local time from one time zone to another",
                        "Tells what the clocks of one zone show when those of another show a given date and time, with "
                                + "daylight saving time of that date. A time that occurs twice, when clocks are set back, "
                                + "means the first occurrence unless overlap is later. "
                                + "Example: 2024-07-01T09:30 in Europe/Berlin is 03:30 in America/New_York.")
                .failsWith(422, "A zone is unknown, or the clocks skip the time when they are set forward.");
    }

    private static Output answer(Input input) {
        ZonedDateTime from = at(input.time(), Zones.get(input.from()), input.overlap());
        return new Output(Moment.of(from), Moment.of(from.withZoneSameInstant(Zones.get(input.to()))));
    }

    private static ZonedDateTime at(LocalDateTime time, ZoneId zone, Overlap overlap) {
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            throw ApiProblem.unprocessable("The time " + time + " does not exist in " + zone
                    + ": clocks are set forward from " + zone.getRules().getTransition(time).getDateTimeBefore()
                    + " to " + zone.getRules().getTransition(time).getDateTimeAfter() + ".");
        }
        ZonedDateTime first = time.atZone(zone).withEarlierOffsetAtOverlap();
        return switch (overlap) {
            case EARLIER -> first;
            case LATER -> first.withLaterOffsetAtOverlap();
        };
    }

    enum Overlap {
        EARLIER,
        LATER
    }

    record Input(
            @Doc(value = "Local date and time in the first zone, YYYY-MM-DDTHH:MM.", example = "2024-07-01T09:30", pattern = "\\d{4}-.+")
                    LocalDateTime time,
            @Doc(value = "The zone of that time: " + Zones.MEANING + ".", example = "Europe/Berlin", maxSize = 60) String from,
            @Doc(value = "The zone wanted: " + Zones.MEANING + ".", example = "America/New_York", maxSize = 60) String to,
            @Doc(value = "Which of two occurrences is meant when clocks are set back.", defaultValue = "earlier")
                    Overlap overlap) {}

    record Output(
            @Doc("The moment in the zone given.") Moment from,
            @Doc("The same moment in the zone wanted.") Moment to) {}
}
