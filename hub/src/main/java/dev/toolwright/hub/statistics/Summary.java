package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** What one list of numbers is like. */
final class Summary {

    private Summary() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/summary", "summarizeNumbers", Input.class, Output.class, input -> answer(input.sample()))
                .describedAs(
                        "Summarise a list of numbers: mean, median, mode, deviation",
                        "Gives count, sum, mean, median, modes, smallest, largest, and variance and standard deviation both of the "
                                + "sample (divided by n - 1) and of the population (divided by n). At most 10000 numbers.");
    }

    private static Output answer(Values sample) {
        double[] values = Sample.of(sample.values());
        DescriptiveStatistics facts = new DescriptiveStatistics(values);
        boolean several = values.length > 1;
        return new Output(
                values.length,
                Sample.readable(facts.getSum()),
                Sample.readable(facts.getMean()),
                Sample.readable(facts.getPercentile(50)),
                Arrays.stream(StatUtils.mode(values)).boxed().toList(),
                facts.getMin(),
                facts.getMax(),
                several ? Optional.of(Sample.readable(facts.getVariance())) : Optional.empty(),
                several ? Optional.of(Sample.readable(facts.getStandardDeviation())) : Optional.empty(),
                Sample.readable(facts.getPopulationVariance()),
                Sample.readable(Math.sqrt(facts.getPopulationVariance())));
    }

    record Input(@Body @Doc("The numbers.") Values sample) {}

    record Values(
            @Doc(value = "The numbers, in any order.", example = "[2, 4, 4, 4, 5, 5, 7, 9]", minSize = 1, maxSize = Sample.MOST,
                    min = -Sample.LARGEST, max = Sample.LARGEST) List<Double> values) {}

    record Output(
            @Doc(value = "How many numbers.", example = "8") int count,
            @Doc(value = "Their sum.", example = "40") double sum,
            @Doc(value = "Arithmetic mean.", example = "5") double mean,
            @Doc(value = "The middle value, or the mean of the two in the middle.", example = "4.5") double median,
            @Doc(value = "The most frequent values, rising; all if none repeats.", example = "[4]") List<Double> modes,
            @Doc(value = "Smallest value.", example = "2") double min,
            @Doc(value = "Largest value.", example = "9") double max,
            @Doc(value = "Variance of the sample; absent for one number.", example = "4.57142857143") Optional<Double> sampleVariance,
            @Doc(value = "Standard deviation of the sample; absent for one number.", example = "2.13808993530")
                    Optional<Double> sampleStandardDeviation,
            @Doc(value = "Variance of the population.", example = "4") double populationVariance,
            @Doc(value = "Standard deviation of the population.", example = "2") double populationStandardDeviation) {}
}
