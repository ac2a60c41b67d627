package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.NoInput;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** What can be measured. */
final class ListQuantities {

    private ListQuantities() {}

    static ApiOperation<NoInput, Output> operation() {
        return ApiOperation.get("/quantities", "listQuantities", NoInput.class, Output.class, _ -> answer())
                .describedAs(
                        "List the quantities that can be converted",
                        "Lists every quantity, such as length or pressure, with its base unit and the number of units known.");
    }

    private static Output answer() {
        return new Output(UnitTable.quantities().stream()
                .map(quantity -> new Quantity(quantity, UnitTable.baseOf(quantity).id(), UnitTable.of(quantity).size()))
                .toList());
    }

    record Output(@Doc("All quantities.") List<Quantity> quantities) {}

    record Quantity(
            @Doc(value = "Its name.", example = "length") String quantity,
            @Doc(value = "The unit that sizes are given in.", example = "metre") String baseUnit,
            @Doc(value = "How many units are known.", example = "15") int units) {}
}
