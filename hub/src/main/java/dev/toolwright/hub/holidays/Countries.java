package dev.toolwright.hub.holidays;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.NoInput;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The countries whose holidays are known. */
final class Countries {

    private Countries() {}

    static ApiOperation<NoInput, Output> list() {
        return ApiOperation.get("/countries", "listHolidayCountries", NoInput.class, Output.class, _ -> answer())
                .describedAs(
                        "List the countries whose public holidays are known",
                        "Lists each country by ISO code and name, with the number of its national holidays in 2026.");
    }

    /** @throws ApiProblem with status 404, if the holidays of the country are not known */
    static HolidayCalendar get(String country) {
        return HolidayCalendar.find(country).orElseThrow(() -> ApiProblem.notFound("The holidays of '" + country
                + "' are not known; known are "
                + HolidayCalendar.all().stream().map(HolidayCalendar::country).collect(Collectors.joining(", ")) + "."));
    }

    private static Output answer() {
        return new Output(HolidayCalendar.all().stream()
                .map(calendar -> new HolidayCountry(
                        calendar.country(),
                        Locale.of("", calendar.country()).getDisplayCountry(Locale.ENGLISH),
                        calendar.of(2026).size()))
                .toList());
    }

    record Output(@Doc("All countries, by code.") List<HolidayCountry> countries) {}

    record HolidayCountry(
            @Doc(value = "ISO 3166-1 code, as other operations take it.", example = "DE") String code,
            @Doc(value = "English name.", example = "Germany") String name,
            @Doc(value = "National holidays in 2026.", example = "9") int holidays) {}
}
