package dev.toolwright.hub.csv;

import java.math.BigDecimal;
import java.util.Optional;

/** Cells that are numbers. */
final class Numbers {

    private static final String FORM = "[+-]?(\\d{1,50}(\\.\\d{0,50})?|\\.\\d{1,50})([eE][+-]?\\d{1,2})?";

    private Numbers() {}

    static Optional<BigDecimal> read(String cell) {
        String text = cell.strip();
        return text.matches(FORM) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
