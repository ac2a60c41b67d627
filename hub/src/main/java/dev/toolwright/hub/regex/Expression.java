package dev.toolwright.hub.regex;

import dev.toolwright.hub.api.ApiProblem;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Compiles expressions of callers and runs them within limits. */
final class Expression {

    static final int LONGEST_PATTERN = 500;
    static final int LONGEST_TEXT = 20_000;

    private static final Pattern REPETITION = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");
    private static final BigInteger MOST_REPETITIONS = BigInteger.valueOf(100_000);

    private final Pattern pattern;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws ApiProblem with status 422, if it is no expression, or repeats too much */
    static Expression compile(String text, List<Flag> flags) {
        refuseHugeRepetitions(text);
        try {
            return new Expression(Pattern.compile(text, flags.stream().mapToInt(flag -> flag.bit).reduce(0, (a, b) -> a | b)));
        } catch (PatternSyntaxException e) {
            throw ApiProblem.unprocessable("The pattern is not valid at position " + e.getIndex() + ": " + e.getDescription() + ".");
        }
    }

    /** Loops over the empty text read no character, so the budget of steps cannot stop them. */
    private static void refuseHugeRepetitions(String text) {
        BigInteger product = REPETITION.matcher(text).results()
                .map(match -> new BigInteger(match.group(1)).max(BigInteger.ONE))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        if (product.compareTo(MOST_REPETITIONS) > 0) {
            throw ApiProblem.unprocessable("The repetitions in braces multiply to more than " + MOST_REPETITIONS + ".");
        }
    }

    /**
     * Runs a matcher over a text.
     *
     * @throws ApiProblem with status 422, if it takes too many steps or nests too deep
     */
    <T> T on(String text, Function<Matcher, T> use) {
        try {
            return use.apply(pattern.matcher(new BudgetedText(text)));
        } catch (StepsUsedUpException e) {
            throw ApiProblem.unprocessable("The pattern takes more than " + BudgetedText.STEPS
                    + " steps on this text; nested repetitions such as (a+)+ are the usual cause.");
        } catch (StackOverflowError e) {
            throw ApiProblem.unprocessable("The pattern nests too deep on this text; make the repeated group possessive, as in (...)*+.");
        }
    }

    /** Names of groups by their number. */
    Map<Integer, String> groupNames() {
        return pattern.namedGroups().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
