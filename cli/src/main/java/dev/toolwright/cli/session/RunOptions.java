package dev.toolwright.cli.session;

import dev.toolwright.AskOptions;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.cli.argument.TopNumber;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.runs.RunSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How many instructions are worked through: the flags of all commands that do. */
public final class RunOptions {

    @Option(names = "--top", paramLabel = "N|auto", defaultValue = "" + AskOptions.DEFAULT_TOP, converter = TopNumber.class,
            description = "How many tools to look up where an instruction names none; auto, or auto:FLOOR-CAP: as many as the "
                    + "scores speak for. Default: ${DEFAULT-VALUE}.")
    private Top top = Top.AUTO;

    @Option(names = "--parallel", paramLabel = "N", defaultValue = "" + RunSettings.DEFAULT_PARALLEL, converter = WholeNumber.Positive.class,
            description = "Instructions at once. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(names = "--patience", paramLabel = "SECONDS", defaultValue = "600", converter = WholeNumber.NotNegative.class,
            description = "How long to wait for a model that was there and is gone. Default: ${DEFAULT-VALUE}.")
    private int patience;

    @Option(names = "--overwrite", description = "Delete the answers that are there and begin anew.")
    private boolean overwrite;

    public AskOptions askOptions() {
        return AskOptions.defaults().withTop(top);
    }

    public Choices apply(Choices choices) {
        return choices.withPatience(Duration.ofSeconds(patience));
    }

    public int parallel() {
        return parallel;
    }

    public boolean overwrite() {
        return overwrite;
    }
}
