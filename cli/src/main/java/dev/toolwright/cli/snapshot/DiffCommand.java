package dev.toolwright.cli.snapshot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.gateway.snapshot.SnapshotPlace;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.volatility.SnapshotDiff;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two snapshots. */
@Command(
        name = "diff",
        description = "Say in which calls two snapshots differ: stores or released bundles.",
        footer = {"", "Exit status: 0 they answer the same calls with the same, 3 they differ."})
final class DiffCommand implements Callable<Integer> {

    private static final int DIFFERENT = 3;

    @Parameters(index = "0", paramLabel = "A", description = "The one.")
    @SuppressWarnings("NullAway.Init") // required
    private Path one;

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    @SuppressWarnings("NullAway.Init") // required
    private Path other;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (CaptureSource before = SnapshotPlace.source(surroundings.folder().resolve(one));
                CaptureSource after = SnapshotPlace.source(surroundings.folder().resolve(other))) {
            SnapshotDiff diff = SnapshotDiff.of(before, after);
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), new JsonMapper().valueToTree(diff));
            } else {
                print(diff);
            }
            return diff.same() ? 0 : DIFFERENT;
        }
    }

    private void print(SnapshotDiff diff) {
        print("only in " + one, diff.onlyInOne());
        print("only in " + other, diff.onlyInOther());
        print("answered differently", diff.changed());
        surroundings.terminal().out().println(Amount.of(diff.changed().size() + diff.onlyInOne().size() + diff.onlyInOther().size(), "difference")
                + ", " + Amount.of(diff.equal(), "call") + " answered alike");
    }

    private void print(String title, List<SnapshotDiff.Difference> differences) {
        Terminal terminal = surroundings.terminal();
        if (!differences.isEmpty()) {
            terminal.out().println(Plain.line(title) + ":");
        }
        for (SnapshotDiff.Difference difference : differences) {
            terminal.out().println("  " + Plain.line(difference.tool()) + " " + Plain.line(difference.arguments()) + " "
                    + Plain.line(String.join(" ", difference.fields())));
        }
    }
}
