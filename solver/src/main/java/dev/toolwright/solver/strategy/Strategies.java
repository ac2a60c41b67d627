package dev.toolwright.solver.strategy;

import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.Strategy;
import dev.toolwright.solver.judge.Valuation;
import dev.toolwright.solver.judge.Vote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The strategies that are built in, by name. */
public final class Strategies {

    private static final List<Known> KNOWN = List.of(
            new Known("react", "one chain of thoughts and calls", "(?:react|cot)", (settings, _) -> new React(settings)),
            new Known(
                    ReactN.NAME,
                    "chain after chain until one answers or they cost what DFSDT costs",
                    "react@n",
                    (settings, _) -> new ReactN(settings)),
            new Known(
                    "cot@N",
                    "up to N chains, until one answers",
                    "(?:cot|react)@(\\d{1,6})",
                    (settings, number) -> new React(settings.withAttempts(number.orElseThrow()))),
            new Known(
                    "cot-sc@N",
                    "N chains, and a vote over their answers",
                    "cot-sc(?:@(\\d{1,6}))?",
                    (settings, number) -> new SelfConsistency(settings.withAttempts(number.orElse(chains(settings))))),
            new Known("dfsdt", "a tree that backs up from dead ends", "(?:dfsdt|dfs_wofilter)", (settings, _) -> new Dfsdt(settings)),
            new Known(
                    "dfsdt_wN",
                    "the same with N children a node",
                    "(?:dfsdt|dfs_wofilter)_w(\\d{1,6})",
                    (settings, number) -> new Dfsdt(settings.withWidth(number.orElseThrow()))),
            new Known("dfs", "depth-first, children compared in pairs by the model, best first", "dfs", (settings, _) -> new Dfs(settings)),
            new Known("bfs", "level by level, every node", "bfs", (settings, _) -> new Bfs(settings)),
            new Known("beam", "level by level, only nodes whose calls went best", "beam", (settings, _) -> new Beam(settings)),
            new Known(
                    "tot-bfs",
                    "tree of thoughts: level by level, only nodes that the model values most",
                    "tot-bfs",
                    (settings, _) -> new TotBfs(settings, new Valuation(), "tot-bfs")),
            new Known(
                    "tot-bfs-vote",
                    "the same, with a vote of the model",
                    "tot-bfs-vote",
                    (settings, _) -> new TotBfs(settings, new Vote(Vote.DEFAULT_TIMES), "tot-bfs-vote")),
            new Known(
                    "tot-dfs",
                    "tree of thoughts: depth-first, best value first, hopeless nodes left",
                    "tot-dfs",
                    (settings, _) -> new TotDfs(settings, new Valuation(), TotDfs.DEFAULT_LEAST_VALUE, "tot-dfs")),
            new Known(
                    "tot-dfs-vote",
                    "the same, with a vote of the model",
                    "tot-dfs-vote",
                    (settings, _) -> new TotDfs(settings, new Vote(Vote.DEFAULT_TIMES), 0, "tot-dfs-vote")),
            new Known(
                    "adaptive",
                    "begins as react, widens where a step failed or an answer isn't grounded",
                    "adaptive",
                    (settings, _) -> new Adaptive(settings)));

    private Strategies() {}

    /**
     * A strategy as people see it.
     *
     * @param name as {@link #parse} takes it, N standing for a number
     * @param summary a few words
     */
    public record Entry(String name, String summary) {}

    /** All of them. */
    public static List<Entry> list() {
        return KNOWN.stream().map(known -> new Entry(known.name, known.summary)).toList();
    }

    /**
     * Finds a strategy by one of the names of {@link #list}, or as ToolBench names it, {@code CoT@3} and
     * {@code DFS_woFilter_w2}. Capitals do not matter.
     *
     * @param settings for everything that the name does not say
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Strategy parse(String name, SolverSettings settings) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        for (Known known : KNOWN) {
            Matcher matcher = known.form.matcher(lower);
            if (matcher.matches()) {
                Optional<Integer> number = matcher.groupCount() == 0
                        ? Optional.empty()
                        : Optional.ofNullable(matcher.group(1)).map(Integer::valueOf);
                return known.make.apply(settings, number);
            }
        }
        throw new IllegalArgumentException("there is no strategy '" + name + "'; known are "
                + KNOWN.stream().map(known -> known.name).collect(Collectors.joining(", ")));
    }

    /** What ToolBench calls it, as in its files' names; a strategy that ToolBench does not have keeps its own name. */
    public static String toolBenchName(Strategy strategy) {
        return switch (strategy) {
            case React(var settings) -> "CoT@" + settings.attempts();
            case Dfsdt(var settings) -> "DFS_woFilter_w" + settings.width();
            default -> strategy.name();
        };
    }

    private static int chains(SolverSettings settings) {
        return settings.attempts() == 1 ? SelfConsistency.DEFAULT_CHAINS : settings.attempts();
    }

    private record Known(
            String name, String summary, Pattern form, BiFunction<SolverSettings, Optional<Integer>, Strategy> make) {

        Known(String name, String summary, String form, BiFunction<SolverSettings, Optional<Integer>, Strategy> make) {
            this(name, summary, Pattern.compile(form), make);
        }
    }
}
