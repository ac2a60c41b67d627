package dev.toolwright;

import dev.toolwright.budget.Budget;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solver.SolverSettings;
import java.util.List;
import java.util.function.Consumer;

/**
 * How one instruction is to be solved.
 *
 * @param top how many tools are looked up for it, default 5; does not count where {@code tools} names them
 * @param requests what the instruction asks for one by one, when tools are looked up; default: its sentences
 * @param tools names of the tools to offer; empty: they are looked up
 * @param strategy a name that {@link dev.toolwright.solver.strategy.Strategies} knows, default {@code dfsdt}
 * @param search width, depth and rules of the search
 * @param budget what may be spent
 * @param moreTools how many further tools the model may look up on its way, on each path; default 0: none
 * @param aliveOnly whether tools are passed over that gave nothing of use when they were last checked; default no, unless the
 *     settings say so
 * @param memory what the run was told before it was killed, and is told now; default: nothing is remembered
 * @param listener hears each event, in order, on the thread that asks
 */
public record AskOptions(
        Top top,
        List<String> requests,
        List<String> tools,
        String strategy,
        SolverSettings search,
        Budget budget,
        int moreTools,
        boolean aliveOnly,
        RunMemory memory,
        Consumer<SolveEvent> listener) {

    public static final int DEFAULT_TOP = 5;
    public static final String DEFAULT_STRATEGY = "dfsdt";

    private static final AskOptions DEFAULTS = new AskOptions(
            Top.exactly(DEFAULT_TOP),
            List.of(),
            List.of(),
            DEFAULT_STRATEGY,
            SolverSettings.defaults(),
            Budget.defaults(),
            0,
            false,
            RunMemory.NONE,
            event -> {});

    public AskOptions {
        if (moreTools < 0) {
            throw new IllegalArgumentException("the number of further tools can't be below 0, as " + moreTools + " is");
        }
        requests = List.copyOf(requests);
        tools = List.copyOf(tools);
    }

    public static AskOptions defaults() {
        return DEFAULTS;
    }

    /** Exactly so many, if there are so many. */
    public AskOptions withTop(int number) {
        return withTop(Top.exactly(number));
    }

    public AskOptions withTop(Top value) {
        return new AskOptions(value, requests, tools, strategy, search, budget, moreTools, aliveOnly, memory, listener);
    }

    /** @param value as {@link Toolwright#decompose} says, for one */
    public AskOptions withRequests(List<String> value) {
        return new AskOptions(top, value, tools, strategy, search, budget, moreTools, aliveOnly, memory, listener);
    }

    public AskOptions withTools(List<String> names) {
        return new AskOptions(top, requests, names, strategy, search, budget, moreTools, aliveOnly, memory, listener);
    }

    public AskOptions withStrategy(String name) {
        return new AskOptions(top, requests, tools, name, search, budget, moreTools, aliveOnly, memory, listener);
    }

    public AskOptions withSearch(SolverSettings value) {
        return new AskOptions(top, requests, tools, strategy, value, budget, moreTools, aliveOnly, memory, listener);
    }

    /** Sends a seed to models that know one; in a batch, another for each instruction, drawn from the batch's. */
    public AskOptions withSeed(long seed) {
        return withSearch(search.withOptions(search.options().withSeed(seed)));
    }

    public AskOptions withBudget(Budget value) {
        return new AskOptions(top, requests, tools, strategy, search, value, moreTools, aliveOnly, memory, listener);
    }

    public AskOptions withMoreTools(int cap) {
        return new AskOptions(top, requests, tools, strategy, search, budget, cap, aliveOnly, memory, listener);
    }

    public AskOptions withAliveOnly(boolean value) {
        return new AskOptions(top, requests, tools, strategy, search, budget, moreTools, value, memory, listener);
    }

    public AskOptions withMemory(RunMemory value) {
        return new AskOptions(top, requests, tools, strategy, search, budget, moreTools, aliveOnly, value, listener);
    }

    public AskOptions withListener(Consumer<SolveEvent> value) {
        return new AskOptions(top, requests, tools, strategy, search, budget, moreTools, aliveOnly, memory, value);
    }
}
