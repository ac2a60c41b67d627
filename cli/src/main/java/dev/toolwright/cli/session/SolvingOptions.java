package dev.toolwright.cli.session;

import dev.toolwright.AskOptions;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Toolwright as these options have it. */
    public Session open(Surroundings surroundings) {
        return open(surroundings, UnaryOperator.identity());
    }

    /** @param further adds what the command's other options say */
    public Session open(Surroundings surroundings, UnaryOperator<Choices> further) {
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

    /** Whether one JSON document is to be printed instead of text. */
    public boolean json() {
        return json.chosen();
    }

    /** Whether more is to be said. */
    public boolean verbose() {
        return common.verbose;
    }
}
