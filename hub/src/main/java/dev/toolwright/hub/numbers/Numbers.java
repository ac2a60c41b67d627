package dev.toolwright.hub.numbers;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Numbers in other shapes and what they are made of; no state. */
public final class Numbers {

    private Numbers() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "numbers",
                        "Numbers",
                        "Mathematics",
                        "Whole numbers in other shapes and what they are made of: Roman numerals both ways, numbers spelled "
                                + "out in words of many languages and read back, ordinals, other bases such as binary and "
                                + "hexadecimal, prime factors, greatest common divisor and least common multiple.")
                .with(RomanNumerals.writing())
                .with(RomanNumerals.reading())
                .with(NumberWords.spelling())
                .with(NumberWords.reading())
                .with(BaseConversion.operation())
                .with(PrimeFactors.operation())
                .with(CommonDivisors.operation());
    }
}
