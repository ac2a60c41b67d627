package dev.toolwright.gateway.snapshot.canonical;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** One spelling of each number: {@code 1}, {@code 1.0}, {@code 10e-1} are {@code 1}. */
final class CanonicalNumber {

    /** JSON's numbers, which are also what a model puts into quotes. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,300})(?:\\.\\d{1,300})?(?:[eE][-+]?\\d{1,4})?");

    /** Written out up to this many zeros; beyond, by exponent: a short text must not become a long one. */
    private static final int MOST_ZEROS = 30;

    private CanonicalNumber() {}

    static String of(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        boolean plain = -shortest.scale() <= MOST_ZEROS && shortest.scale() - shortest.precision() <= MOST_ZEROS;
        return plain ? shortest.toPlainString() : shortest.unscaledValue() + "e" + -(long) shortest.scale();
    }

    /** The number that a text is, white space around it dropped; empty if it is none. */
    static Optional<BigDecimal> parse(String text) {
        String stripped = text.strip();
        return NUMBER.matcher(stripped).matches() ? Optional.of(new BigDecimal(stripped)) : Optional.empty();
    }
}
