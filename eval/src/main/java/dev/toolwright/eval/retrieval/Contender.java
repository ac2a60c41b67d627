package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.search.Retriever;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A retriever that takes part in a trial; one that learns may be another for each task, so that none is asked about what it
 * was trained on.
 *
 * @param name for people
 * @param retriever the one that is asked about a task
 */
public record Contender(String name, Function<Task, Retriever> retriever) {

    public static Contender of(Retriever retriever) {
        return new Contender(retriever.name(), task -> retriever);
    }

    /** @param retrievers one for each of the tasks */
    static Contender of(String name, List<Task> tasks, List<Retriever> retrievers) {
        Map<Task, Retriever> of = new IdentityHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            of.put(tasks.get(i), retrievers.get(i));
        }
        return new Contender(name, task -> Objects.requireNonNull(of.get(task), "a task of this trial"));
    }
}
