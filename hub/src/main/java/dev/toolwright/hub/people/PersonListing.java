package dev.toolwright.hub.people;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.time.Clock;
import java.util.List;

/** Invented people. */
final class PersonListing {

    private PersonListing() {}

    static ApiOperation<Wish, PersonPage> list(Clock clock) {
        return ApiOperation.get("/people", "listSamplePeople", Wish.class, PersonPage.class, wish -> {
                    Page<Integer> page = Sample.numbers(wish.total(), wish.page());
                    List<Person> people = page.items().stream().map(number -> Person.of(wish.sample(), number, clock)).toList();
                    return new PersonPage(people, page.info());
                })
                .describedAs(
                        "List invented people with name, e-mail, telephone, birthday and job",
                        "Invents as many people as total says, up to 1000, page by page. The same seed and origin always give the same "
                                + "people; none of them exists.");
    }

    static ApiOperation<Wanted, Person> get(Clock clock) {
        return ApiOperation.get("/people/{number}", "getSamplePerson", Wanted.class, Person.class,
                        wanted -> Person.of(wanted.sample(), wanted.number(), clock))
                .describedAs("Get one invented person", "Gives the person of a number, the same as in the list of the same seed and origin.");
    }

    record Wish(@Doc(value = "How many people there are on all pages.", defaultValue = "100", min = 1, max = Sample.MOST) int total,
            Sample sample, PageQuery page) {}

    record PersonPage(@Doc("The people of this page.") List<Person> people, @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}

    record Wanted(@Doc(value = "Number of the person.", example = "1", min = 1, max = Sample.MOST) int number, Sample sample) {}
}
