package dev.toolwright.toolmaker.trial;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.serve.Tiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Puts questions whose answers are known to one tier of a tool, several at once. Keeps no record of uses. Thread-safe. */
public final class Trial {

    private final Tiers tiers;
    private final int parallel;

    /** @param parallel how many questions at once */
    public Trial(Tiers tiers, int parallel) {
        this.tiers = tiers;
        this.parallel = parallel;
    }

    /**
     * Asks them all.
     *
     * @param settings how each is served; of the tiers only the one given is tried, which answers whatever it reads
     * @param listener hears of each answer, in the order of the questions, on this thread
     * @throws InterruptedException if this thread is interrupted; what is at work is broken off
     */
    public TrialReport run(
            MadeTool tool, Tier tier, List<Example> questions, ServeSettings settings, Consumer<TrialAnswer> listener)
            throws InterruptedException {
        ServeSettings only = settings.withOnly(tier);
        List<TrialAnswer> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(parallel, Thread.ofVirtual().factory());
        try {
            List<Future<TrialAnswer>> asked = questions.stream()
                    .map(example -> threads.submit(() -> TrialAnswer.of(
                            example, tiers.serve(tool, Optional.empty(), example.question(), only))))
                    .toList();
            for (Future<TrialAnswer> answer : asked) {
                answers.add(answer.get());
                listener.accept(answers.getLast());
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a question of a trial failed in a way that nothing expects", failure.getCause());
        } finally {
            threads.shutdownNow();
        }
        return new TrialReport(tier, answers);
    }
}
