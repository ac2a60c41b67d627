package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;

/** Which of two measures is more. */
final class CompareMeasures {

    private CompareMeasures() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/compare", "compareMeasures", Input.class, Output.class, CompareMeasures::answer)
                .describedAs(
                        "Compare two measures given in different units",
                        "Tells which of two measures of one quantity is greater, and by how much, in the unit of the first. "
                                + "Example: 10 kilometre against 6 mile: the first is greater, by 0.343936 kilometre.")
                .failsWith(422, "A unit is unknown, the units measure different things, or a temperature is below absolute zero.");
    }

    private static Output answer(Input input) {
        Unit first = UnitTable.named(input.firstUnit());
        Fraction left = first.convert(Fraction.of(input.first()), first);
        Fraction right = UnitTable.named(input.secondUnit()).convert(Fraction.of(input.second()), first);
        int order = left.compareTo(right);
        return new Output(
                order > 0 ? Greater.FIRST : order < 0 ? Greater.SECOND : Greater.NEITHER,
                right.rounded(12),
                left.minus(right).rounded(12),
                first.id());
    }

    enum Greater {
        FIRST,
        SECOND,
        NEITHER
    }

    record Input(
            @Doc(value = "Value of the first measure.", example = "10", min = -1e30, max = 1e30) BigDecimal first,
            @Doc(value = "Its unit, " + UnitTable.MEANING + ".", example = "kilometre", maxSize = 40) String firstUnit,
            @Doc(value = "Value of the second measure.", example = "6", min = -1e30, max = 1e30) BigDecimal second,
            @Doc(value = "Its unit, " + UnitTable.MEANING + ".", example = "mile", maxSize = 40) String secondUnit) {}

    record Output(
            @Doc(value = "Which measure is greater; neither if they are equal.", example = "first") Greater greater,
            @Doc(value = "The second measure in the unit of the first.", example = "9.656064") BigDecimal secondConverted,
            @Doc(value = "First less second, in the unit of the first.", example = "0.343936") BigDecimal difference,
            @Doc(value = "The unit of the first.", example = "kilometre") String unit) {}
}
