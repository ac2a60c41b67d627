package dev.toolwright.toolmaker.stream;

import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.store.ToolStore;
import dev.toolwright.toolmaker.store.ToolStore.NumberedUse;
import dev.toolwright.toolmaker.upkeep.Retirement;
import java.util.List;

/** Finishes what an earlier run of the stream was cut off from, before the first question. */
final class CatchUp {

    private static final int PAGE = 1000;

    private final StreamParts parts;
    private final StreamJournal journal;
    private final NewTools newTools;
    private final QuestionWork work;

    CatchUp(StreamParts parts, StreamJournal journal, NewTools newTools, QuestionWork work) {
        this.parts = parts;
        this.journal = journal;
        this.newTools = newTools;
        this.work = work;
    }

    void run() {
        for (StreamAnswer answer : journal.unrecorded()) {
            answer.use().ifPresent(use -> journal.recorded(answer.position(), recorded(use)));
        }
        newTools.decideLeftOver();
        parts.tools().allServing().forEach(tool -> work.retireIfFailing(tool.name(), tool.version()));
        parts.instances().kinds().stream().filter(this::lostItsTool).forEach(work::reopen);
    }

    /** The number of a use: it may have come on record just before the kill. */
    private long recorded(Use use) {
        ToolStore store = parts.tools();
        long after = journal.lastUse();
        for (List<NumberedUse> page = store.uses(after, PAGE); !page.isEmpty(); page = store.uses(after, PAGE)) {
            for (NumberedUse known : page) {
                if (known.use().at().equals(use.at()) && known.use().question().equals(use.question())) {
                    return known.number();
                }
            }
            after = page.getLast().number();
        }
        return store.record(use);
    }

    private boolean lostItsTool(Kind kind) {
        return kind.tool()
                .map(parts.tools()::versions)
                .flatMap(versions -> versions.stream()
                        .filter(version -> version.state() != ToolState.REJECTED)
                        .reduce((_, later) -> later))
                .filter(CatchUp::retiredByUse)
                .isPresent();
    }

    private static boolean retiredByUse(MadeTool tool) {
        return tool.state() == ToolState.RETIRED && tool.decisions().getLast().by().equals(Retirement.BY);
    }
}
