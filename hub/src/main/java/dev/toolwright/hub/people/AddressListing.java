package dev.toolwright.hub.people;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import net.datafaker.Faker;

/** Invented addresses. */
final class AddressListing {

    private AddressListing() {}

    static ApiOperation<Wish, AddressPage> operation() {
        return ApiOperation.get("/addresses", "listSampleAddresses", Wish.class, AddressPage.class, wish -> {
                    Page<Integer> page = Sample.numbers(wish.total(), wish.page());
                    return new AddressPage(page.items().stream().map(number -> address(wish.sample(), number)).toList(), page.info());
                })
                .describedAs(
                        "List invented postal addresses",
                        "Invents street addresses with postal code and town in the usual form of the country, page by page. Streets and "
                                + "towns are made up; the same seed gives the same addresses.");
    }

    private static Address address(Sample sample, int number) {
        Faker faker = sample.origin().faker(sample.seed(), number);
        return new Address(number, faker.address().streetAddress(), faker.address().zipCode(), faker.address().city());
    }

    record Wish(@Doc(value = "How many addresses there are on all pages.", defaultValue = "100", min = 1, max = Sample.MOST) int total,
            Sample sample, PageQuery page) {}

    record AddressPage(@Doc("The addresses of this page.") List<Address> addresses, @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}

    record Address(
            @Doc(value = "Number of the address; the first is 1.", example = "1") int number,
            @Doc(value = "Street and house number.", example = "12 Mill Lane") String street,
            @Doc(value = "Postal code.", example = "04011") String postalCode,
            @Doc(value = "Name of the town.", example = "Lake Ada") String town) {}
}
