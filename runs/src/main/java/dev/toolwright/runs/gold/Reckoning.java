package dev.toolwright.runs.gold;

import dev.toolwright.runs.arithmetic.Expression;
import dev.toolwright.runs.arithmetic.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A right answer gives an expression in which each of the numbers stands exactly once, joined by {@code + - * /} and brackets,
 * and which equals the target exactly. Other words may stand around it; of several expressions with so many numbers the last
 * counts, so that steps on the way to it may be told.
 *
 * @param numbers in any order
 */
public record Reckoning(List<Integer> numbers, int target) implements Expected {

    private static final Pattern WRITTEN = Pattern.compile("[0-9+*/()×÷·⋅∙\u2212 -]+");
    private static final Pattern EDGES = Pattern.compile("^[ +*/×÷·⋅∙\u2212-]+|[ +*/×÷·⋅∙\u2212-]+$");

    public Reckoning {
        numbers = numbers.stream().sorted().toList();
    }

    @Override
    public boolean isMetBy(Optional<String> answer) {
        return answer.stream()
                .flatMap(text -> WRITTEN.matcher(text).results())
                .map(MatchResult::group)
                .map(written -> EDGES.matcher(written).replaceAll(""))
                .flatMap(written -> Expression.parse(written).stream())
                .filter(expression -> expression.numbers().count() == numbers.size())
                .reduce((earlier, later) -> later)
                .filter(this::isRight)
                .isPresent();
    }

    private boolean isRight(Expression expression) {
        return expression.numbers().sorted().boxed().toList().equals(numbers.stream().map(Integer::longValue).toList())
                && expression.value().equals(Optional.of(Fraction.of(target)));
    }
}
