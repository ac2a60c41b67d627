package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.rank.Features;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.training.Example;
import dev.toolwright.catalog.rank.training.Examples;
import dev.toolwright.catalog.rank.training.Folds;
import dev.toolwright.catalog.rank.training.Trainer;
import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.search.Shortlisted;
import dev.toolwright.catalog.search.Trained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The trained ranking by cross-validation: each task is asked of a model that was trained on other tasks, with none of whose
 * providers its own has to do.
 *
 * @param catalog where candidates are looked for
 * @param scope which of its tools are looked among
 * @param folds how many models, at least 2
 * @param seed draws the folds
 * @param sha256 of the instructions' files, for the models
 */
public record Learning(Catalog catalog, Scope scope, int folds, long seed, String sha256) {

    /** What is told while it goes on. */
    @FunctionalInterface
    public interface Progress {
        void step(String what, int done, int of);
    }

    /** Takes some tenths of a second a task. */
    public Contender contender(List<Task> tasks, Progress progress) {
        List<Example> examples = examples(tasks, progress);
        int[] of = Folds.of(examples, folds, seed);
        List<Retriever> models = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            List<Example> others = IntStream.range(0, of.length)
                    .filter(i -> of[i] != held)
                    .mapToObj(examples::get)
                    .toList();
            models.add(new Trained(train(others)));
            progress.step("training", fold + 1, folds);
        }
        return Contender.of(
                "trained", tasks, IntStream.of(of).mapToObj(models::get).toList());
    }

    private List<Example> examples(List<Task> tasks, Progress progress) {
        Examples maker = new Examples(catalog::find);
        List<Example> examples = new ArrayList<>();
        for (Task task : tasks) {
            SearchQuery query = SearchQuery.of(task.instruction().text()).withScope(scope);
            Optional<Shortlisted> list = catalog.shortlist(query);
            examples.add(list.isPresent()
                    ? maker.of(
                            task.instruction(),
                            Set.copyOf(task.wanted().values()),
                            list.get().shortlist(),
                            list.get().entries())
                    : new Example(
                            task.instruction().id(), task.instruction().set(), new float[0][], new boolean[0], 0, Set.of()));
            progress.step("preparing instruction", examples.size(), tasks.size());
        }
        return examples;
    }

    private RankModel train(List<Example> examples) {
        CatalogStats stats = catalog.stats();
        return new RankModel(
                Trainer.of(Features.names()).train(examples),
                new RankModel.Provenance(sha256, examples.size(), stats.tools(), stats.vectors(), seed));
    }
}
