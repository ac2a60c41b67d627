package dev.toolwright.cli.session;

import dev.toolwright.budget.Budget;
import dev.toolwright.cli.argument.Dollars;
import dev.toolwright.cli.argument.PolicyName;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.toolmaker.Attempts;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How tools are made: the flags that {@code make} and {@code stream} share. */
public final class MakeOptions {

    @Option(names = "--attempts", paramLabel = "N", defaultValue = "3", converter = WholeNumber.Positive.class,
            description = "Replies of the maker for each stage. Default: ${DEFAULT-VALUE}.")
    private int attempts;

    @Option(names = "--approve", paramLabel = "POLICY", defaultValue = "screened", converter = PolicyName.class,
            description = "What serves at once: automatic (every verified tool), screened (one in whose code nothing risky was "
                    + "noticed) or manual (none). Default: ${DEFAULT-VALUE}.")
    private ApprovalPolicy policy = ApprovalPolicy.SCREENED;

    @Option(names = "--prompts", paramLabel = "FOLDER",
            description = "Templates that replace the program's own; 'toolwright tools prompts --out FOLDER' writes these.")
    private @Nullable Path prompts;

    @Option(names = "--max-calls", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Model calls in all. Default: 200 for making a tool, no limit for a stream.")
    private @Nullable Integer maxCalls;

    @Option(names = "--max-cost", paramLabel = "USD", converter = Dollars.class,
            description = "US dollars in all. Default: no limit.")
    private @Nullable Long maxCost;

    @Option(names = "--max-time", paramLabel = "SECONDS", converter = WholeNumber.Positive.class,
            description = "Wall time in all. Default: no limit.")
    private @Nullable Integer maxTime;

    public ApprovalPolicy policy() {
        return policy;
    }

    /** How one tool is made. @param folder that relative names start from */
    public MakeSettings settings(Path folder) {
        MakeSettings settings = MakeSettings.defaults().withAttempts(Attempts.each(attempts));
        return prompts == null ? settings : settings.withPrompts(folder.resolve(prompts));
    }

    /** What may be spent. @param otherwise where no flag says */
    public Budget budget(Budget otherwise) {
        Budget budget = maxCalls == null ? otherwise : otherwise.withModelCalls(maxCalls);
        budget = maxCost == null ? budget : budget.withCostMicroUsd(maxCost);
        return maxTime == null ? budget : budget.withWallTime(Duration.ofSeconds(maxTime));
    }
}
