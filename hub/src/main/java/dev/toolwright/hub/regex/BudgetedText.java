package dev.toolwright.hub.regex;

/** A text that may be looked at only so many times, which stops an expression that backtracks without end. */
final class BudgetedText implements CharSequence {

    static final int STEPS = 2_000_000;

    private final CharSequence text;
    private int left = STEPS;

    BudgetedText(CharSequence text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new StepsUsedUpException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
