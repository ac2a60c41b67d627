package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from one moment to another. */
final class ElapsedTime {

    private ElapsedTime() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/elapsed", "elapsedTime", Input.class, Output.class, ElapsedTime::answer)
                .describedAs(
                        "Measure the time between two moments",
                        "Gives the real time from a start to an end, each with its own offset, so that moments of different "
                                + "zones can be compared; negative if the end comes first. A day has 24 hours here. "
                                + "Write + in an offset as %2B in the query.");
    }

    private static Output answer(Input input) {
        Duration time = Duration.between(input.start(), input.end());
        return new Output(time, time.getSeconds(), words(time));
    }

    private static String words(Duration time) {
        Duration length = time.abs();
        List<String> parts = new ArrayList<>();
        add(parts, length.toDaysPart(), "day");
        add(parts, length.toHoursPart(), "hour");
        add(parts, length.toMinutesPart(), "minute");
        add(parts, length.toSecondsPart(), "second");
        String text = parts.isEmpty() ? "0 seconds" : String.join(" ", parts);
        return time.isNegative() ? "minus " + text : text;
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount != 0) {
            parts.add(amount + " " + unit + (amount == 1 ? "" : "s"));
        }
    }

    record Input(
            @Doc(value = "First moment, ISO 8601 with offset.", example = "2024-02-28T22:00:00Z", pattern = "\\d{4}-.+") Instant start,
            @Doc(value = "Second moment, ISO 8601 with offset.", example = "2024-03-01T01:30:00Z", pattern = "\\d{4}-.+") Instant end) {}

    record Output(
            @Doc(value = "The time between, ISO 8601 duration in hours.", example = "PT27H30M") Duration duration,
            @Doc(value = "The same in whole seconds.", example = "99000") long seconds,
            @Doc(value = "The same in English words.", example = "1 day 3 hours 30 minutes") String words) {}
}
