package dev.toolwright.solver;

import dev.toolwright.chat.ChatOptions;
import dev.toolwright.solver.prompt.Prompts;
import dev.toolwright.solver.rules.SolveRules;
import java.time.Duration;

/**
 * How a search is made.
 *
 * @param width children an expansion, default 2; a chain has none of it
 * @param attempts chains tried at most, default 1; a search makes one tree
 * @param maxDepth edges from the root at which a path ends, default 12. A reply adds one to three: its text is one, each of
 *     its calls two. Tested after a reply, so the last one may exceed it
 * @param branches explored at once, default 1; more take less time and may cost more, the tree is the same as long as the
 *     budget lasts
 * @param maxObservationLength code points of an observation that the model sees, default 1024
 * @param toolTimeout for one call, default 30 s; never beyond the run's deadline
 * @param options how the model is to answer
 * @param rules where it may differ from the reference implementation
 * @param prompts what is said to the model
 */
public record SolverSettings(
        int width,
        int attempts,
        int maxDepth,
        int branches,
        int maxObservationLength,
        Duration toolTimeout,
        ChatOptions options,
        SolveRules rules,
        Prompts prompts) {

    public static final int DEFAULT_WIDTH = 2;
    public static final int DEFAULT_MAX_DEPTH = 12;
    public static final int DEFAULT_MAX_OBSERVATION_LENGTH = 1024;
    public static final Duration DEFAULT_TOOL_TIMEOUT = Duration.ofSeconds(30);

    public SolverSettings {
        requirePositive(width, "width");
        requirePositive(attempts, "number of attempts");
        requirePositive(maxDepth, "maximal depth");
        requirePositive(branches, "number of branches");
        requirePositive(maxObservationLength, "maximal length of an observation");
        if (!toolTimeout.isPositive()) {
            throw new IllegalArgumentException("a tool's timeout must be above zero, not " + toolTimeout);
        }
    }

    public static SolverSettings defaults() {
        return new SolverSettings(
                DEFAULT_WIDTH,
                1,
                DEFAULT_MAX_DEPTH,
                1,
                DEFAULT_MAX_OBSERVATION_LENGTH,
                DEFAULT_TOOL_TIMEOUT,
                ChatOptions.defaults(),
                SolveRules.defaults(),
                Prompts.defaults());
    }

    public SolverSettings withWidth(int value) {
        return new SolverSettings(
                value, attempts, maxDepth, branches, maxObservationLength, toolTimeout, options, rules, prompts);
    }

    public SolverSettings withAttempts(int value) {
        return new SolverSettings(
                width, value, maxDepth, branches, maxObservationLength, toolTimeout, options, rules, prompts);
    }

    public SolverSettings withMaxDepth(int value) {
        return new SolverSettings(
                width, attempts, value, branches, maxObservationLength, toolTimeout, options, rules, prompts);
    }

    public SolverSettings withBranches(int value) {
        return new SolverSettings(
                width, attempts, maxDepth, value, maxObservationLength, toolTimeout, options, rules, prompts);
    }

    public SolverSettings withMaxObservationLength(int value) {
        return new SolverSettings(width, attempts, maxDepth, branches, value, toolTimeout, options, rules, prompts);
    }

    public SolverSettings withToolTimeout(Duration value) {
        return new SolverSettings(width, attempts, maxDepth, branches, maxObservationLength, value, options, rules, prompts);
    }

    public SolverSettings withOptions(ChatOptions value) {
        return new SolverSettings(
                width, attempts, maxDepth, branches, maxObservationLength, toolTimeout, value, rules, prompts);
    }

    public SolverSettings withRules(SolveRules value) {
        return new SolverSettings(
                width, attempts, maxDepth, branches, maxObservationLength, toolTimeout, options, value, prompts);
    }

    public SolverSettings withPrompts(Prompts value) {
        return new SolverSettings(
                width, attempts, maxDepth, branches, maxObservationLength, toolTimeout, options, rules, value);
    }

    private static void requirePositive(int value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException("the " + what + " must be at least 1, not " + value);
        }
    }
}
