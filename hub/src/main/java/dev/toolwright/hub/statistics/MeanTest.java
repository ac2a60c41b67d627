package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;

/** Whether two means differ by more than chance. */
final class MeanTest {

    private MeanTest() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/t-test", "tTest", Input.class, Output.class, input -> answer(input.samples()))
                .describedAs(
                        "Test whether the means of two samples differ (t-test)",
                        "Gives the t statistic and the two-sided p value: how likely a difference at least so large is if the "
                                + "means are equal. Welch's test allows unequal variances, pooled assumes equal ones, paired "
                                + "compares value by value.")
                .failsWith(422, "All values are the same in both samples, or paired samples differ in length.");
    }

    private static Output answer(Samples samples) {
        double[] first = Sample.of(samples.first());
        double[] second = Sample.of(samples.second());
        TTest test = new TTest();
        if (samples.kind() == Kind.PAIRED) {
            Sample.requirePairs(samples.first(), samples.second());
        } else if (StatUtils.variance(first) + StatUtils.variance(second) == 0) {
            throw ApiProblem.unprocessable("The values do not differ within either sample; nothing can be tested.");
        }
        double t = switch (samples.kind()) {
            case WELCH -> test.t(first, second);
            case POOLED -> test.homoscedasticT(first, second);
            case PAIRED -> test.pairedT(first, second);
        };
        if (!Double.isFinite(t)) {
            throw ApiProblem.unprocessable("All pairs have the same difference; nothing can be tested.");
        }
        double p = switch (samples.kind()) {
            case WELCH -> test.tTest(first, second);
            case POOLED -> test.homoscedasticTTest(first, second);
            case PAIRED -> test.pairedTTest(first, second);
        };
        return new Output(
                Sample.readable(p), Sample.readable(t), p < samples.level(),
                Sample.readable(StatUtils.mean(first)), Sample.readable(StatUtils.mean(second)));
    }

    enum Kind {
        WELCH,
        POOLED,
        PAIRED
    }

    record Input(@Body @Doc("The samples.") Samples samples) {}

    record Samples(
            @Doc(value = "First sample.", example = "[5.1, 4.9, 5.6, 5.8, 6.0]", minSize = 2, maxSize = Sample.MOST, min = -1e60, max = 1e60)
                    List<Double> first,
            @Doc(value = "Second sample.", example = "[4.1, 4.4, 5.0, 4.6, 4.2]", minSize = 2, maxSize = Sample.MOST, min = -1e60, max = 1e60)
                    List<Double> second,
            @Doc(value = "Which test.", defaultValue = "welch") Kind kind,
            @Doc(value = "Level of significance.", defaultValue = "0.05", min = 0.0001, max = 0.5) double level) {}

    record Output(
            @Doc(value = "Two-sided p value, 0 to 1.", example = "0.0053") double pValue,
            @Doc(value = "The t statistic; positive if the first mean is larger.", example = "3.9") double t,
            @Doc(value = "Whether p lies below the level: the means differ significantly.", example = "true") boolean significant,
            @Doc(value = "Mean of the first sample.", example = "5.48") double firstMean,
            @Doc(value = "Mean of the second sample.", example = "4.46") double secondMean) {}
}
