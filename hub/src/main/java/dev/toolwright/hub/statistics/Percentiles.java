package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** Which value so many per cent lie below. */
final class Percentiles {

    private Percentiles() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/percentiles", "percentiles", Input.class, Output.class, input -> answer(input.sample()))
                .describedAs(
                        "Compute percentiles and quartiles of a list of numbers",
                        "Gives the value below which so many per cent of the numbers lie, between two numbers by linear "
                                + "interpolation (type 7, as spreadsheets and R do). Without percents the quartiles 25, 50 and "
                                + "75 are given. Example: the 25th percentile of 1, 2, 3, 4 is 1.75.");
    }

    private static Output answer(Wanted wanted) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        double[] values = Sample.of(wanted.values());
        return new Output(wanted.percents().stream()
                .map(percent -> new PercentileValue(percent, Sample.readable(value(percentile, values, percent))))
                .toList());
    }

    private static double value(Percentile percentile, double[] values, double percent) {
        // The library takes no 0; the 0th percentile is the smallest value.
        return percent == 0 ? Arrays.stream(values).min().orElseThrow() : percentile.evaluate(values, percent);
    }

    record Input(@Body @Doc("The numbers and the percentiles wanted.") Wanted sample) {}

    record Wanted(
            @Doc(value = "The numbers, in any order.", example = "[1, 2, 3, 4]", minSize = 1, maxSize = Sample.MOST,
                    min = -Sample.LARGEST, max = Sample.LARGEST) List<Double> values,
            @Doc(value = "The percentiles wanted, 0 to 100.", defaultValue = "[25, 50, 75]", minSize = 1, maxSize = 101, min = 0, max = 100)
                    List<Double> percents) {}

    record Output(@Doc("The percentiles in the order asked.") List<PercentileValue> percentiles) {}

    record PercentileValue(
            @Doc(value = "Per cent of the numbers that lie below.", example = "25") double percent,
            @Doc(value = "The value.", example = "1.75") double value) {}
}
