package dev.toolwright.solver.strategy;

import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether an answer rests on what was observed, as far as that shows without a model: some call must have succeeded, if
 * there was any to make, and each number of the answer must stand in a result or in the instruction, perhaps with more digits.
 * Numbers up to ten may be counts, and are let pass.
 */
final class Grounding {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,30}(?:\\.\\d{1,30})?");
    private static final BigDecimal COUNT = BigDecimal.TEN;

    private Grounding() {}

    static boolean isGrounded(SolveTask task, SolutionNode answered, String answer) {
        Set<BigDecimal> known = new HashSet<>();
        addNumbers(task.instruction(), known);
        boolean observed = false;
        Optional<SolutionNode> node = Optional.of(answered);
        while (node.isPresent()) {
            Optional<String> result = node.get().observation()
                    .filter(observation -> observation.status() == ObservationStatus.OK)
                    .map(Observation::text);
            observed |= result.isPresent();
            result.ifPresent(text -> addNumbers(text, known));
            node = node.get().parent();
        }
        Set<BigDecimal> said = new HashSet<>();
        addNumbers(answer, said);
        return (observed || task.toolbox().tools().isEmpty())
                && said.stream().allMatch(number -> number.compareTo(COUNT) <= 0 || isKnown(number, known));
    }

    /** Whether a node is a call that brought no result. */
    static boolean isFailure(SolutionNode node) {
        return node.observation()
                .map(Observation::status)
                .filter(status -> status != ObservationStatus.OK
                        && status != ObservationStatus.ANSWERED
                        && status != ObservationStatus.GAVE_UP)
                .isPresent();
    }

    private static boolean isKnown(BigDecimal number, Set<BigDecimal> known) {
        return known.stream()
                .anyMatch(seen -> seen.compareTo(number) == 0
                        || seen.scale() > number.scale()
                                && seen.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0);
    }

    private static void addNumbers(String text, Set<BigDecimal> numbers) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group().replace(",", "")));
        }
    }
}
