package dev.toolwright.cli.snapshot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says of which tools there are captured answers. */
@Command(name = "list", description = "List the tools that have captured answers: calls, captures, and who the answers are from.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (CaptureSource source = place.open(surroundings, common)) {
            Collection<ToolSummary> summaries = ToolSummary.of(source);
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), new JsonMapper().valueToTree(summaries));
            } else {
                print(source, summaries);
            }
            return 0;
        }
    }

    private void print(CaptureSource source, Collection<ToolSummary> summaries) {
        Terminal terminal = surroundings.terminal();
        for (ToolSummary summary : summaries) {
            terminal.out().println(String.format(
                    Locale.ROOT,
                    "%-48s %6d calls %6d captures: %s",
                    Plain.line(summary.tool()), summary.calls(), summary.captures(), from(summary)));
        }
        long captures = summaries.stream().mapToLong(ToolSummary::captures).sum();
        terminal.out().println(Amount.of(captures, "capture") + " of " + Amount.of(summaries.size(), "tool") + " in " + Plain.line(source.label()));
    }

    private static String from(ToolSummary summary) {
        return summary.real() + " real, " + summary.simulated() + " simulated, " + summary.handWritten() + " written by hand";
    }
}
