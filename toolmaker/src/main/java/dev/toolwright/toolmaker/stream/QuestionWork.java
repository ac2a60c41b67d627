package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.instance.Instance;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.serve.ServingTools;
import dev.toolwright.toolmaker.stream.FunctionalCache.Found;
import dev.toolwright.toolmaker.upkeep.FailingCases;
import dev.toolwright.toolmaker.upkeep.Retirement;
import java.util.Optional;

/**
 * All that is to be done for one question: answer it, keep the answer, tell it, learn from it. In an order that loses nothing
 * wherever it is cut off, and does nothing twice: what is repeated after a kill finds itself done. Thread-safe.
 */
final class QuestionWork {

    private final StreamParts parts;
    private final FunctionalCache cache;
    private final StreamJournal journal;
    private final KindBook book;
    private final FailingCases failing;
    private final Learner learner;
    private final Retirement retirement;
    private final ServingTools serving;
    private final InOrder order;
    private final StreamTally tally;
    private final BudgetMeter meter;

    QuestionWork(
            StreamParts parts,
            FunctionalCache cache,
            StreamJournal journal,
            KindBook book,
            FailingCases failing,
            Learner learner,
            Retirement retirement,
            ServingTools serving,
            InOrder order,
            StreamTally tally,
            BudgetMeter meter) {
        this.parts = parts;
        this.cache = cache;
        this.journal = journal;
        this.book = book;
        this.failing = failing;
        this.learner = learner;
        this.retirement = retirement;
        this.serving = serving;
        this.order = order;
        this.tally = tally;
        this.meter = meter;
    }

    /** @return how many questions in a row have got no answer now, and why this one did not */
    Outcome run(long position, StreamQuestion question) throws InterruptedException {
        String work = "question:" + position;
        Found found = ScopedValue.where(JournaledChatModel.WORK, work).call(() -> cache.ask(position, question));
        StreamAnswer answer = found.answer();
        Optional<Instance> instance = found.unknown() ? Optional.of(book.setAside(question)) : Optional.empty();
        journal.keep(answer, work);
        answer.use().ifPresent(use -> {
            journal.recorded(position, parts.tools().record(use));
            meter.spend(use.usage().total());
        });
        meter.spend(found.besides());
        if (instance.isPresent() && !found.besides().equals(Usage.NONE)) {
            parts.instances().spend(instance.get().kind(), found.besides());
        }
        int failures = tally.count(answer);
        order.tell(
                position,
                answer.answer().isPresent() ? new StreamEvent.Answered(answer, false) : new StreamEvent.Unanswered(answer));
        if (instance.isPresent()) {
            learn(position, instance.get());
        } else if (answer.use().filter(use -> !use.tool().isEmpty()).isPresent()) {
            watch(question, answer.use().get());
        }
        return new Outcome(failures, answer.use().map(Use::failure).orElse(""));
    }

    /** What became of one question, for the stream as a whole. */
    record Outcome(int failuresInARow, String failure) {}

    /** Takes a tool out of service if it has failed too often, and lets its kind collect again. */
    void retireIfFailing(String tool, int version) {
        Optional<MadeTool> retired = retirement.check(tool, version);
        if (retired.isPresent()) {
            serving.changed();
            reopen(failing.kindOf(tool));
            order.tell(new StreamEvent.Retired(tool, version, retired.get().decisions().getLast().reason()));
        }
    }

    /** A kind of which a tool was made collects for the next one. */
    void reopen(Kind kind) {
        if (kind.state() == Kind.State.MADE) {
            parts.instances().reopen(kind.id());
        }
    }

    private void learn(long position, Instance instance) throws InterruptedException {
        Kind kind = parts.instances().kind(instance.kind()).orElseThrow();
        int size = parts.instances().instances(kind.id()).size();
        order.tell(new StreamEvent.SetAside(position, kind.id(), kind.label(), size));
        learner.consider(kind.id());
    }

    private void watch(StreamQuestion question, Use use) throws InterruptedException {
        if (Retirement.failed(use)) {
            Instance failed = failing.add(use.tool(), question.question(), question.answer(), KindBook.PERSON);
            retireIfFailing(use.tool(), use.version());
            learner.consider(failed.kind());
        }
    }
}
