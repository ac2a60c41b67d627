package dev.toolwright.solver;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.ToolCaller;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What one run works with.
 *
 * @param model who is asked
 * @param tools who makes the calls
 * @param budget what may be spent
 * @param events hears what happens, on the run's thread and in order; the run waits for it, and what it throws ends the run
 * @param clock tells the time
 */
public record SolveContext(
        ChatModel model, ToolCaller tools, Budget budget, Consumer<SolveEvent> events, Clock clock) {

    /** With the default budget, the system's clock and nobody listening. */
    public static SolveContext of(ChatModel model, ToolCaller tools) {
        return new SolveContext(model, tools, Budget.defaults(), _ -> {}, Clock.systemUTC());
    }

    public SolveContext withBudget(Budget value) {
        return new SolveContext(model, tools, value, events, clock);
    }

    public SolveContext withEvents(Consumer<SolveEvent> listener) {
        return new SolveContext(model, tools, budget, listener, clock);
    }

    public SolveContext withClock(Clock value) {
        return new SolveContext(model, tools, budget, events, value);
    }
}
