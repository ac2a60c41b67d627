package dev.toolwright.cli.session;

import dev.toolwright.AskOptions;
import dev.toolwright.budget.Budget;
import dev.toolwright.cli.argument.Dollars;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.rules.SolveRules;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a search is made and what it may spend: the flags that all commands which search share. */
public final class SearchOptions {

    @Option(names = "--width", paramLabel = "N", defaultValue = "2", converter = WholeNumber.Positive.class,
            description = "Children an expansion, and nodes kept of a level (beam, tot-bfs). Default: ${DEFAULT-VALUE}.")
    private int width;

    @Option(names = "--tries", paramLabel = "N", defaultValue = "1", converter = WholeNumber.Positive.class,
            description = "Chains (react, cot-sc). Default: ${DEFAULT-VALUE}.")
    private int tries;

    @Option(names = "--max-depth", paramLabel = "N", defaultValue = "12", converter = WholeNumber.Positive.class,
            description = "Levels of the tree; a reply makes one to three. Default: ${DEFAULT-VALUE}.")
    private int maxDepth;

    @Option(names = "--branches", paramLabel = "N", defaultValue = "1", converter = WholeNumber.Positive.class,
            description = "Branches explored at once: takes less time and may cost more, the tree is the same. Default: ${DEFAULT-VALUE}.")
    private int branches;

    @Option(names = "--more-tools", paramLabel = "N", defaultValue = "0", converter = WholeNumber.NotNegative.class,
            description = "Further tools that the model may look up on its way, of each path. Default: ${DEFAULT-VALUE}.")
    private int moreTools;

    @Option(names = "--alive-only",
            description = "Look up no tools that 'catalog check' found dead. Always so with 'alive-only: true' in toolwright.yaml.")
    private boolean aliveOnly;

    @Option(names = "--max-calls", paramLabel = "N", defaultValue = "200", converter = WholeNumber.Positive.class,
            description = "Model calls for one instruction. Default: ${DEFAULT-VALUE}.")
    private int maxCalls;

    @Option(names = "--max-tool-calls", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Tool calls for one instruction. Default: no limit.")
    private @Nullable Integer maxToolCalls;

    @Option(names = "--max-tokens", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Tokens for one instruction. Default: no limit.")
    private @Nullable Integer maxTokens;

    @Option(names = "--max-cost", paramLabel = "USD", converter = Dollars.class,
            description = "US dollars for one instruction. Default: no limit.")
    private @Nullable Long maxCost;

    @Option(names = "--max-time", paramLabel = "SECONDS", converter = WholeNumber.Positive.class,
            description = "Wall time for one instruction. Default: no limit.")
    private @Nullable Integer maxTime;

    @Option(names = "--compat", paramLabel = "SYSTEM",
            description = "toolbench: search exactly as ToolBench's reference does, defects included.")
    private @Nullable String compat;

    /** Whether the reference's rules are asked for. */
    public boolean toolBench() {
        if (compat != null && !compat.toLowerCase(Locale.ROOT).equals("toolbench")) {
            throw CommandFailure.usage("--compat: there is nothing to be compatible with called '" + compat + "'; known: toolbench");
        }
        return compat != null;
    }

    public AskOptions apply(AskOptions options) {
        SolverSettings search = options.search()
                .withWidth(width)
                .withAttempts(tries)
                .withMaxDepth(maxDepth)
                .withBranches(branches)
                .withRules(toolBench() ? SolveRules.toolbench() : SolveRules.defaults());
        return options.withSearch(search).withBudget(budget()).withMoreTools(moreTools).withAliveOnly(aliveOnly);
    }

    /** What shapes the answers, by the names of the flags: a run can only be gone on with under the same. */
    public Map<String, String> recorded(Session session, AskOptions options) {
        Map<String, String> recorded = new TreeMap<>();
        recorded.put("model", session.solverModel());
        recorded.put("snapshot-mode", session.snapshotMode().label());
        recorded.put("strategy", options.strategy());
        recorded.put("width", Integer.toString(width));
        recorded.put("tries", Integer.toString(tries));
        recorded.put("max-depth", Integer.toString(maxDepth));
        recorded.put("more-tools", Integer.toString(moreTools));
        recorded.put("top", options.top().toString());
        if (aliveOnly) {
            recorded.put("alive-only", "true");
        }
        recorded.put("compat", toolBench() ? "toolbench" : "");
        recorded.put("budget", options.budget().toString());
        return recorded;
    }

    private Budget budget() {
        Budget budget = Budget.defaults().withModelCalls(maxCalls);
        if (maxToolCalls != null) {
            budget = budget.withToolCalls(maxToolCalls);
        }
        if (maxTokens != null) {
            budget = budget.withTokens(maxTokens);
        }
        if (maxCost != null) {
            budget = budget.withCostMicroUsd(maxCost);
        }
        return maxTime == null ? budget : budget.withWallTime(Duration.ofSeconds(maxTime));
    }
}
