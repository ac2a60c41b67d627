package dev.toolwright.cli.eval;

import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.Dense;
import dev.toolwright.catalog.search.Fused;
import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.catalog.search.Trained;
import dev.toolwright.cli.argument.RetrieverName;
import dev.toolwright.cli.argument.TopNumber;
import dev.toolwright.cli.argument.WholeNumber;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is measured, and how. */
final class RetrievalOptions {

    @Option(names = "--instructions", paramLabel = "FILE|FOLDER", required = true,
            description = "A query file of ToolBench, a folder of them, or a folder as its retriever is trained from: "
                    + "corpus.tsv, test.query.txt, qrels.test.tsv.")
    Path instructions = Path.of("");

    @Option(names = "--retriever", paramLabel = "NAME", split = ",", converter = RetrieverName.class,
            description = "Which ones, parted by commas: bm25, dense, fused, trained. Default: all. Differences are to the first.")
    List<Retriever> retrievers = List.of(new Bm25(), new Dense(), new Fused(), Trained.shipped());

    @Option(names = "--model", paramLabel = "FILE|shipped",
            description = "The model of the trained ranking, or the one that comes with Toolwright. Default: models trained on "
                    + "these instructions, each asked only about providers that it was not trained on.")
    @Nullable Path model;

    @Option(names = "--folds", paramLabel = "N", defaultValue = "5", converter = WholeNumber.Positive.class,
            description = "How many models. Default: ${DEFAULT-VALUE}.")
    int folds;

    @Option(names = "--with-others",
            description = "Look among all tools of the catalogue. Default: among those that came from ToolBench's files.")
    boolean withOthers;

    @Option(names = "--every", paramLabel = "N", defaultValue = "1", converter = WholeNumber.Positive.class,
            description = "Only every Nth instruction. Default: ${DEFAULT-VALUE}.")
    int every;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Draws the folds, and the resamples of the intervals. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--resamples", paramLabel = "N", defaultValue = "2000", converter = WholeNumber.Positive.class,
            description = "Of the bootstrap. Default: ${DEFAULT-VALUE}.")
    int resamples;

    @Option(names = "--top", paramLabel = "N|auto", defaultValue = "auto", converter = TopNumber.class,
            description = "Say too what the last retriever offers if asked for so many tools. Default: ${DEFAULT-VALUE}.")
    Top top = Top.AUTO;

    @Option(names = "--run", paramLabel = "FILE",
            description = "Write what was found for trec_eval; with several retrievers, a file each: FILE-NAME.")
    @Nullable Path run;

    @Option(names = "--qrels", paramLabel = "FILE", description = "Write what was wanted for trec_eval.")
    @Nullable Path qrels;

    @Option(names = "--misses", paramLabel = "FILE",
            description = "Write what the last retriever missed, a line of JSON for each tool: what was wanted, what stood there "
                    + "instead, and the kind of miss.")
    @Nullable Path misses;
}
