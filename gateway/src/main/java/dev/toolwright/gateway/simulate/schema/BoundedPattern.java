package dev.toolwright.gateway.simulate.schema;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of a stranger's document, given up after so many steps: some expressions take for ever on some texts. What was
 * given up, and what Java cannot read, counts as matching. Thread-safe.
 */
record BoundedPattern(Pattern pattern) implements RegularExpression {

    private static final int MAX_STEPS = 200_000;

    static RegularExpression compile(String expression) {
        try {
            return new BoundedPattern(Pattern.compile(expression));
        } catch (PatternSyntaxException unknown) {
            return _ -> true;
        }
    }

    @Override
    public boolean matches(String value) {
        try {
            return pattern.matcher(new Counted(value, new int[1])).find();
        } catch (GivenUpException | StackOverflowError tooLong) {
            return true;
        }
    }

    private static final class GivenUpException extends RuntimeException {
        GivenUpException() {
            super("too many steps", null, false, false);
        }
    }

    /** Counts the looks that are taken at it. */
    private record Counted(CharSequence text, int[] looks) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looks[0] > MAX_STEPS) {
                throw new GivenUpException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
