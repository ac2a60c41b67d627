package dev.toolwright.solver;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strategies that are built in, by name. */
public final class Strategies {

    private static final Pattern CHAIN = Pattern.compile("(?:cot|react)(?:@(\\d{1,6}))?");
    private static final Pattern SEARCH = Pattern.compile("(?:dfsdt|dfs_wofilter)(?:_w(\\d{1,6}))?");

    private Strategies() {}

    /**
     * Finds a strategy: {@code react}, {@code cot@3}, {@code dfsdt}, {@code dfsdt_w3}, or as ToolBench names them,
     * {@code CoT@3} and {@code DFS_woFilter_w2}. Capitals do not matter.
     *
     * @param settings for everything that the name does not say
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Strategy parse(String name, SolverSettings settings) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        Matcher chain = CHAIN.matcher(lower);
        if (chain.matches()) {
            return new React(chain.group(1) == null ? settings : settings.withAttempts(Integer.parseInt(chain.group(1))));
        }
        Matcher search = SEARCH.matcher(lower);
        if (search.matches()) {
            return new Dfsdt(search.group(1) == null ? settings : settings.withWidth(Integer.parseInt(search.group(1))));
        }
        throw new IllegalArgumentException(
                "there is no strategy '" + name + "'; known are react, cot@N, dfsdt and dfsdt_wN");
    }

    /** What ToolBench calls it, as in its files' names; a strategy that ToolBench does not have keeps its own name. */
    public static String toolBenchName(Strategy strategy) {
        return switch (strategy) {
            case React(var settings) -> "CoT@" + settings.attempts();
            case Dfsdt(var settings) -> "DFS_woFilter_w" + settings.width();
            default -> strategy.name();
        };
    }
}
