package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.store.InstanceStore;
import dev.toolwright.toolmaker.store.ToolStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides when a tool is made of a kind: once enough of its questions are answered, twice as many after each failed making,
 * and, for a tool that serves no more, with the first failing case whose answer is known. One making of a kind at a time.
 * Thread-safe.
 */
final class Learner {

    private final InstanceStore instances;
    private final ToolStore tools;
    private final Labels labels;
    private final KindMaker maker;
    private final StreamSettings settings;
    private final BudgetMeter meter;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();

    Learner(
            InstanceStore instances,
            ToolStore tools,
            Labels labels,
            KindMaker maker,
            StreamSettings settings,
            BudgetMeter meter) {
        this.instances = instances;
        this.tools = tools;
        this.labels = labels;
        this.maker = maker;
        this.settings = settings;
        this.meter = meter;
    }

    /** Looks at every kind: what earlier runs left, and what people have answered since. */
    void considerAll() throws InterruptedException {
        for (Kind kind : instances.kinds()) {
            consider(kind.id());
        }
    }

    /** Makes a tool of a kind if it is time to. */
    void consider(long id) throws InterruptedException {
        if (meter.reached().isPresent() || !busy.add(id)) {
            return;
        }
        try {
            Optional<Kind> kind = instances.kind(id).filter(found -> found.state() == Kind.State.COLLECTING);
            if (kind.isPresent() && !maker.rests(id)) {
                consider(kind.get());
            }
        } finally {
            busy.remove(id);
        }
    }

    /** How many answered questions a kind needs for its next making. */
    static int needed(StreamSettings settings, int failedMakings) {
        long needed = (long) settings.examples() << Math.min(failedMakings, 20);
        return (int) Math.min(needed, Integer.MAX_VALUE);
    }

    private void consider(Kind kind) throws InterruptedException {
        Optional<MadeTool> before = before(kind);
        if (before.isPresent()) {
            if (tools.serving(before.get().name()).isEmpty()) {
                remake(kind, before.get());
            }
            return;
        }
        int needed = needed(settings, kind.failedMakings());
        List<Instance> answered = labels.answered(instances.instances(kind.id()), needed);
        if (answered.size() >= needed) {
            maker.make(kind, Optional.empty(), answered);
        }
    }

    /** The failing cases that no tool was made from yet count, one for the first attempt, two for the second and so on. */
    private void remake(Kind kind, MadeTool before) throws InterruptedException {
        List<Instance> fresh = instances.instances(kind.id()).stream()
                .filter(instance -> instance.status() != Instance.Status.USED || answeredSince(instance, before))
                .toList();
        int needed = 1 << Math.min(kind.failedMakings(), 20);
        List<Instance> answered = labels.answered(fresh, needed);
        if (answered.size() >= needed) {
            maker.make(kind, Optional.of(before), answered);
        }
    }

    private static boolean answeredSince(Instance instance, MadeTool before) {
        return instance.answer().map(InstanceAnswer::at).filter(at -> at.isAfter(before.madeAt())).isPresent();
    }

    /** The version that a new one would follow: the newest that ever served, or could have. */
    private Optional<MadeTool> before(Kind kind) {
        return tools.versions(kind.tool().orElse(kind.label())).stream()
                .filter(version -> version.state() != ToolState.REJECTED)
                .reduce((_, later) -> later);
    }
}
