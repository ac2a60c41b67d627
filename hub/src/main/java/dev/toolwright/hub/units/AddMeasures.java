package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;

/** Measures in several units as one. */
final class AddMeasures {

    private AddMeasures() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/add", "addMeasures", Input.class, Output.class, input -> answer(input.sum()))
                .describedAs(
                        "Add up measures given in different units",
                        "Adds up to 100 measures of one quantity, such as 5 feet and 11 inches, and gives the sum in the unit "
                                + "wanted. A part may be negative. Temperatures cannot be added.")
                .failsWith(422, "A unit is unknown, the units measure different things, or they are temperatures.");
    }

    private static Output answer(Sum sum) {
        Unit to = UnitTable.named(sum.to());
        if (to.quantity().equals("temperature")) {
            throw ApiProblem.unprocessable("Temperatures cannot be added: two rooms of 20 celsius make no room of 40.");
        }
        Fraction total = sum.parts().stream()
                .map(part -> UnitTable.named(part.unit()).convert(Fraction.of(part.value()), to))
                .reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
        return new Output(total.rounded(12), to.id(), to.symbol());
    }

    record Input(@Body @Doc("The measures and the unit of their sum.") Sum sum) {}

    record Sum(
            @Doc(value = "The measures.", minSize = 1, maxSize = 100,
                    example = "[{\"value\": 5, \"unit\": \"foot\"}, {\"value\": 11, \"unit\": \"inch\"}]") List<Measure> parts,
            @Doc(value = "The unit of the sum, " + UnitTable.MEANING + ".", example = "centimetre", maxSize = 40) String to) {}

    record Measure(
            @Doc(value = "How many.", example = "5", min = -1e30, max = 1e30) BigDecimal value,
            @Doc(value = "Of which unit, " + UnitTable.MEANING + ".", example = "foot", maxSize = 40) String unit) {}

    record Output(
            @Doc(value = "The sum.", example = "180.34") BigDecimal total,
            @Doc(value = "The unit of the sum.", example = "centimetre") String unit,
            @Doc(value = "The symbol of that unit.", example = "cm") String symbol) {}
}
