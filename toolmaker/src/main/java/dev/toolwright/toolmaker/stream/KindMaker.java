package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.dialogue.BudgetReachedException;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.store.InstanceStore;
import dev.toolwright.toolmaker.upkeep.Remake;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a tool of a kind's answered questions, and has what came of it kept. Thread-safe. */
final class KindMaker {

    /** Longer than a making takes; a holder that was killed may claim again under the same name at once. */
    private static final Duration CLAIM = Duration.ofHours(1);

    private final StreamParts parts;
    private final ChatModel strong;
    private final StreamJournal journal;
    private final NewTools newTools;
    private final BudgetMeter meter;
    private final Consumer<StreamEvent> tell;
    private final String holder;
    private final Set<Long> resting = ConcurrentHashMap.newKeySet();

    /**
     * @param strong the maker's model, with its replies journaled
     * @param holder under what name kinds are claimed: the same for the same stream after a kill
     */
    KindMaker(
            StreamParts parts,
            ChatModel strong,
            StreamJournal journal,
            NewTools newTools,
            BudgetMeter meter,
            Consumer<StreamEvent> tell,
            String holder) {
        this.parts = parts;
        this.strong = strong;
        this.journal = journal;
        this.newTools = newTools;
        this.meter = meter;
        this.tell = tell;
        this.holder = holder;
    }

    /** Whether a making of this kind was broken off for want of a model or of money: not again before the next run. */
    boolean rests(long kind) {
        return resting.contains(kind);
    }

    /**
     * Makes the tool, unless somebody else is at it.
     *
     * @param before the version that it is to follow, if there is one; its examples are used besides
     * @param answered what it is made of
     */
    void make(Kind kind, Optional<MadeTool> before, List<Instance> answered) throws InterruptedException {
        InstanceStore store = parts.instances();
        if (!store.claim(kind.id(), holder, parts.clock().instant(), CLAIM)) {
            return;
        }
        try {
            MakeRequest request = request(before, answered);
            tell.accept(new StreamEvent.MakingStarted(kind.id(), kind.label(), request.examples().all().size()));
            String work = "make:" + kind.id() + ":" + kind.failedMakings();
            MadeTool made = ScopedValue.where(JournaledChatModel.WORK, work)
                    .call(() -> parts.maker().make(strong, request, step -> tell.accept(new StreamEvent.Making(kind.id(), step))));
            meter.spend(made.making().usage());
            newTools.keep(kind, before, made, answered);
            journal.finish(work);
        } catch (BudgetReachedException spent) {
            meter.spend(spent.usage());
            rest(kind, spent.getMessage());
        } catch (ChatModelException silent) {
            rest(kind, silent.getMessage());
        } finally {
            store.release(kind.id(), holder);
        }
    }

    private void rest(Kind kind, @Nullable String reason) {
        resting.add(kind.id());
        tell.accept(new StreamEvent.MakingFailed(
                kind.id(), "broken off: " + Objects.requireNonNullElse(reason, "no reason given"), 0));
    }

    private static MakeRequest request(Optional<MadeTool> before, List<Instance> answered) {
        List<Example> examples = answered.stream()
                .map(instance -> new Example(instance.question(), instance.answer().orElseThrow().text()))
                .toList();
        return before.map(old -> MakeRequest.of(Remake.examples(old.examples(), examples)).withName(old.name()))
                .orElseGet(() -> MakeRequest.of(Examples.split(examples)));
    }
}
