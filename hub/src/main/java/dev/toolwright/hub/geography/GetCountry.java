package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;

/** Facts of one country. */
final class GetCountry {

    private GetCountry() {}

    static ApiOperation<Input, Country> operation() {
        return ApiOperation.get("/countries/{country}", "getCountry", Input.class, Country.class, GetCountry::answer)
                .describedAs(
                        "Get the facts of a country by code or name",
                        "Gives capital, part of the world, area, currency and neighbours of a country. It is named by its ISO "
                                + "3166-1 code of two or three letters or its English name, in any case: AT, aut or Austria.")
                .failsWith(404, "There is no such country.");
    }

    private static Country answer(Input input) {
        return Country.find(input.country()).orElseThrow(() -> ApiProblem.notFound("There is no country '" + input.country()
                + "'; give an ISO code such as AT, or GET /geography/countries?name=… to search."));
    }

    record Input(@Doc(value = "ISO code of two or three letters, or English name.", example = "AT", maxSize = 60) String country) {}
}
