package dev.toolwright.runs.arithmetic;

import java.util.Optional;
import java.util.stream.LongStream;

/** Whole numbers put together by the four operators. */
public sealed interface Expression {

    /** A number as it is written, not below zero. */
    record Whole(long number) implements Expression {

        @Override
        public Optional<Fraction> value() {
            return Optional.of(Fraction.of(number));
        }

        @Override
        public LongStream numbers() {
            return LongStream.of(number);
        }

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** Two of them, put together. */
    record Combined(Expression left, Operator operator, Expression right) implements Expression {

        @Override
        public Optional<Fraction> value() {
            return left.value().flatMap(a -> right.value().flatMap(b -> operator.of(a, b)));
        }

        @Override
        public LongStream numbers() {
            return LongStream.concat(left.numbers(), right.numbers());
        }

        /** With as few brackets as it needs. */
        @Override
        public String toString() {
            String first = bracketed(left, left.rank() < operator.rank());
            boolean turns = operator == Operator.SUBTRACT || operator == Operator.DIVIDE;
            String second = bracketed(right, right.rank() < operator.rank() || turns && right.rank() == operator.rank());
            return first + " " + operator.sign() + " " + second;
        }

        private static String bracketed(Expression part, boolean needed) {
            return needed ? "(" + part + ")" : part.toString();
        }
    }

    /** Exactly; empty if zero is divided by somewhere. */
    Optional<Fraction> value();

    /** The numbers in it, as often as they stand there, from left to right. */
    LongStream numbers();

    private int rank() {
        return switch (this) {
            case Whole _ -> Integer.MAX_VALUE;
            case Combined combined -> combined.operator().rank();
        };
    }

    /**
     * Reads what is written with digits, {@code + - * /}, their typographic variants, brackets and white space.
     *
     * @return empty if it is anything else, a number of more than nine digits for one, or longer than 200 characters
     */
    static Optional<Expression> parse(String text) {
        return text.length() > Reader.LONGEST ? Optional.empty() : new Reader(text).read();
    }
}
