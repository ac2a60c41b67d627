package dev.toolwright.cli.argument;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number within bounds. */
public abstract sealed class WholeNumber implements ITypeConverter<Integer> {

    private final int least;
    private final int most;

    private WholeNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw unexpected(text);
        }
        throw unexpected(text);
    }

    private TypeConversionException unexpected(String text) {
        String bounds = most == Integer.MAX_VALUE ? "from " + least + " on" : "from " + least + " to " + most;
        return new TypeConversionException("expected a whole number " + bounds + ", not '" + text + "'");
    }

    /** How many, where none makes no sense. */
    public static final class Positive extends WholeNumber {
        public Positive() {
            super(1, Integer.MAX_VALUE);
        }
    }

    /** How many, where none is fine. */
    public static final class NotNegative extends WholeNumber {
        public NotNegative() {
            super(0, Integer.MAX_VALUE);
        }
    }

    /** A TCP port; 0 stands for any that is free. */
    public static final class Port extends WholeNumber {
        public Port() {
            super(0, 65_535);
        }
    }
}
