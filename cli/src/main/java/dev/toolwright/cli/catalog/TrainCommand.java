package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.rank.Features;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.RankModelFile;
import dev.toolwright.catalog.rank.training.CrossValidation;
import dev.toolwright.catalog.rank.training.Example;
import dev.toolwright.catalog.rank.training.Examples;
import dev.toolwright.catalog.rank.training.LabelledInstruction;
import dev.toolwright.catalog.rank.training.Part;
import dev.toolwright.catalog.rank.training.Trainer;
import dev.toolwright.catalog.rank.training.TrainingSet;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.search.Shortlisted;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.LabelledInput;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.terminal.Steps;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            "Whatever else is there competes with them. Then: toolwright catalog search --retriever trained --model FILE …",
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
            train(input, set, catalog);
            return ExitStatus.OK.code();
        }
    }

    private void train(LabelledInput input, TrainingSet set, Catalog catalog) {
        Steps steps = new Steps(surroundings.terminal());
        List<Example> examples = examples(input, set, catalog, steps);
        Trainer trainer = Trainer.of(Features.names());
        TrainReport report = new TrainReport(examples.size());
        if (folds > 1) {
            CrossValidation validation = new CrossValidation(trainer, folds, seed, drawings);
            int of = folds * drawings;
            report = report.with("words", validation.untrained(examples, "words"))
                    .with("meaning", validation.untrained(examples, "meaning"))
                    .with("fused", validation.untrained(examples, "base"))
                    .with("trained", validation.trained(examples, done -> steps.show("validating", done, of)));
        }
        RankModel trained = new RankModel(trainer.train(examples), provenance(set, examples.size(), catalog, seed));
        AtomicFile.at(surroundings.folder().resolve(model)).write(RankModelFile.write(trained));
        report.print(surroundings.terminal(), json, trained, model);
    }

    private static List<Example> examples(LabelledInput input, TrainingSet set, Catalog catalog, Steps steps) {
        Examples maker = new Examples(catalog::find);
        List<Example> examples = new ArrayList<>();
        int done = 0;
        for (LabelledInstruction instruction : set.instructions()) {
            steps.show("searching for instruction", ++done, set.instructions().size());
            Set<CatalogEntry> relevant = maker.relevant(instruction);
            Optional<Shortlisted> list = relevant.isEmpty()
                    ? Optional.empty()
                    : catalog.shortlist(SearchQuery.of(instruction.text()));
            if (list.isPresent()) {
                examples.add(maker.of(instruction, relevant, list.get().shortlist(), list.get().entries()));
            } else {
                input.leaveOut(instruction);
            }
        }
        if (examples.isEmpty()) {
            throw input.nothingTo("learn from");
        }
        return examples;
    }

    private static RankModel.Provenance provenance(TrainingSet set, int used, Catalog catalog, long seed) {
        CatalogStats stats = catalog.stats();
        return new RankModel.Provenance(set.sha256(), used, stats.tools(), stats.vectors(), seed);
    }
}
