package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** The units of one quantity. */
final class ListUnits {

    private ListUnits() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/quantities/{quantity}/units", "listUnits", Input.class, Output.class, ListUnits::answer)
                .describedAs(
                        "List the units of a quantity",
                        "Lists the units of length, mass, temperature or another quantity, each with symbol and size in the "
                                + "base unit; the base unit comes first.")
                .failsWith(404, "There is no such quantity.");
    }

    private static Output answer(Input input) {
        List<Unit> units = UnitTable.of(input.quantity());
        if (units.isEmpty()) {
            throw ApiProblem.notFound("There is no quantity '" + input.quantity() + "'; known are "
                    + String.join(", ", UnitTable.quantities()) + ".");
        }
        return new Output(input.quantity(), units.stream().map(UnitFacts::of).toList());
    }

    record Input(@Doc(value = "The quantity, in lower case.", example = "length", maxSize = 30) String quantity) {}

    record Output(
            @Doc(value = "The quantity, as asked.", example = "length") String quantity,
            @Doc("Its units.") List<UnitFacts> units) {}
}
