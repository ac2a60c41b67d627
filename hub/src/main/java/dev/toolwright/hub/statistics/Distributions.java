package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Probabilities of known distributions. */
final class Distributions {

    private Distributions() {}

    static ApiOperation<NormalInput, Probability> normal() {
        return ApiOperation.get("/distributions/normal", "normalProbability", NormalInput.class, Probability.class, Distributions::normal)
                .describedAs(
                        "Compute a probability of the normal distribution",
                        "Gives the probability that a normally distributed value lies between two bounds; without a bound the "
                                + "interval is open on that side. Example: between -1 and 1 of the standard normal "
                                + "distribution it is 0.682689492137.")
                .failsWith(422, "The lower bound lies above the upper one.");
    }

    static ApiOperation<BinomialInput, BinomialOutput> binomial() {
        return ApiOperation.get("/distributions/binomial", "binomialProbability", BinomialInput.class, BinomialOutput.class,
                        Distributions::binomial)
                .describedAs(
                        "Compute probabilities of the binomial distribution",
                        "Gives the probability of exactly, at most and at least so many successes in independent trials. "
                                + "Example: exactly 5 heads in 10 throws of a coin: 0.24609375.")
                .failsWith(422, "There are more successes than trials.");
    }

    private static Probability normal(NormalInput input) {
        NormalDistribution distribution = new NormalDistribution(input.mean(), input.standardDeviation());
        double low = input.lower().map(distribution::cumulativeProbability).orElse(0.0);
        double high = input.upper().map(distribution::cumulativeProbability).orElse(1.0);
        if (high < low) {
            throw ApiProblem.unprocessable("The lower bound must not lie above the upper one.");
        }
        return new Probability(Sample.readable(high - low));
    }

    private static BinomialOutput binomial(BinomialInput input) {
        if (input.successes() > input.trials()) {
            throw ApiProblem.unprocessable("There cannot be " + input.successes() + " successes in " + input.trials() + " trials.");
        }
        BinomialDistribution distribution = new BinomialDistribution(input.trials(), input.probability());
        double exactly = distribution.probability(input.successes());
        double atMost = distribution.cumulativeProbability(input.successes());
        return new BinomialOutput(
                Sample.readable(exactly), Sample.readable(atMost), Sample.readable(Math.min(1, 1 - atMost + exactly)));
    }

    record NormalInput(
            @Doc(value = "Mean of the distribution.", defaultValue = "0", min = -1e60, max = 1e60) double mean,
            @Doc(value = "Standard deviation of the distribution.", defaultValue = "1", min = 1e-12, max = 1e60) double standardDeviation,
            @Doc(value = "Lower bound; none if absent.", example = "-1", min = -1e60, max = 1e60) Optional<Double> lower,
            @Doc(value = "Upper bound; none if absent.", example = "1", min = -1e60, max = 1e60) Optional<Double> upper) {}

    record Probability(@Doc(value = "The probability, 0 to 1.", example = "0.682689492137") double probability) {}

    record BinomialInput(
            @Doc(value = "Number of trials.", example = "10", min = 0, max = 100000) int trials,
            @Doc(value = "Number of successes.", example = "5", min = 0, max = 100000) int successes,
            @Doc(value = "Probability of success in one trial.", example = "0.5", min = 0, max = 1) double probability) {}

    record BinomialOutput(
            @Doc(value = "Probability of exactly so many successes.", example = "0.24609375") double exactly,
            @Doc(value = "Probability of so many or fewer.", example = "0.623046875") double atMost,
            @Doc(value = "Probability of so many or more.", example = "0.623046875") double atLeast) {}
}
