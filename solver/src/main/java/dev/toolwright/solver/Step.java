package dev.toolwright.solver;

import dev.toolwright.budget.Usage;
import dev.toolwright.solution.SolveEvent;
import java.util.List;

/**
 * A step that was made ahead of the search.
 *
 * @param place where it begins
 * @param growth what came of it
 * @param events what is to be told when the search comes to it
 * @param usage what it cost
 */
record Step(Place place, Growth growth, List<SolveEvent> events, Usage usage) {

    Step {
        events = List.copyOf(events);
    }
}
