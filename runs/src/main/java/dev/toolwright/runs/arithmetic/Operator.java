package dev.toolwright.runs.arithmetic;

import java.util.Arrays;
import java.util.Optional;

/** The four of them. */
public enum Operator {
    ADD('+', 1),
    SUBTRACT('-', 1),
    MULTIPLY('*', 2),
    DIVIDE('/', 2);

    private final char sign;
    private final int rank;

    Operator(char sign, int rank) {
        this.sign = sign;
        this.rank = rank;
    }

    public char sign() {
        return sign;
    }

    /** What binds more closely ranks higher. */
    int rank() {
        return rank;
    }

    /** Empty where zero is divided by. */
    public Optional<Fraction> of(Fraction left, Fraction right) {
        return switch (this) {
            case ADD -> Optional.of(left.plus(right));
            case SUBTRACT -> Optional.of(left.minus(right));
            case MULTIPLY -> Optional.of(left.times(right));
            case DIVIDE -> left.over(right);
        };
    }

    static Optional<Operator> find(char sign) {
        return Arrays.stream(values()).filter(operator -> operator.sign == sign).findFirst();
    }
}
