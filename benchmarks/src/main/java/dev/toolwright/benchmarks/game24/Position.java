package dev.toolwright.benchmarks.game24;

import dev.toolwright.runs.arithmetic.Expression;
import dev.toolwright.runs.arithmetic.Expression.Combined;
import dev.toolwright.runs.arithmetic.Fraction;
import dev.toolwright.runs.arithmetic.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of a game that are left, each as the expression that made it. */
record Position(List<Expression> numbers) {

    private static final Optional<Fraction> TARGET = Optional.of(Fraction.of(24));

    Position {
        numbers = List.copyOf(numbers);
    }

    /** One number is left. */
    boolean over() {
        return numbers.size() == 1;
    }

    boolean won() {
        return over() && numbers.getFirst().value().equals(TARGET);
    }

    /** All moves; of a sum and a product one way round only, as the other is the same. */
    List<Combined> moves() {
        List<Combined> moves = new ArrayList<>();
        for (int left = 0; left < numbers.size(); left++) {
            for (int right = 0; right < numbers.size(); right++) {
                for (Operator operator : Operator.values()) {
                    boolean ordered = operator == Operator.SUBTRACT || operator == Operator.DIVIDE;
                    Combined move = new Combined(numbers.get(left), operator, numbers.get(right));
                    if (left != right && (ordered || left < right) && move.value().isPresent()) {
                        moves.add(move);
                    }
                }
            }
        }
        return moves;
    }

    Position after(Combined move) {
        List<Expression> rest = new ArrayList<>(numbers);
        rest.remove(move.left());
        rest.remove(move.right());
        rest.add(move);
        return new Position(rest);
    }

    /** Whether 24 can be reached. */
    boolean winnable() {
        return won() || moves().stream().anyMatch(move -> after(move).winnable());
    }
}
