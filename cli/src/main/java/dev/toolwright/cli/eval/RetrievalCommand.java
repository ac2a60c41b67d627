package dev.toolwright.cli.eval;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.rank.RankModelFile;
import dev.toolwright.catalog.rank.training.Part;
import dev.toolwright.catalog.rank.training.TrainingSet;
import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.Scope;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.catalog.search.Trained;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.LabelledInput;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.session.Vectors;
import dev.toolwright.cli.terminal.Steps;
import dev.toolwright.eval.retrieval.Contender;
import dev.toolwright.eval.retrieval.Corpus;
import dev.toolwright.eval.retrieval.Learning;
import dev.toolwright.eval.retrieval.Miss;
import dev.toolwright.eval.retrieval.Misses;
import dev.toolwright.eval.retrieval.Offered;
import dev.toolwright.eval.retrieval.Outcome;
import dev.toolwright.eval.retrieval.RetrievalReport;
import dev.toolwright.eval.retrieval.RetrievalTrial;
import dev.toolwright.eval.retrieval.Task;
import dev.toolwright.eval.retrieval.TrecFiles;
import dev.toolwright.runs.compare.Bootstrap;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures retrievers. */
@Command(
        name = "retrieval",
        description = "Measure how well tools are found for instructions whose relevant tools are known, all retrievers side by "
                + "side, with 95 %% intervals.",
        footer = {
            "",
            "The tools have to be in the catalogue, with their vectors: 'toolwright catalog import corpus.json'.",
            "Figures are trec_eval's (ndcg_cut, recall, recip_rank), and the share of instructions with all tools in the top 10.",
            "Exit status: 0 it was measured, 1 there was nothing to measure."
        })
final class RetrievalCommand implements Callable<Integer> {

    private static final Path SHIPPED = Path.of("shipped");

    @Mixin
    private RetrievalOptions options = new RetrievalOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    RetrievalCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        LabelledInput input = new LabelledInput(surroundings, options.instructions);
        TrainingSet set = input.read(Part.TEST);
        try (Session session = Session.open(surroundings, common)) {
            Catalog catalog = session.toolwright().catalog();
            Vectors.bringFew(catalog, surroundings.terminal());
            measure(input.tasks(set, options.every, catalog, "measure"), set, catalog);
            return ExitStatus.OK.code();
        }
    }

    private void measure(List<Task> tasks, TrainingSet set, Catalog catalog) {
        Scope scope = options.withOthers ? Scope.EVERYTHING : Corpus.of(catalog).scope();
        Steps steps = new Steps(surroundings.terminal());
        List<Contender> contenders = new ArrayList<>();
        for (Retriever retriever : options.retrievers) {
            contenders.add(retriever instanceof Trained shipped
                    ? trained(shipped, new Learning(catalog, options.folds, options.seed, set.sha256()), tasks, steps)
                    : Contender.of(retriever));
        }
        RetrievalTrial trial = new RetrievalTrial(catalog, scope);
        SequencedMap<Contender, List<Outcome>> outcomes =
                trial.run(tasks, contenders, done -> steps.show("searching for instruction", done, tasks.size()));
        Contender last = contenders.getLast();
        List<Miss> misses = new Misses(trial, last).of(outcomes.lastEntry().getValue());
        write(tasks, outcomes, misses);
        List<Offered> offers = Stream.of(Top.exactly(5), options.top, Top.exactly(10))
                .map(top -> trial.offered(tasks, last, top))
                .toList();
        RetrievalReport report = RetrievalReport.of(outcomes, new Bootstrap(options.seed, options.resamples));
        new RetrievalPrinter(surroundings.terminal(), json).print(report, new LastRetriever(last.name(), offers, misses));
    }

    private Contender trained(Trained shipped, Learning learning, List<Task> tasks, Steps steps) {
        if (options.model == null) {
            if (options.folds < 2) {
                throw CommandFailure.usage("--folds: at least 2 models are needed, or --model says which to take");
            }
            return learning.contender(tasks, steps::show);
        }
        return Contender.of(options.model.equals(SHIPPED) ? shipped : new Trained(RankModelFile.read(place(options.model))));
    }

    private void write(List<Task> tasks, SequencedMap<Contender, List<Outcome>> outcomes, List<Miss> misses) {
        if (options.qrels != null) {
            AtomicFile.at(place(options.qrels)).write(TrecFiles.qrels(tasks));
        }
        if (options.run != null) {
            Path file = options.run;
            outcomes.forEach((contender, list) -> AtomicFile.at(place(outcomes.size() == 1
                            ? file
                            : Path.of(file + "-" + contender.name())))
                    .write(TrecFiles.run(contender.name(), list)));
        }
        if (options.misses != null) {
            StringBuilder lines = new StringBuilder();
            misses.forEach(miss -> lines.append(MissJson.of(miss)).append('\n'));
            AtomicFile.at(place(options.misses)).write(lines.toString());
        }
    }

    private Path place(Path path) {
        return surroundings.folder().resolve(path);
    }
}
