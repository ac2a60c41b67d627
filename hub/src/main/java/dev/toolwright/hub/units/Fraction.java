package dev.toolwright.hub.units;

import java.math.BigDecimal;
import java.math.MathContext;

/** An exact ratio, because a kilometre per hour is 5/18 of a metre per second and no decimal. */
record Fraction(BigDecimal over, BigDecimal under) {

    /** A decimal, or two with a slash between. */
    static Fraction parse(String text) {
        String[] parts = text.split("/");
        return new Fraction(new BigDecimal(parts[0]), parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]));
    }

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    int compareTo(Fraction other) {
        return minus(other).over().signum();
    }

    /** The value as a decimal of so many significant digits, without trailing zeros. */
    BigDecimal rounded(int digits) {
        return over.divide(under, new MathContext(digits)).stripTrailingZeros();
    }
}
