package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.rank.Features;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.training.Folds;
import dev.toolwright.catalog.rank.training.Setting;
import dev.toolwright.catalog.rank.training.Trainer;
import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.Trained;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The trained ranking by cross-validation: each task is asked of a model that was trained on other tasks, with none of whose
 * providers its own has to do; in all {@link Settings}, wherever it is asked.
 *
 * @param catalog where candidates are looked for
 * @param folds how many models, at least 2
 * @param seed draws the folds
 * @param sha256 of the instructions' files, for the models
 */
public record Learning(Catalog catalog, int folds, long seed, String sha256) {

    /** Takes some tenths of a second a task. */
    public Contender contender(List<Task> tasks, Progress progress) {
        List<Setting> settings = new Settings(catalog).of(tasks, progress);
        int[] of = Folds.of(settings.getFirst().examples(), folds, seed);
        List<Retriever> models = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            models.add(new Trained(model(settings, i -> of[i] != held)));
            progress.step("training", fold + 1, folds);
        }
        return Contender.of(
                "trained", tasks, IntStream.of(of).mapToObj(models::get).toList());
    }

    /** Of all tasks. */
    public RankModel model(List<Setting> settings) {
        return model(settings, i -> true);
    }

    private RankModel model(List<Setting> settings, IntPredicate chosen) {
        CatalogStats stats = catalog.stats();
        int tasks = (int) IntStream.range(0, settings.getFirst().examples().size()).filter(chosen).count();
        return new RankModel(
                Trainer.of(Features.names()).train(Setting.examples(settings, chosen)),
                new RankModel.Provenance(sha256, tasks, stats.tools(), stats.vectors(), seed));
    }
}
