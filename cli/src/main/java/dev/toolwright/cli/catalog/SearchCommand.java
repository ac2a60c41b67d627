package dev.toolwright.cli.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.rank.RankModelFile;
import dev.toolwright.catalog.search.ExplainedTool;
import dev.toolwright.catalog.search.Fused;
import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.catalog.search.Trained;
import dev.toolwright.cli.argument.RetrieverName;
import dev.toolwright.cli.argument.TopNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.DecomposeOption;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds tools. */
@Command(name = "search", description = "Find the tools that may serve an instruction.")
final class SearchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "An instruction, or words to look for.")
    private List<String> words = List.of();

    @Option(names = "--top", paramLabel = "N|auto", defaultValue = "10", converter = TopNumber.class,
            description = "How many; auto, or auto:FLOOR-CAP: as many as the scores speak for. Default: ${DEFAULT-VALUE}.")
    private Top top = Top.AUTO;

    @Option(names = "--provider", paramLabel = "ID", description = "Only tools of this provider.")
    private @Nullable String provider;

    @Option(names = "--category", paramLabel = "NAME", description = "Only tools of this category ('catalog tree' shows them).")
    private @Nullable String category;

    @Option(names = "--collection", paramLabel = "NAME", description = "Only tools of this collection.")
    private @Nullable String collection;

    @Option(names = "--alive-only", description = "No tools that 'catalog check' found dead.")
    private boolean aliveOnly;

    @Option(names = "--retriever", paramLabel = "NAME", defaultValue = "fused", converter = RetrieverName.class,
            description = "bm25 (words), dense (meaning), fused (both), or trained (both, ordered by a trained model). "
                    + "Default: ${DEFAULT-VALUE}.")
    private Retriever retriever = new Fused();

    @Option(names = "--model", paramLabel = "FILE",
            description = "The model of --retriever trained, made by 'catalog train'. Default: the one that comes with Toolwright.")
    private @Nullable Path model;

    @Option(names = "--explain", description = "Say why each tool is where it is: what adds up to its score.")
    private boolean explain;

    @Mixin
    private DecomposeOption decompose = new DecomposeOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw CommandFailure.usage("there is nothing to look for");
        }
        SearchQuery query = SearchQuery.of(text).withTop(top).withRetriever(retriever());
        query = provider == null ? query : query.withProvider(provider);
        query = category == null ? query : query.withCategory(category);
        query = collection == null ? query : query.withCollection(collection);
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            Catalog catalog = session.toolwright().catalog();
            query = query.withAliveOnly(aliveOnly || session.toolwright().settings().aliveOnly())
                    .withRequests(decompose.requests(text, session.toolwright(), surroundings.terminal()));
            List<ExplainedTool> found = explain
                    ? catalog.explain(query)
                    : catalog.search(query).stream().map(tool -> new ExplainedTool(tool, List.of())).toList();
            new FoundPrinter(surroundings.terminal(), json).print(found);
            return ExitStatus.OK.code();
        }
    }

    private Retriever retriever() {
        return retriever instanceof Trained && model != null
                ? new Trained(RankModelFile.read(surroundings.folder().resolve(model)))
                : retriever;
    }
}
