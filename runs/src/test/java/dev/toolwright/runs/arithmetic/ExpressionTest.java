package dev.toolwright.runs.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.runs.arithmetic.Expression.Combined;
import dev.toolwright.runs.arithmetic.Expression.Whole;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "8 / (3 - 8 / 3), 24",
        "1 + 2 * 3, 7",
        "10 - 4 - 3, 3",
        "16 / 4 / 2, 2",
        "1 / 3 + 1 / 6, 1/2",
        "2 - 5, -3",
        "3 / (2 - 5), -1",
        "(((7))), 7",
        "3 × (10 − 2) ÷ 1, 24",
        "999999999 * 999999999 * 999999999 / 999999999 / 999999999, 999999999"
    })
    void parse_expression_isReckonedExactly(String text, String value) {
        assertThat(Expression.parse(text).flatMap(Expression::value).map(Fraction::toString)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 +", "* 2", "(1 + 2", "1 + 2)", "1 2", "-3 + 4", "2 ** 3", "2 ^ 3", "1.5 + 2", "x + 1", "1234567890", "()", "3!"})
    void parse_anythingElse_isRefused(String text) {
        assertThat(Expression.parse(text)).isEmpty();
    }

    @Test
    void parse_longAndDeep_isRefused() {
        assertThat(Expression.parse("(".repeat(100_000) + "1" + ")".repeat(100_000))).isEmpty();
        assertThat(Expression.parse("(".repeat(90) + "1" + ")".repeat(90))).contains(new Whole(1));
    }

    @Test
    void value_divisionByZero_isNone() {
        assertThat(Expression.parse("1 / (2 - 2)").flatMap(Expression::value)).isEmpty();
        assertThat(Expression.parse("3 * (1 / (2 - 2))").flatMap(Expression::value)).isEmpty();
    }

    @Test
    void toString_anyExpression_isReadAsOneOfTheSameValue() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            Expression expression = drawn(random, 4);
            Optional<Expression> read = Expression.parse(expression.toString());
            assertThat(read.flatMap(Expression::value)).as(expression.toString()).isEqualTo(expression.value());
            assertThat(read.orElseThrow().numbers().toArray()).isEqualTo(expression.numbers().toArray());
            assertThat(read.orElseThrow()).hasToString(expression.toString());
        }
    }

    private static Expression drawn(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return new Whole(random.nextInt(14));
        }
        Operator operator = Operator.values()[random.nextInt(4)];
        return new Combined(drawn(random, depth - 1), operator, drawn(random, depth - 1));
    }
}
