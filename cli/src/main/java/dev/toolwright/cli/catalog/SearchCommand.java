package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.catalog.rank.RankModelFile;
import dev.toolwright.catalog.search.Fused;
import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.ScoredTool;
import dev.toolwright.catalog.search.SearchQuery;
import dev.toolwright.catalog.search.Trained;
import dev.toolwright.cli.argument.RetrieverName;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    @Option(names = "--top", paramLabel = "N", defaultValue = "10", converter = WholeNumber.Positive.class,
            description = "How many. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Option(names = "--provider", paramLabel = "ID", description = "Only tools of this provider.")
    private @Nullable String provider;

    @Option(names = "--category", paramLabel = "NAME", description = "Only tools of this category.")
    private @Nullable String category;

    @Option(names = "--retriever", paramLabel = "NAME", defaultValue = "fused", converter = RetrieverName.class,
            description = "bm25 (words), dense (meaning), fused (both), or trained (both, ordered by a trained model). "
                    + "Default: ${DEFAULT-VALUE}.")
    private Retriever retriever = new Fused();

    @Option(names = "--model", paramLabel = "FILE",
            description = "The model of --retriever trained, made by 'catalog train'. Default: the one that comes with Toolwright.")
    private @Nullable Path model;

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
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            print(session.toolwright().catalog().search(query));
            return ExitStatus.OK.code();
        }
    }

    private Retriever retriever() {
        return retriever instanceof Trained && model != null
                ? new Trained(RankModelFile.read(surroundings.folder().resolve(model)))
                : retriever;
    }

    private void print(List<ScoredTool> found) {
        Terminal terminal = surroundings.terminal();
        if (json.chosen()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            found.forEach(tool -> list.add(EntryJson.brief(tool.entry()).put("score", tool.score())));
            JsonOption.print(terminal, list);
            return;
        }
        if (found.isEmpty()) {
            terminal.err().println("nothing found");
        }
        for (ScoredTool tool : found) {
            String name = tool.entry().tool().name();
            String description = Plain.shortened(
                    tool.entry().tool().description(), Math.max(20, terminal.width() - name.length() - 9));
            terminal.out().printf(Locale.ROOT, "%6.2f  %s %s%n", tool.score(), terminal.style(Style.NAME, name), description);
        }
    }
}
