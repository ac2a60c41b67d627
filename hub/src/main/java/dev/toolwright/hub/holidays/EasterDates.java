package dev.toolwright.hub.holidays;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.LocalDate;

/** The feasts that follow Easter. */
final class EasterDates {

    private EasterDates() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/easter/{year}", "easterDates", Input.class, Output.class, input -> answer(input.year()))
                .describedAs(
                        "Compute the date of Easter and the feasts that follow it",
                        "Gives Easter Sunday of the western churches, by the Gregorian calendar, and the feasts counted from it: "
                                + "Ash Wednesday, Good Friday, Ascension, Pentecost and Corpus Christi. Example: 2024-03-31.");
    }

    private static Output answer(int year) {
        LocalDate easter = Rule.Easter.sunday(year);
        return new Output(easter, easter.minusDays(46), easter.minusDays(2), easter.plusDays(39), easter.plusDays(49), easter.plusDays(60));
    }

    record Input(@Doc(value = "The year.", example = "2024", min = 1583, max = 4099) int year) {}

    record Output(
            @Doc(value = "Easter Sunday.", example = "2024-03-31") LocalDate easterSunday,
            @Doc(value = "First day of Lent, 46 days before.", example = "2024-02-14") LocalDate ashWednesday,
            @Doc(value = "Two days before.", example = "2024-03-29") LocalDate goodFriday,
            @Doc(value = "39 days after.", example = "2024-05-09") LocalDate ascensionDay,
            @Doc(value = "Whit Sunday, 49 days after.", example = "2024-05-19") LocalDate pentecost,
            @Doc(value = "60 days after.", example = "2024-05-30") LocalDate corpusChristi) {}
}
