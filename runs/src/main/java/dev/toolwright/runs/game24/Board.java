package dev.toolwright.runs.game24;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.runs.arithmetic.Expression;
import dev.toolwright.runs.arithmetic.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers before a move.
 *
 * @param numbers all of them
 * @param left one of them
 * @param right another one of them
 */
record Board(List<Expression> numbers, Expression left, Expression right) {

    private static final int MOST = 8;

    /** @throws IllegalArgumentException if this is no move, in words for the model */
    static Board read(JsonNode arguments) {
        List<Expression> numbers = new ArrayList<>();
        for (JsonNode number : arguments.path("numbers")) {
            numbers.add(expression(number));
        }
        if (numbers.size() < 2 || numbers.size() > MOST) {
            throw new IllegalArgumentException("a move takes two of 2 to " + MOST + " numbers, not of " + numbers.size());
        }
        return new Board(numbers, expression(arguments.path("left")), expression(arguments.path("right")));
    }

    /**
     * The numbers when the move is made, the new one last.
     *
     * @throws IllegalArgumentException if it can't be made, in words for the model
     */
    List<Expression> after(Operator operator) {
        List<Expression> rest = new ArrayList<>(numbers);
        take(rest, left);
        take(rest, right);
        Expression made = new Expression.Combined(left, operator, right);
        if (made.value().isEmpty()) {
            throw new IllegalArgumentException("nothing can be divided by " + right + ", which is zero");
        }
        rest.add(made);
        return rest;
    }

    private void take(List<Expression> rest, Expression number) {
        if (!rest.remove(number)) {
            throw new IllegalArgumentException("'" + number + "' is not among the numbers that are left; there are " + numbers);
        }
    }

    private static Expression expression(JsonNode number) {
        return Expression.parse(number.asText())
                .filter(expression -> expression.value().isPresent())
                .orElseThrow(() -> new IllegalArgumentException("'" + number.asText() + "' is no number of the game"));
    }
}
