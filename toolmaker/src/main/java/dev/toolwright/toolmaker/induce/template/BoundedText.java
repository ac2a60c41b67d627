package dev.toolwright.toolmaker.induce.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that is matched with a bounded number of steps: induced expressions may backtrack for longer than anybody waits. */
final class BoundedText implements CharSequence {

    private static final int MOST_STEPS = 2_000_000;

    private final CharSequence text;
    private final Steps all;
    private final int[] steps;

    private BoundedText(CharSequence text, Steps all, int[] steps) {
        this.text = text;
        this.all = all;
        this.steps = steps;
    }

    /**
     * A match of the whole text; absent if there is none, or none within the steps.
     *
     * @param all what all matches together may take
     */
    static Optional<Matcher> match(Pattern pattern, String text, Steps all) {
        try {
            Matcher matcher = pattern.matcher(new BoundedText(text, all, new int[1]));
            return matcher.matches() ? Optional.of(matcher) : Optional.empty();
        } catch (TooManyStepsException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    @Override
    public char charAt(int index) {
        if (steps[0]++ > MOST_STEPS || !all.take()) {
            throw new TooManyStepsException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), all, steps);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class TooManyStepsException extends RuntimeException {
        TooManyStepsException() {
            super("too many steps", null, false, false);
        }
    }
}
