package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many numbers lie where. */
final class Histogram {

    private Histogram() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/histogram", "histogram", Input.class, Output.class, input -> answer(input.sample()))
                .describedAs(
                        "Count numbers in bins of equal width (histogram)",
                        "Divides the span from the smallest to the largest number into bins of equal width and counts the numbers "
                                + "in each. A bin holds its lower bound and not its upper one; the last holds both.")
                .failsWith(422, "All numbers are the same.");
    }

    private static Output answer(Binned sample) {
        Sample.requireSpread(sample.values(), "values");
        double[] values = Sample.of(sample.values());
        double low = Arrays.stream(values).min().orElseThrow();
        double high = Arrays.stream(values).max().orElseThrow();
        double width = (high - low) / sample.bins();
        int[] counts = new int[sample.bins()];
        for (double value : values) {
            counts[(int) Math.min(sample.bins() - 1L, (long) ((value - low) / width))]++;
        }
        return new Output(IntStream.range(0, counts.length)
                .mapToObj(i -> new Bin(
                        Sample.readable(low + i * width),
                        Sample.readable(i == counts.length - 1 ? high : low + (i + 1) * width),
                        counts[i],
                        Sample.readable((double) counts[i] / values.length)))
                .toList());
    }

    record Input(@Body @Doc("The numbers and the bins.") Binned sample) {}

    record Binned(
            @Doc(value = "The numbers, in any order.", example = "[1, 2, 2, 3, 3, 3, 4, 9]", minSize = 2, maxSize = Sample.MOST,
                    min = -Sample.LARGEST, max = Sample.LARGEST) List<Double> values,
            @Doc(value = "Number of bins.", defaultValue = "10", example = "4", min = 1, max = 200) int bins) {}

    record Output(@Doc("The bins, rising.") List<Bin> bins) {}

    record Bin(
            @Doc(value = "Lower bound, in the bin.", example = "1") double from,
            @Doc(value = "Upper bound, in the next bin.", example = "3") double to,
            @Doc(value = "How many numbers lie in it.", example = "3") int count,
            @Doc(value = "Their share of all, 0 to 1.", example = "0.375") double share) {}
}
