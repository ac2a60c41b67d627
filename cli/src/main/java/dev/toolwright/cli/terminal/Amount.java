package dev.toolwright.cli.terminal;

import java.util.Locale;

/** How many of something, in words. */
public final class Amount {

    private Amount() {}

    /** {@code 1 tool}, {@code 1,200 tools}. */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** {@code 1 reply}, {@code 2 replies}. */
    public static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
