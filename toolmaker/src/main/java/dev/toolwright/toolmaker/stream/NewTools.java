package dev.toolwright.toolmaker.stream;

import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.serve.ServingTools;
import dev.toolwright.toolmaker.upkeep.Duplicates;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what a making came to: a new tool, a new version of one, a duplicate of one, or nothing. */
final class NewTools {

    private static final int LONGEST_NAME = 60;

    private final StreamParts parts;
    private final StreamSettings settings;
    private final ServingTools serving;
    private final Duplicates duplicates;
    private final Consumer<StreamEvent> tell;

    NewTools(StreamParts parts, StreamSettings settings, ServingTools serving, Consumer<StreamEvent> tell) {
        this.parts = parts;
        this.settings = settings;
        this.serving = serving;
        this.duplicates = new Duplicates(parts.code(), parts.clock());
        this.tell = tell;
    }

    void keep(Kind kind, Optional<MadeTool> before, MadeTool made, List<Instance> used) throws InterruptedException {
        MadeTool named = made.named(before.isPresent() ? before.get().name() : freeName(made.name()));
        List<Long> ids = used.stream().map(Instance::id).toList();
        if (named.state() == ToolState.REJECTED) {
            reject(kind, named);
            return;
        }
        Optional<MadeTool> same = duplicates.of(named, parts.tools().allServing());
        if (same.isPresent()) {
            MadeTool merged = parts.instances().made(kind.id(), duplicates.merged(same.get(), named), ids);
            parts.tools().decide(merged.name(), merged.version(), inherited(same.get()));
            serving.changed();
            tell.accept(new StreamEvent.Merged(kind.id(), merged.name(), merged.version()));
            return;
        }
        MadeTool kept = decided(parts.instances().made(kind.id(), named, ids));
        tell.accept(new StreamEvent.ToolMade(kind.id(), kept.name(), kept.version(), kept.state()));
    }

    /** What a kill left between the making of a tool and the policy's word on it. */
    void decideLeftOver() {
        for (Kind kind : parts.instances().kinds()) {
            kind.tool()
                    .flatMap(parts.tools()::newest)
                    .filter(tool -> tool.state() == ToolState.VERIFIED)
                    .ifPresent(this::decided);
        }
    }

    private MadeTool decided(MadeTool tool) {
        Optional<Decision> decision = parts.policy().decide(tool, parts.clock().instant());
        MadeTool after = decision.isPresent()
                ? parts.tools().decide(tool.name(), tool.version(), decision.get())
                : tool;
        serving.changed();
        return after;
    }

    private void reject(Kind kind, MadeTool rejected) {
        int failed = kind.failedMakings() + 1;
        boolean giveUp = failed >= settings.makings();
        parts.instances().failed(kind.id(), rejected, giveUp);
        tell.accept(new StreamEvent.MakingFailed(
                kind.id(), reason(rejected), giveUp ? 0 : Learner.needed(settings, failed)));
    }

    private static String reason(MadeTool rejected) {
        return rejected.making().attempts().stream()
                .filter(attempt -> !attempt.passed())
                .reduce((_, later) -> later)
                .map(Attempt::verdict)
                .orElse("the checks rejected it");
    }

    /** The code is the one that was approved; only examples were added. */
    private Decision inherited(MadeTool same) {
        return new Decision(
                ToolState.APPROVED,
                "checks",
                "same code as version " + same.version() + ", which was approved",
                parts.clock().instant());
    }

    /** Two kinds may get functions of one name, and are two tools all the same. */
    private String freeName(String name) {
        String base = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        String free = base;
        for (int number = 2; parts.tools().newest(free).isPresent(); number++) {
            free = base + "_" + number;
        }
        return free;
    }
}
