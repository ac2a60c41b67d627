package dev.toolwright.tool;

import java.util.Locale;

/** What a check showed of a tool. */
public enum Verdict {
    /** It answers, with data. */
    WORKS(false),
    /** It answers, with other data than its document says. */
    DIFFERS(false),
    /** No connection: its server is not there. */
    UNREACHABLE(true),
    /** No answer in time. */
    TIMED_OUT(true),
    /** The server is there, and knows no such operation. */
    GONE(true),
    /** The server says that it failed. */
    FAILS(true),
    /** A page for people came in place of data. */
    PAGE(true),
    /** Nothing came in place of data. */
    EMPTY(true),
    /** What came says that it is an error, and calls itself a success. */
    ERROR_TEXT(true),
    /** Nothing was learnt: a credential was wanted, the arguments were not taken, a limit was reached. */
    UNDECIDED(false);

    private final boolean dead;

    Verdict(boolean dead) {
        this.dead = dead;
    }

    /** Whether a model that calls it would get nothing of use. */
    public boolean dead() {
        return dead;
    }

    /** For people and for files: {@code error-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if it is none of the words */
    public static Verdict parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
