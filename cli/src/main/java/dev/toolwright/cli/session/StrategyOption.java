package dev.toolwright.cli.session;

import dev.toolwright.AskOptions;
import dev.toolwright.cli.argument.StrategyName;
import picocli.CommandLine.Option;

/** How to search, by name. */
public final class StrategyOption {

    @Option(names = "--strategy", paramLabel = "NAME", defaultValue = AskOptions.DEFAULT_STRATEGY, converter = StrategyName.class,
            completionCandidates = StrategyName.Known.class,
            description = "How to search: ${COMPLETION-CANDIDATES}; N stands for a number. Default: ${DEFAULT-VALUE}.")
    private String strategy = AskOptions.DEFAULT_STRATEGY;

    public AskOptions apply(AskOptions options) {
        return options.withStrategy(strategy);
    }
}
