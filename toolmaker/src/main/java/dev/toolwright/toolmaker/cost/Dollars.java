package dev.toolwright.toolmaker.cost;

import java.util.Locale;

/** Writes amounts of money. */
final class Dollars {

    private Dollars() {}

    /** To the sixth digit after the point, which is all that is kept. */
    static String exact(long microUsd) {
        return String.format(Locale.ROOT, "$%.6f", microUsd / 1e6);
    }
}
