package dev.toolwright.cli.session;

import dev.toolwright.AskOptions;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.runs.RunSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How many instructions are worked through: the flags of all commands that do. */
public final class RunOptions {

    @Option(names = "--top", paramLabel = "N", defaultValue = "" + AskOptions.DEFAULT_TOP, converter = WholeNumber.Positive.class,
            description = "How many tools to look up where an instruction names none. Default: ${DEFAULT-VALUE}.")
    private int top;

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
