package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as text for people. */
final class FormatTime {

    private FormatTime() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/format", "formatTime", Input.class, Output.class, FormatTime::answer)
                .describedAs(
                        "Format a moment as text by a pattern, zone and language",
                        "Writes a moment in a zone by a pattern of letters: " + Patterns.LETTERS + ". Names of months and "
                                + "weekdays are those of the language.")
                .failsWith(422, "The pattern has no meaning, or the zone is unknown.");
    }

    private static Output answer(Input input) {
        ZonedDateTime time = input.at().atZone(Zones.get(input.zone()));
        DateTimeFormatter formatter = Patterns.formatter(input.pattern(), input.language());
        try {
            return new Output(formatter.format(time));
        } catch (DateTimeException e) {
            throw ApiProblem.unprocessable("The pattern '" + input.pattern() + "' cannot write this time: " + e.getMessage() + ".");
        }
    }

    record Input(
            @Doc(value = "The moment, ISO 8601 with offset.", example = "2024-07-01T07:30:00Z", pattern = "\\d{4}-.+") Instant at,
            @Doc(value = "Pattern of letters, at most 60 characters.", example = "EEEE, d MMMM uuuu, HH:mm", minSize = 1, maxSize = 60)
                    String pattern,
            @Doc(value = "The zone: " + Zones.MEANING + ".", defaultValue = "UTC", example = "Europe/Berlin", maxSize = 60)
                    String zone,
            @Doc(value = "Language of names, as a language tag such as en, de or pt-BR.", defaultValue = "en",
                    pattern = "[a-z]{2,3}(-[A-Z]{2})?") String language) {}

    record Output(@Doc(value = "The moment as text.", example = "Monday, 1 July 2024, 09:30") String text) {}
}
