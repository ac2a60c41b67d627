package dev.toolwright.hub.numbers;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.ArrayList;
import java.util.List;

/** Factorisation by trial division; at most half a million divisions for the largest number. */
final class PrimeFactors {

    private static final double LARGEST = 1e12;

    private PrimeFactors() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/factors/{number}", "primeFactors", Input.class, Output.class, PrimeFactors::answer)
                .describedAs(
                        "Find the prime factors of a number and whether it is prime",
                        "Splits a whole number from 2 to a million million into its prime factors, smallest first, each as "
                                + "often as it divides. Example: 360 is 2 × 2 × 2 × 3 × 3 × 5; 97 is prime.");
    }

    private static Output answer(Input input) {
        List<Long> factors = factors(input.number());
        return new Output(input.number(), factors.size() == 1, factors);
    }

    static List<Long> factors(long number) {
        List<Long> factors = new ArrayList<>();
        long rest = number;
        for (long divisor = 2; divisor * divisor <= rest; divisor += divisor == 2 ? 1 : 2) {
            while (rest % divisor == 0) {
                factors.add(divisor);
                rest /= divisor;
            }
        }
        if (rest > 1) {
            factors.add(rest);
        }
        return factors;
    }

    record Input(@Doc(value = "The number, 2 to 10^12.", example = "360", min = 2, max = LARGEST) long number) {}

    record Output(
            @Doc(value = "The number, as asked.", example = "360") long number,
            @Doc(value = "Whether the number is prime.", example = "false") boolean prime,
            @Doc(value = "Its prime factors, smallest first, with repetition.", example = "[2,2,2,3,3,5]") List<Long> factors) {}
}
