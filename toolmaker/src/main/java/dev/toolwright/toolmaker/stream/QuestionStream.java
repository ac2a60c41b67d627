package dev.toolwright.toolmaker.stream;

import dev.toolwright.store.FolderLock;
import dev.toolwright.toolmaker.stream.StreamReport.Reason;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers a stream of questions of many kinds, several at once, and makes tools for those that come again and again. What was
 * answered is kept, so that a stream that was stopped or killed goes on where it was: no question is answered twice, and no
 * model's reply is paid for twice. For one use; thread-safe.
 */
public final class QuestionStream {

    private final StreamParts parts;
    private final StreamSettings settings;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore slots;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicReference<@Nullable Reason> ended = new AtomicReference<>();
    private final AtomicBoolean going = new AtomicBoolean();

    public QuestionStream(StreamParts parts, StreamSettings settings) {
        this.parts = parts;
        this.settings = settings;
        this.slots = new Semaphore(settings.parallel());
    }

    /**
     * Answers all questions and blocks until the last is done. An interrupt of this thread stops the stream, as {@link #stop}
     * does, and stays set.
     *
     * @param questions from the first one on, also if an earlier run has answered it; read as they are needed
     * @param listener is told what happens, one event at a time, by several threads
     * @return what came of it, also where the stream ended early
     * @throws StreamMismatchException if the folder has answers to other questions
     * @throws dev.toolwright.store.StoreException if another process has the folder, or it can't be written
     */
    public StreamReport go(Iterable<StreamQuestion> questions, Consumer<StreamEvent> listener) {
        if (!going.compareAndSet(false, true)) {
            throw new IllegalStateException("a stream goes once; open another on the same folder");
        }
        try (FolderLock _ = FolderLock.acquire(settings.folder());
                StreamJournal journal = StreamJournal.open(settings.folder())) {
            StreamAssembly assembly = StreamAssembly.of(parts, settings, journal, listener);
            try (executor) {
                run(questions, assembly);
            }
            rethrow();
            StreamReport report =
                    assembly.tally().report(assembly.meter().usage(), Optional.ofNullable(ended.get()));
            listener.accept(new StreamEvent.Ended(report));
            return report;
        }
    }

    /**
     * Stops the stream from another thread: begins nothing more, breaks off what is at work, and returns when nothing is at
     * work any more, even if {@link #go} still waits for the next question. Not for listeners: the stream waits for them.
     */
    public void stop() throws InterruptedException {
        end(new Reason.Stopped());
        awaitWork();
    }

    private void run(Iterable<StreamQuestion> questions, StreamAssembly assembly) {
        try {
            slots.acquire();
            execute(() -> {
                assembly.catchUp().run();
                assembly.learner().considerAll();
            });
            awaitWork();
            long position = 0;
            for (StreamQuestion question : questions) {
                position++;
                if (!begin(position, question, assembly)) {
                    break;
                }
            }
            awaitWork();
            if (ended.get() == null) {
                slots.acquire();
                execute(assembly.learner()::considerAll);
                awaitWork();
            }
        } catch (InterruptedException interrupt) {
            end(new Reason.Stopped());
            Thread.currentThread().interrupt();
        }
    }

    /** @return false if no further question is to be begun */
    private boolean begin(long position, StreamQuestion question, StreamAssembly assembly) throws InterruptedException {
        if (!assembly.order().reserve(() -> ended.get() != null)) {
            return false;
        }
        Optional<StreamAnswer> earlier = assembly.journal().takeAnswer(position);
        if (earlier.isPresent()) {
            if (!earlier.get().question().equals(question.question())) {
                throw new StreamMismatchException(position);
            }
            assembly.tally().earlier(earlier.get());
            assembly.order().tell(position, new StreamEvent.Answered(earlier.get(), true));
            return true;
        }
        slots.acquire();
        assembly.meter().reached().ifPresent(limit -> ended.compareAndSet(null, new Reason.BudgetReached(limit)));
        return execute(() -> answer(position, question, assembly.work()));
    }

    private void answer(long position, StreamQuestion question, QuestionWork work) throws InterruptedException {
        QuestionWork.Outcome outcome = work.run(position, question);
        if (outcome.failuresInARow() >= settings.failuresInARow()) {
            // what else is at work may still get its answer
            ended.compareAndSet(null, new Reason.NoAnswers(outcome.failuresInARow(), outcome.failure()));
        }
    }

    /** A piece of work for a thread of its own. */
    private interface Work {
        void run() throws InterruptedException;
    }

    /** Begins work for which a slot was taken. @return false if the stream has ended, and the work is not begun */
    private boolean execute(Work work) {
        try {
            if (ended.get() == null) {
                executor.execute(() -> attempt(work));
                return true;
            }
        } catch (RejectedExecutionException stopped) {
            // end() came just now
        }
        slots.release();
        return false;
    }

    private void awaitWork() throws InterruptedException {
        slots.acquire(settings.parallel());
        slots.release(settings.parallel());
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error thrown) {
            if (!brokenOff(thrown)) {
                failure.compareAndSet(null, thrown);
                end(new Reason.Stopped());
            }
        } finally {
            slots.release();
        }
    }

    /** A stop may find work in the midst of something that has an exception of its own for being interrupted. */
    private boolean brokenOff(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof InterruptedException)) {
            cause = cause.getCause();
        }
        return cause != null && executor.isShutdown();
    }

    private void end(Reason reason) {
        ended.compareAndSet(null, reason);
        executor.shutdownNow();
    }

    private void rethrow() {
        switch (failure.get()) {
            case null -> {}
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable checked -> throw new IllegalStateException("no work can throw this", checked);
        }
    }
}
