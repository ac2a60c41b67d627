package dev.toolwright.gateway.snapshot.redaction;

import java.util.regex.Pattern;

/**
 * Tells a key drawn at random from a word, a path or a number: its characters are spread, and it changes between lower case,
 * upper case and digits far more often than anything that people write.
 */
final class Randomness {

    /** Bits a character; of 32 random hexadecimal digits about 3.6, of words as in English about 3. */
    private static final double LEAST_ENTROPY = 3.2;

    /** Changes of class between neighbours, of all pairs; random hexadecimal digits have 0.47, base 64 has 0.6. */
    private static final double LEAST_CHANGES = 0.25;

    /** Of 24 random characters of base 64 hardly any have fewer; {@code namesWrittenLikeThis} have none. */
    private static final int LEAST_DIGITS = 2;

    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final int CLASSES_PLAIN = 128;

    private Randomness() {}

    static boolean isIn(String run) {
        long digits = run.chars().filter(Character::isDigit).count();
        return digits >= LEAST_DIGITS && !UUID.matcher(run).matches() && changes(run) >= LEAST_CHANGES && entropy(run) >= LEAST_ENTROPY;
    }

    private static double changes(String run) {
        int changes = 0;
        for (int i = 1; i < run.length(); i++) {
            changes += kind(run.charAt(i - 1)) == kind(run.charAt(i)) ? 0 : 1;
        }
        return (double) changes / (run.length() - 1);
    }

    /** Signs count as what was before them would not: a slug's hyphens are no randomness. */
    private static int kind(char c) {
        if (Character.isDigit(c)) {
            return 1;
        }
        return Character.isUpperCase(c) ? 2 : 3;
    }

    private static double entropy(String run) {
        int[] counts = new int[CLASSES_PLAIN];
        run.chars().filter(c -> c < CLASSES_PLAIN).forEach(c -> counts[c]++);
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / run.length();
                bits -= share * Math.log(share) / Math.log(2);
            }
        }
        return bits;
    }
}
