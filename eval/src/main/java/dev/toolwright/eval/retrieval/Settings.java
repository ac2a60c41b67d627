package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.rank.training.Example;
import dev.toolwright.catalog.rank.training.Examples;
import dev.toolwright.catalog.rank.training.Setting;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Prepares tasks for learning: each with its candidates among ToolBench's own tools and, if the catalogue has others, with
 * those among all.
 *
 * @param catalog with the tools and their vectors
 */
public record Settings(Catalog catalog) {

    public static final String ALONE = "alone";
    public static final String WITH_OTHERS = "with others";

    /** Takes some hundredths of a second for a task and setting, and a fifth of a megabyte of memory. */
    public List<Setting> of(List<Task> tasks, Progress progress) {
        Corpus corpus = Corpus.of(catalog);
        int all = catalog.stats().tools();
        boolean others = corpus.tools() < all;
        Preparation preparation = new Preparation(tasks, progress, others ? 2 : 1);
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(ALONE, corpus.tools(), preparation.among(corpus.scope())));
        if (others) {
            settings.add(new Setting(WITH_OTHERS, all, preparation.among(Scope.EVERYTHING)));
        }
        return settings;
    }

    /** Counts what it has done over all settings. */
    private final class Preparation {

        private final List<Task> tasks;
        private final Progress progress;
        private final int steps;
        private int done;

        Preparation(List<Task> tasks, Progress progress, int settings) {
            this.tasks = tasks;
            this.progress = progress;
            this.steps = settings * tasks.size();
        }

        List<Example> among(Scope scope) {
            List<Example> examples = new ArrayList<>();
            for (Task task : tasks) {
                examples.add(example(task, scope));
                progress.step("preparing instruction", ++done, steps);
            }
            return examples;
        }

        private Example example(Task task, Scope scope) {
            SearchQuery query = SearchQuery.of(task.instruction().text()).withScope(scope);
            Set<CatalogEntry> relevant = Set.copyOf(task.wanted().values());
            return catalog.shortlist(query)
                    .map(list -> Examples.of(task.instruction(), relevant, list.shortlist(), list.entries()))
                    .orElseGet(() -> Examples.withoutCandidates(task.instruction(), relevant));
        }
    }
}
