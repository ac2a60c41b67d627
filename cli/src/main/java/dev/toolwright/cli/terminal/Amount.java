package dev.toolwright.cli.terminal;

import java.util.Locale;

/** How many of something, in words. */
public final class Amount {

    private Amount() {}

    /** {@code 1 tool}, {@code 1,200 tools}. */
    public static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
