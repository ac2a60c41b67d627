package dev.toolwright.hub.units;

import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;

/** A unit as callers see it. */
record UnitFacts(
        @Doc(value = "Its id, as other operations take it.", example = "mile") String unit,
        @Doc(value = "Its symbol.", example = "mi") String symbol,
        @Doc(value = "Its name in plural.", example = "miles") String plural,
        @Doc(value = "What it measures.", example = "length") String quantity,
        @Doc(value = "The quantity's base unit.", example = "metre") String baseUnit,
        @Doc(value = "How many base units it has, to 15 digits.", example = "1609.344") BigDecimal size,
        @Doc(value = "Where its zero lies, in base units; 0 but for temperatures.", example = "0") BigDecimal zeroPoint) {

    private static final int DIGITS = 15;

    static UnitFacts of(Unit unit) {
        return new UnitFacts(
                unit.id(),
                unit.symbol(),
                unit.plural(),
                unit.quantity(),
                UnitTable.baseOf(unit.quantity()).id(),
                unit.size().rounded(DIGITS),
                unit.zero().rounded(DIGITS));
    }
}
