package dev.toolwright.cli.session;

import dev.toolwright.AskOptions;
import dev.toolwright.cli.exit.CommandFailure;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command lets choose that solves instructions: who plays, who answers calls, how a search is made and told. */
public final class SolvingOptions {

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private SnapshotOptions snapshot = new SnapshotOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--json-lines",
            description = "Print what happens as lines of JSON, an event each as it happens; the last line is what --json prints.")
    private boolean jsonLines;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Toolwright as these options have it. */
    public Session open(Surroundings surroundings) {
        return open(surroundings, UnaryOperator.identity());
    }

    /** @param further adds what the command's other options say */
    public Session open(Surroundings surroundings, UnaryOperator<Choices> further) {
        if (jsonLines && json.chosen()) {
            throw CommandFailure.usage("--json prints one document, --json-lines many: choose one of them");
        }
        return Session.open(surroundings, common, further.apply(model.choices().withSnapshot(snapshot.choice())));
    }

    public AskOptions apply(AskOptions options) {
        return search.apply(options);
    }

    /** What shapes the answers, see {@link SearchOptions#recorded}. */
    public Map<String, String> recorded(Session session, AskOptions options) {
        return search.recorded(session, options);
    }

    /** Whether the reference's rules are asked for. */
    public boolean toolBench() {
        return search.toolBench();
    }

    /** How what happens and what came of it is printed. */
    public OutputForm form() {
        return jsonLines ? OutputForm.JSON_LINES : json.chosen() ? OutputForm.JSON : OutputForm.TEXT;
    }

    /** Whether more is to be said. */
    public boolean verbose() {
        return common.verbose;
    }
}
