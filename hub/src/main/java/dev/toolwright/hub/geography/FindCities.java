package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Optional;

/** Cities by name. */
final class FindCities {

    private FindCities() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/cities", "findCities", Input.class, Output.class, FindCities::answer)
                .describedAs(
                        "Find the coordinates of a large city by name",
                        "Searches some 180 large cities of the world by a part of the English name, without regard to case and "
                                + "accents (zurich finds Zürich), and by country. Gives latitude and longitude of the centre. "
                                + "The list is empty if nothing fits.");
    }

    private static Output answer(Input input) {
        List<City> found = City.all().stream()
                .filter(city -> city.isCalled(input.name().orElse("")))
                .filter(city -> input.country().map(city.country()::equals).orElse(true))
                .toList();
        Page<City> page = Page.of(found, input.paging());
        return new Output(page.items(), page.info());
    }

    record Input(
            @Doc(value = "Text that the name contains.", example = "zurich", maxSize = 60) Optional<String> name,
            @Doc(value = "ISO 3166-1 code of two letters.", example = "CH", pattern = "[A-Z]{2}") Optional<String> country,
            PageQuery paging) {}

    record Output(
            @Doc("The cities on this page, by name.") List<City> cities,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}
}
