package dev.toolwright.hub.geography;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The countries there are. */
final class ListCountries {

    private ListCountries() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/countries", "listCountries", Input.class, Output.class, ListCountries::answer)
                .describedAs(
                        "List countries by region, name, currency or neighbour",
                        "Lists the countries and some territories of the world that fit all filters given, by name or by "
                                + "falling area, with the facts of each. Example: region=europe&currency=EUR lists the euro "
                                + "countries of Europe. Pages of 20 unless page_size says otherwise.");
    }

    private static Output answer(Input input) {
        List<Country> found = Country.all().stream().filter(input::fits).sorted(input.sort().order).toList();
        Page<Country> page = Page.of(found, input.paging());
        return new Output(page.items(), page.info());
    }

    enum Sort {
        NAME(Comparator.comparing(Country::name)),
        AREA(Comparator.comparing(Country::areaKm2).reversed());

        private final Comparator<Country> order;

        Sort(Comparator<Country> order) {
            this.order = order;
        }
    }

    record Input(
            @Doc(value = "Part of the world.", example = "europe") Optional<Region> region,
            @Doc(value = "Text that the name contains, in any case.", example = "land", maxSize = 60) Optional<String> name,
            @Doc(value = "ISO 4217 code of the currency.", example = "EUR", pattern = "[A-Z]{3}") Optional<String> currency,
            @Doc(value = "Two-letter code of a country that must be a neighbour.", example = "DE", pattern = "[A-Z]{2}")
                    Optional<String> neighbour,
            @Doc(value = "Order of the list: by name, or by area with the largest first.", defaultValue = "name") Sort sort,
            PageQuery paging) {

        boolean fits(Country country) {
            String text = name.orElse("").toLowerCase(Locale.ROOT);
            return region.map(country.region()::equals).orElse(true)
                    && country.name().toLowerCase(Locale.ROOT).contains(text)
                    && currency.map(country.currency()::equals).orElse(true)
                    && neighbour.map(country.neighbours()::contains).orElse(true);
        }
    }

    record Output(
            @Doc("The countries on this page.") List<Country> countries,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}
}
