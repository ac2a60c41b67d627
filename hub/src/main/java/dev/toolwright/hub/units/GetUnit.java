package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;

/** Facts of one unit. */
final class GetUnit {

    private GetUnit() {}

    static ApiOperation<Input, UnitFacts> operation() {
        return ApiOperation.get("/units/{unit}", "getUnit", Input.class, UnitFacts.class, GetUnit::answer)
                .describedAs(
                        "Get the facts of a unit of measure",
                        "Gives symbol, plural, quantity and exact size of a unit in the base unit of its quantity. The unit is "
                                + "named " + UnitTable.MEANING + ". Example: a mile has 1609.344 metres.")
                .failsWith(404, "There is no such unit.");
    }

    private static UnitFacts answer(Input input) {
        return UnitTable.find(input.unit()).map(UnitFacts::of).orElseThrow(() -> ApiProblem.notFound(
                "There is no unit '" + input.unit() + "'; GET /units/quantities lists what is known."));
    }

    record Input(@Doc(value = "The unit, " + UnitTable.MEANING + ".", example = "mile", maxSize = 40) String unit) {}
}
