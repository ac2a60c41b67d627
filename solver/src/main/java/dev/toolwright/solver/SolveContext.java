package dev.toolwright.solver;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.ArgumentChecker;
import dev.toolwright.tool.Shortener;
import dev.toolwright.tool.ToolCaller;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one run works with.
 *
 * @param model who is asked; by several threads at once where branches are explored at once
 * @param tools who makes the calls
 * @param budget what may be spent
 * @param events hears what happens, on the run's thread and in order; the run waits for it, and what it throws ends the run
 * @param clock tells the time
 * @param arguments compares arguments with schemas before a call is made, default: nobody does
 * @param shortener makes long observations shorter, default: they are cut at {@link SolverSettings#maxObservationLength}
 * @param more lets the model ask for further tools, default: it cannot
 * @param memory what the run was told in an earlier life, and is told now; default: nothing is remembered
 */
public record SolveContext(
        ChatModel model,
        ToolCaller tools,
        Budget budget,
        Consumer<SolveEvent> events,
        Clock clock,
        ArgumentChecker arguments,
        Optional<Shortener> shortener,
        Optional<MoreTools> more,
        RunMemory memory) {

    /** Without checks of arguments, shortening by structure, further tools or memory. */
    public SolveContext(
            ChatModel model, ToolCaller tools, Budget budget, Consumer<SolveEvent> events, Clock clock) {
        this(model, tools, budget, events, clock, ArgumentChecker.NONE, Optional.empty(), Optional.empty(), RunMemory.NONE);
    }

    /** With the default budget, the system's clock and nobody listening. */
    public static SolveContext of(ChatModel model, ToolCaller tools) {
        return new SolveContext(model, tools, Budget.defaults(), _ -> {}, Clock.systemUTC());
    }

    public SolveContext withBudget(Budget value) {
        return new SolveContext(model, tools, value, events, clock, arguments, shortener, more, memory);
    }

    public SolveContext withEvents(Consumer<SolveEvent> listener) {
        return new SolveContext(model, tools, budget, listener, clock, arguments, shortener, more, memory);
    }

    public SolveContext withClock(Clock value) {
        return new SolveContext(model, tools, budget, events, value, arguments, shortener, more, memory);
    }

    public SolveContext withArguments(ArgumentChecker checker) {
        return new SolveContext(model, tools, budget, events, clock, checker, shortener, more, memory);
    }

    public SolveContext withShortener(Shortener value) {
        return new SolveContext(model, tools, budget, events, clock, arguments, Optional.of(value), more, memory);
    }

    public SolveContext withMore(MoreTools value) {
        return new SolveContext(model, tools, budget, events, clock, arguments, shortener, Optional.of(value), memory);
    }

    public SolveContext withMemory(RunMemory value) {
        return new SolveContext(model, tools, budget, events, clock, arguments, shortener, more, value);
    }
}
