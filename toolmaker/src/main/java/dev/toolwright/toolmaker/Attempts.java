package dev.toolwright.toolmaker;

/**
 * How many replies of the maker each stage may take.
 *
 * @param propose at least 1
 * @param verify at least 1
 * @param wrap at least 1
 * @param compile with 0 the compiled tier comes from the solved examples alone, or not at all
 */
public record Attempts(int propose, int verify, int wrap, int compile) {

    private static final int BY_DEFAULT = 3;

    public Attempts {
        if (propose < 1 || verify < 1 || wrap < 1 || compile < 0) {
            throw new IllegalArgumentException("proposing, verifying and wrapping take at least one attempt each");
        }
    }

    public static Attempts defaults() {
        return each(BY_DEFAULT);
    }

    /** The same number for every stage. */
    public static Attempts each(int number) {
        return new Attempts(number, number, number, number);
    }

    public Attempts withCompile(int number) {
        return new Attempts(propose, verify, wrap, number);
    }
}
