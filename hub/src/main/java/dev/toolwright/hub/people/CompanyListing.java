package dev.toolwright.hub.people;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import net.datafaker.Faker;

/** Invented companies; refuses now and then, as real services do. */
final class CompanyListing {

    private static final int ANSWERS = 20;

    private CompanyListing() {}

    static ApiOperation<Wish, CompanyPage> operation() {
        return ApiOperation.get("/companies", "listSampleCompanies", Wish.class, CompanyPage.class, wish -> {
                    Page<Integer> page = Sample.numbers(wish.total(), wish.page());
                    return new CompanyPage(page.items().stream().map(number -> company(wish.sample(), number)).toList(), page.info());
                })
                .describedAs(
                        "List invented companies with name, industry and slogan",
                        "Invents companies with name, industry, slogan and number of employees, page by page; the same seed gives the same "
                                + "companies.")
                .limitedTo(ANSWERS);
    }

    private static Company company(Sample sample, int number) {
        Faker faker = sample.origin().faker(sample.seed(), number);
        return new Company(number, faker.company().name(), faker.company().industry(), faker.company().catchPhrase(),
                faker.number().numberBetween(2, 5000));
    }

    record Wish(@Doc(value = "How many companies there are on all pages.", defaultValue = "100", min = 1, max = Sample.MOST) int total,
            Sample sample, PageQuery page) {}

    record CompanyPage(@Doc("The companies of this page.") List<Company> companies, @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}

    record Company(
            @Doc(value = "Number of the company; the first is 1.", example = "1") int number,
            @Doc(value = "Name of the company.", example = "Miller and Sons") String name,
            @Doc(value = "Its industry.", example = "Logistics") String industry,
            @Doc(value = "Its slogan.", example = "Balanced global solution") String slogan,
            @Doc(value = "Number of employees.", example = "120") int employees) {}
}
