package dev.toolwright.runs.arithmetic;

import java.math.BigInteger;
import java.util.Optional;

/**
 * An exact rational number in lowest terms.
 *
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator is above zero, not " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Empty if the other is zero. */
    public Optional<Fraction> over(Fraction other) {
        if (other.numerator.signum() == 0) {
            return Optional.empty();
        }
        BigInteger sign = BigInteger.valueOf(other.numerator.signum());
        return Optional.of(new Fraction(
                numerator.multiply(other.denominator).multiply(sign), denominator.multiply(other.numerator).multiply(sign)));
    }

    public boolean whole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** {@code 8}, {@code -8/3}. */
    @Override
    public String toString() {
        return whole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
