package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Statistics; no state. */
public final class Statistics {

    private Statistics() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "statistics",
                        "Statistics",
                        "Mathematics",
                        "Statistics of lists of numbers: mean, median and deviation, percentiles, histogram, correlation, linear "
                                + "regression, t-tests, and probabilities of the normal and binomial distributions. Results "
                                + "are given to 12 significant digits.")
                .with(Summary.operation())
                .with(Percentiles.operation())
                .with(Histogram.operation())
                .with(Pairs.correlation())
                .with(Pairs.regression())
                .with(MeanTest.operation())
                .with(Distributions.normal())
                .with(Distributions.binomial());
    }
}
