package dev.toolwright.hub.units;

import dev.toolwright.hub.api.ApiProblem;

/**
 * A unit of measure.
 *
 * @param quantity what it measures
 * @param id its name in singular, with underscores
 * @param symbol its usual sign
 * @param plural its name in plural
 * @param size in the base unit of the quantity
 * @param zero where its scale begins, in the base unit; not 0 only for temperatures
 */
record Unit(String quantity, String id, String symbol, String plural, Fraction size, Fraction zero) {

    Fraction toBase(Fraction value) {
        return value.times(size).plus(zero);
    }

    Fraction fromBase(Fraction value) {
        return value.minus(zero).dividedBy(size);
    }

    /** @throws ApiProblem with status 422, if the units measure different things or nothing can be so cold */
    Fraction convert(Fraction value, Unit to) {
        if (!quantity.equals(to.quantity)) {
            throw ApiProblem.unprocessable("A " + id + " measures " + quantity + ", a " + to.id + " measures " + to.quantity
                    + "; only units of one quantity can be converted.");
        }
        Fraction base = toBase(value);
        if (quantity.equals("temperature") && base.over().signum() * base.under().signum() < 0) {
            throw ApiProblem.unprocessable("The temperature lies below absolute zero, which is 0 kelvin or -273.15 celsius.");
        }
        return to.fromBase(base);
    }
}
