package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.rank.Features;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.RankModelFile;
import dev.toolwright.catalog.rank.training.CrossValidation;
import dev.toolwright.catalog.rank.training.Part;
import dev.toolwright.catalog.rank.training.Setting;
import dev.toolwright.catalog.rank.training.Trainer;
import dev.toolwright.catalog.rank.training.TrainingSet;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.LabelledInput;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.terminal.Steps;
import dev.toolwright.eval.retrieval.Learning;
import dev.toolwright.eval.retrieval.Settings;
import dev.toolwright.eval.retrieval.Task;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a ranking. */
@Command(
        name = "train",
        description = "Train a ranking of tools from instructions whose relevant tools are known, and say by cross-validation "
                + "what it is worth on providers that it has not seen.",
        footer = {
            "",
            "The tools have to be in the catalogue, with their vectors: 'toolwright catalog import' reads ToolBench's files.",
            "If others are there too, the ranking learns without and with them, and is measured in both settings.",
            "Then: toolwright catalog search --retriever trained --model FILE …",
            "Exit status: 0 the model was written, 1 there was nothing to learn from."
        })
final class TrainCommand implements Callable<Integer> {

    @Option(names = "--instructions", paramLabel = "FILE|FOLDER", required = true,
            description = "A query file of ToolBench, a folder of them, or a folder as its retriever is trained from: "
                    + "corpus.tsv, train.query.txt, qrels.train.tsv.")
    private Path instructions = Path.of("");

    @Option(names = "--model", paramLabel = "OUT", required = true, description = "The file to write.")
    private Path model = Path.of("");

    @Option(names = "--folds", paramLabel = "N", defaultValue = "5", converter = WholeNumber.Positive.class,
            description = "Parts of the cross-validation, no provider in two of them; 1: no validation. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int folds;

    @Option(names = "--drawings", paramLabel = "N", defaultValue = "3", converter = WholeNumber.Positive.class,
            description = "How often the parts are drawn; what is told is the mean. Default: ${DEFAULT-VALUE}.")
    private int drawings;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Draws the parts. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        LabelledInput input = new LabelledInput(surroundings, instructions);
        TrainingSet set = input.read(Part.TRAIN);
        try (Session session = Session.open(surroundings, common)) {
            Catalog catalog = session.toolwright().catalog();
            Vectors.bringFew(catalog, surroundings.terminal());
            train(input.tasks(set, 1, catalog, "learn from"), set, catalog);
            return ExitStatus.OK.code();
        }
    }

    private void train(List<Task> tasks, TrainingSet set, Catalog catalog) {
        Steps steps = new Steps(surroundings.terminal());
        List<Setting> settings = new Settings(catalog).of(tasks, steps::show);
        TrainReport report = new TrainReport(tasks.size());
        if (folds > 1) {
            CrossValidation validation = new CrossValidation(Trainer.of(Features.names()), folds, seed, drawings);
            int of = folds * drawings;
            var trained = validation.trained(settings, done -> steps.show("validating", done, of));
            for (Setting setting : settings) {
                report = report.with(setting, "words", validation.untrained(setting.examples(), "words"))
                        .with(setting, "meaning", validation.untrained(setting.examples(), "meaning"))
                        .with(setting, "fused", validation.untrained(setting.examples(), "base"))
                        .with(setting, "trained", Objects.requireNonNull(trained.get(setting)));
            }
        }
        RankModel learnt = new Learning(catalog, folds, seed, set.sha256()).model(settings);
        AtomicFile.at(surroundings.folder().resolve(model)).write(RankModelFile.write(learnt));
        report.print(surroundings.terminal(), json, learnt, model);
    }
}
