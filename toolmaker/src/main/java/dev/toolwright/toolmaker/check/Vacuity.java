package dev.toolwright.toolmaker.check;

import dev.toolwright.toolmaker.run.Doubting.Assertion;
import dev.toolwright.toolmaker.run.Doubting.Doubts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether tests that passed mean anything. Each assertion has to be reached, and to turn the tests red when it is turned round;
 * and for every question there has to be one that notices when the function returns something else. Further assertions, on
 * what the test itself has parsed, are welcome beside those.
 */
public final class Vacuity {

    private static final int TOLD = 5;

    private Vacuity() {}

    /**
     * Why the tests mean nothing, in full; absent if they do.
     *
     * @param questions that they are to test
     */
    public static Optional<String> reason(Doubts doubts, int questions) {
        if (!doubts.redefined().isEmpty()) {
            return Optional.of("The tests define " + String.join(", ", doubts.redefined())
                    + " themselves, so they test their own copy and not your module.");
        }
        if (doubts.assertions().isEmpty()) {
            return Optional.of("There is no assertion in them.");
        }
        return told("is never reached, or its failure is caught", doubts, assertion -> assertion.held() == 0)
                .or(() -> told("can fail without anybody noticing: something catches its error", doubts, Assertion::swallowed))
                .or(() -> blind(doubts, questions));
    }

    /** An assertion that compares all answers at once counts for all of them, if no other pretends to. */
    private static Optional<String> blind(Doubts doubts, int questions) {
        int noticing = doubts.assertions().stream().mapToInt(a -> a.held() - Math.min(a.held(), a.blind())).sum();
        boolean enough = noticing >= questions || noticing > 0 && doubts.assertions().stream().noneMatch(a -> a.blind() > 0);
        return enough ? Optional.empty() : told("still holds when the function returns something else", doubts, a -> a.blind() > 0);
    }

    private static Optional<String> told(String what, Doubts doubts, Predicate<Assertion> test) {
        List<Assertion> found = doubts.assertions().stream().filter(test).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.stream()
                .limit(TOLD)
                .map(assertion -> "Line " + assertion.line() + " of the tests " + what + ": " + assertion.text())
                .collect(Collectors.joining("\n")));
    }
}
