package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.ScoredTool;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.eval.metric.Metrics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntConsumer;

/**
 * Asks all contenders about all tasks, as a user's search would. Takes a few hundredths of a second a question with vectors;
 * deterministic.
 *
 * @param catalog where to look
 * @param scope which of its tools are looked among
 */
public record RetrievalTrial(Catalog catalog, Scope scope) {

    /** How many tools are looked at to tell whether a missed one was a candidate at all. */
    static final int CANDIDATES = 200;

    private static final Top DEPTH = Top.exactly(Metrics.DEPTH);

    /**
     * @param taskDone told how many tasks are done, after each
     * @return outcomes of the tasks in their order, by contender
     */
    public SequencedMap<Contender, List<Outcome>> run(
            List<Task> tasks, List<Contender> contenders, IntConsumer taskDone) {
        SequencedMap<Contender, List<Outcome>> outcomes = new LinkedHashMap<>();
        contenders.forEach(contender -> outcomes.put(contender, new ArrayList<>()));
        int done = 0;
        for (Task task : tasks) {
            outcomes.forEach((contender, list) -> list.add(new Outcome(task, find(task, contender, DEPTH))));
            taskDone.accept(++done);
        }
        return outcomes;
    }

    /** What a contender offers if it is asked for so many tools, by numbers or as the scores say. */
    public Offered offered(List<Task> tasks, Contender contender, Top top) {
        return Offered.of(top, tasks.stream()
                .map(task -> new Outcome(task, find(task, contender, top)))
                .toList());
    }

    /** All that a contender takes for a candidate, best first. */
    List<CatalogEntry> candidates(Task task, Contender contender) {
        return find(task, contender, Top.exactly(CANDIDATES));
    }

    private List<CatalogEntry> find(Task task, Contender contender, Top top) {
        SearchQuery query = SearchQuery.of(task.instruction().text())
                .withTop(top)
                .withScope(scope)
                .withRetriever(contender.retriever().apply(task));
        return catalog.search(query).stream().map(ScoredTool::entry).toList();
    }
}
