package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;

/** One value in another unit. */
final class ConvertUnit {

    private ConvertUnit() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/convert", "convertUnit", Input.class, Output.class, ConvertUnit::answer)
                .describedAs(
                        "Convert a value from one unit of measure to another",
                        "Converts length, mass, temperature, volume, speed, area, energy, power, pressure, data, duration, "
                                + "angle and force. Units are named " + UnitTable.MEANING + ". Computed with exact factors, "
                                + "then rounded. Example: 5 mile are 8.04672 kilometre; 20 celsius are 68 fahrenheit.")
                .failsWith(422, "A unit is unknown, the units measure different things, or a temperature is below absolute zero.");
    }

    private static Output answer(Input input) {
        Unit from = UnitTable.named(input.from());
        Unit to = UnitTable.named(input.to());
        BigDecimal result = from.convert(Fraction.of(input.value()), to).rounded(input.digits());
        return new Output(result, to.id(), to.symbol(), from.quantity());
    }

    record Input(
            @Doc(value = "The value to convert.", example = "5", min = -1e30, max = 1e30) BigDecimal value,
            @Doc(value = "Its unit, " + UnitTable.MEANING + ".", example = "mile", maxSize = 40) String from,
            @Doc(value = "The unit wanted, " + UnitTable.MEANING + ".", example = "kilometre", maxSize = 40) String to,
            @Doc(value = "Significant digits of the result.", defaultValue = "10", min = 1, max = 30) int digits) {}

    record Output(
            @Doc(value = "The value in the unit wanted.", example = "8.04672") BigDecimal result,
            @Doc(value = "The unit of the result.", example = "kilometre") String unit,
            @Doc(value = "The symbol of that unit.", example = "km") String symbol,
            @Doc(value = "What the units measure.", example = "length") String quantity) {}
}
