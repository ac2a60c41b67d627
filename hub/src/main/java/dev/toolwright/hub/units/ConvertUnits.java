package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;

/** Many values in another unit. */
final class ConvertUnits {

    private ConvertUnits() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/convert-many", "convertUnits", Input.class, Output.class, input -> answer(input.values()))
                .describedAs(
                        "Convert a list of values from one unit to another",
                        "Converts up to 1000 values at once; the results stand in the order of the values. Units are named "
                                + UnitTable.MEANING + ". Example: 0, 37 and 100 celsius are 32, 98.6 and 212 fahrenheit.")
                .failsWith(422, "A unit is unknown, the units measure different things, or a temperature is below absolute zero.");
    }

    private static Output answer(Values values) {
        Unit from = UnitTable.named(values.from());
        Unit to = UnitTable.named(values.to());
        return new Output(
                values.values().stream().map(value -> from.convert(Fraction.of(value), to).rounded(values.digits())).toList(),
                to.id());
    }

    record Input(@Body @Doc("The values and their units.") Values values) {}

    record Values(
            @Doc(value = "The values to convert.", example = "[0, 37, 100]", minSize = 1, maxSize = 1000, min = -1e30, max = 1e30)
                    List<BigDecimal> values,
            @Doc(value = "Their unit, " + UnitTable.MEANING + ".", example = "celsius", maxSize = 40) String from,
            @Doc(value = "The unit wanted, " + UnitTable.MEANING + ".", example = "fahrenheit", maxSize = 40) String to,
            @Doc(value = "Significant digits of the results.", defaultValue = "10", min = 1, max = 30) int digits) {}

    record Output(
            @Doc(value = "The values in the unit wanted, in the same order.", example = "[32, 98.6, 212]") List<BigDecimal> results,
            @Doc(value = "The unit of the results.", example = "fahrenheit") String unit) {}
}
