package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.InstanceAnswer;
import dev.toolwright.toolmaker.serve.Agreement;
import dev.toolwright.toolmaker.serve.Agreement.Vote;
import dev.toolwright.toolmaker.store.InstanceStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Has the questions of a kind answered, as many as are needed: by people where they did, else by the strong model's agreement. */
final class Labels {

    private final InstanceStore store;
    private final Agreement agreement;
    private final String model;
    private final StreamJournal journal;
    private final BudgetMeter meter;
    private final Consumer<StreamEvent> tell;
    private final InstantSource clock;

    /** @param model id of the strong model */
    Labels(
            InstanceStore store,
            Agreement agreement,
            String model,
            StreamJournal journal,
            BudgetMeter meter,
            Consumer<StreamEvent> tell,
            InstantSource clock) {
        this.store = store;
        this.agreement = agreement;
        this.model = model;
        this.journal = journal;
        this.meter = meter;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * The answered ones of these questions, in their order; at least so many if enough of them can be answered. Nothing is
     * spent where they can't.
     */
    List<Instance> answered(List<Instance> questions, int needed) throws InterruptedException {
        List<Instance> answered = new ArrayList<>(questions.stream().filter(Labels::isAnswered).toList());
        List<Instance> waiting = questions.stream().filter(instance -> instance.status() == Instance.Status.WAITING).toList();
        if (answered.size() + waiting.size() < needed) {
            return answered;
        }
        for (Instance instance : waiting) {
            if (answered.size() >= needed || meter.reached().isPresent()) {
                break;
            }
            label(instance).ifPresent(answered::add);
        }
        answered.sort(Comparator.comparingLong(Instance::id));
        return answered;
    }

    static boolean isAnswered(Instance instance) {
        return instance.answer().isPresent();
    }

    private Optional<Instance> label(Instance instance) throws InterruptedException {
        String work = "label:" + instance.id();
        Vote vote = ScopedValue.where(JournaledChatModel.WORK, work).call(() -> agreement.vote(instance.question()));
        meter.spend(vote.usage().total());
        if (vote.failure().isPresent()) {
            return Optional.empty();
        }
        Instance settled = vote.answer()
                .map(text -> store.answer(
                        instance.id(),
                        InstanceAnswer.ofModel(text, model, vote.agreeing(), vote.votes(), clock.instant())))
                .orElseGet(() -> store.dispute(instance.id()));
        store.spend(instance.kind(), vote.usage().total());
        journal.finish(work);
        tell.accept(new StreamEvent.Labelled(
                instance.kind(), instance.question(), vote.answer().isPresent(), vote.agreeing(), vote.votes()));
        return Optional.of(settled).filter(Labels::isAnswered);
    }
}
